package io.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthTest {

  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void filesOfThreeTimesWhatTheyHoldAreWorthCompacting() {
    long rows = 1000 * MEGABYTE / Growth.BYTES_A_ROW;
    assertThat(new Growth(rows, 2900 * MEGABYTE).isWorthCompacting()).isFalse();
    assertThat(new Growth(rows, 3100 * MEGABYTE).isWorthCompacting()).isTrue();
  }

  @Test
  void smallFilesAreNotHoweverMuchOfThemIsOld() {
    assertThat(new Growth(0, 500 * MEGABYTE).isWorthCompacting()).isFalse();
    try (Store store = Store.openOrCreate(folder, Iris.standard())) {
      assertThat(store.compactIfGrown()).isFalse();
    }
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
