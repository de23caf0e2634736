package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Follower;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostOfAddingTest {

  private static final Iris IRIS = Iris.standard();
  private static final int EVENTS = 5;
  private static final int ARTICLES = 300;

  @TempDir Path folder;

  @Test
  @DisplayName("what is read and written to merge a document does not grow with the store")
  void costIsThatOfCandidates() {
    List<ResolvedDocument> articles = new Stories(1, EVENTS).articles(ARTICLES);
    Counting counting = new Counting(identities(), new AtomicLong(), new ArrayList<>());
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.follow(counting);
      for (int next = 0; next < ARTICLES; next += 50) {
        store.putAll(graphs(articles.subList(next, next + 50)));
      }
    }
    double early = mean(counting.each.subList(100, 150));
    double late = mean(counting.each.subList(250, 300));
    assertThat(early).isPositive();
    assertThat(late).isCloseTo(early, within(0.15 * early));
  }

  private static double mean(List<Long> values) {
    return values.stream().mapToLong(value -> value).average().orElseThrow();
  }

  private static List<Graph> graphs(List<ResolvedDocument> articles) {
    return articles.stream().map(article -> new GraphWriter(IRIS).write(article, "hash")).toList();
  }

  private static Identities identities() {
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    return new Identities(IRIS, ontology, Gazetteer.load(List.of(), ontology), "1");
  }

  /** Counts the quads that another follower reads and writes for each document. */
  private record Counting(Follower follower, AtomicLong quads, List<Long> each)
      implements Follower {

    @Override
    public void added(DatasetGraph dataset, Graph document) {
      long before = quads.get();
      follower.added(new Counted(dataset, quads), document);
      each.add(quads.get() - before);
    }

    @Override
    public void removed(DatasetGraph dataset, Node document) {
      follower.removed(dataset, document);
    }

    @Override
    public boolean follows(DatasetGraph dataset, Node document) {
      return follower.follows(dataset, document);
    }
  }

  /** A dataset that counts the quads that are found in it, added and deleted. */
  private static final class Counted extends DatasetGraphWrapper {

    private final AtomicLong quads;

    Counted(DatasetGraph dataset, AtomicLong quads) {
      super(dataset);
      this.quads = quads;
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
      return Iter.map(
          super.find(graph, subject, predicate, object),
          quad -> {
            quads.incrementAndGet();
            return quad;
          });
    }

    @Override
    public void add(Quad quad) {
      quads.incrementAndGet();
      super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
      add(new Quad(graph, subject, predicate, object));
    }

    @Override
    public void delete(Quad quad) {
      quads.incrementAndGet();
      super.delete(quad);
    }
  }
}
