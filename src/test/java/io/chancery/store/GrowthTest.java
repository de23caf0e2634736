package io.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthTest {

  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void filesOfTwiceWhatTheyHoldAreWorthCompacting() {
    long rows = 1000 * MEGABYTE / Growth.BYTES_A_ROW;
    assertThat(new Growth(rows, 1900 * MEGABYTE).isWorthCompacting(0)).isFalse();
    assertThat(new Growth(rows, 2100 * MEGABYTE).isWorthCompacting(0)).isTrue();
  }

  @Test
  void smallFilesAreNotHoweverMuchOfThemIsOld() {
    assertThat(new Growth(0, 500 * MEGABYTE).isWorthCompacting(Growth.LITTLE)).isFalse();
    try (Store store = Store.openOrCreate(folder, Iris.standard())) {
      assertThat(store.compactIfGrown()).isFalse();
    }
  }

  @Test
  void manyChangesMakeFilesGrowUntilTheyAreRewrittenWithAllThatTheyHold() {
    try (Store store = Store.openOrCreate(folder, Iris.standard())) {
      store.load(Layer.KNOWN, people(0), "0");
      long little = DiskSpace.allotted(folder) + MEGABYTE;
      assertThat(store.compactIfGrown(little)).isFalse();
      int loads = 0;
      while (!store.compactIfGrown(little)) {
        loads++;
        assertThat(loads).isLessThan(100);
        store.load(Layer.KNOWN, people(loads), String.valueOf(loads));
      }
      assertThat(DiskSpace.allotted(folder)).isLessThanOrEqualTo(little);
      long shown = store.read(d -> d.asDatasetGraph().getDefaultGraph().stream().count());
      assertThat(shown).isEqualTo(people(0).size() + 1);
      assertThat(store.compactIfGrown(little)).isFalse();
    }
  }

  /** Names that are others each time. */
  private static Graph people(int time) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int each = 0; each < 3000; each++) {
      Node person = NodeFactory.createURI("https://w3id.org/chancery/id/P" + each);
      Node name = NodeFactory.createLiteralString("Name %d of %d".formatted(time, each));
      graph.add(person, Vocabulary.LABEL, name);
    }
    return graph;
  }

  @Test
  void rowsOfAllIndexesCount() {
    Graph graph = new GraphWriter(Iris.standard()).write(Articles.condemnation(), "h1");
    try (Store store = Store.openOrCreate(folder, Iris.standard())) {
      store.put(graph);
      long shown = store.read(d -> d.asDatasetGraph().getDefaultGraph().stream().count());
      DatasetGraph dataset = Database.connect(folder);
      assertThat(Txn.calculateRead(dataset, () -> dataset.stream().count()))
          .isEqualTo(shown + graph.size());
      assertThat(Growth.of(dataset, folder).rows()).isEqualTo(6L * graph.size() + 3L * shown);
    }
  }
}
