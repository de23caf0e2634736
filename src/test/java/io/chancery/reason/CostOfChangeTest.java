package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.InventedWorld;
import io.chancery.graph.Iris;
import io.chancery.graph.KnownGraph;
import io.chancery.graph.RandomDocuments;
import io.chancery.merge.Identities;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.store.Inference;
import io.chancery.store.Layer;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at when documents come and go, counted in statements, not in seconds. */
class CostOfChangeTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(SmallStore.ONTOLOGY);
  private static final GraphWriter WRITER = new GraphWriter(IRIS);
  private static final int FEW = 20;
  private static final int MANY = 160;

  @TempDir Path folder;

  private record Cost(long all, long adding, long withdrawing) {}

  @Test
  @DisplayName("a document that comes or goes has not all inferred anew, however many there are")
  void costIsThatOfTheChange() {
    Cost few = cost(FEW);
    Cost many = cost(MANY);
    assertThat(few.adding).isPositive();
    assertThat(few.withdrawing).isPositive();
    assertThat(many.all).isGreaterThan(4 * few.all);
    assertThat(many.adding).isCloseTo(few.adding, within(few.adding / 5));
    assertThat(many.withdrawing).isCloseTo(few.withdrawing, within(few.withdrawing / 5));
    assertThat(many.adding).isLessThan(many.all / 50);
    assertThat(many.withdrawing).isLessThan(many.all / 10);
  }

  /** Of one more article, and of all that follows from those before it. */
  private Cost cost(int documents) {
    AtomicLong seen = new AtomicLong();
    try (Store store = Store.openOrCreate(folder.resolve("of" + documents), IRIS)) {
      store.load(
          Layer.KNOWN, KnownGraph.write(InventedWorld.ENTITIES, InventedWorld.TENURES), "known");
      store.follow(new Identities(IRIS, ONTOLOGY, Gazetteer.load(List.of(), ONTOLOGY), "1"));
      store.putAll(
          IntStream.range(0, documents)
              .mapToObj(i -> WRITER.write(new RandomDocuments(i).next("d" + i), "hash"))
              .toList());
      store.infer(new Counting(new Inferences(Rules.load(SmallStore.ONTOLOGY), IRIS), seen));
      long all = seen.getAndSet(0);
      store.put(WRITER.write(Articles.condemnation()));
      long adding = seen.getAndSet(0);
      store.withdraw(Articles.condemnation().document().id());
      return new Cost(all, adding, seen.get());
    }
  }

  /** Counts the statements that an inference finds or looks for. */
  private record Counting(Inference inference, AtomicLong seen) implements Inference {

    @Override
    public boolean isCurrent(DatasetGraph dataset) {
      return inference.isCurrent(dataset);
    }

    @Override
    public void start(DatasetGraph dataset) {
      inference.start(new Counted(dataset, seen));
    }

    @Override
    public boolean concerns(Triple triple) {
      return inference.concerns(triple);
    }

    @Override
    public void changed(DatasetGraph dataset, Collection<Triple> gone, Collection<Triple> come) {
      inference.changed(new Counted(dataset, seen), gone, come);
    }
  }

  private static final class Counted extends DatasetGraphWrapper {
    private final AtomicLong seen;

    Counted(DatasetGraph dataset, AtomicLong seen) {
      super(dataset);
      this.seen = seen;
    }

    @Override
    public Graph getDefaultGraph() {
      return new CountedGraph(super.getDefaultGraph(), seen);
    }

    @Override
    public Graph getGraph(Node name) {
      return new CountedGraph(super.getGraph(name), seen);
    }
  }

  private static final class CountedGraph extends WrappedGraph {
    private final AtomicLong seen;

    CountedGraph(Graph graph, AtomicLong seen) {
      super(graph);
      this.seen = seen;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return super.find(subject, predicate, object).mapWith(this::counted);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
      seen.incrementAndGet();
      return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
      seen.incrementAndGet();
      return super.contains(triple);
    }

    private Triple counted(Triple triple) {
      seen.incrementAndGet();
      return triple;
    }
  }
}
