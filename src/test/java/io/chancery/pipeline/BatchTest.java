package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Follower;
import io.chancery.store.Store;
import io.chancery.store.StoredDocument;
import io.chancery.text.Document;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchTest {

  private static final Iris IRIS = Iris.standard();

  @TempDir private Path folder;

  @Test
  void a_document_that_cannot_be_put_is_refused_and_its_neighbours_are_there() {
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.follow(new BreaksAt("article-02"));
      Batch batch = new Batch(store);
      Town.articles(5).forEach(document -> batch.add(document, graph(document)));
      batch.flush();
      assertThat(store.documents())
          .extracting(StoredDocument::id)
          .containsExactly("article-00", "article-01", "article-03", "article-04");
      assertThat(batch.refusals())
          .singleElement()
          .satisfies(r -> assertThat(r.describe()).startsWith("article-02: reader-failed: "));
    }
  }

  @Test
  void what_waits_is_put_in_one_transaction() {
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      Batch batch = new Batch(store);
      Town.articles(5).forEach(document -> batch.add(document, graph(document)));
      assertThat(store.documents()).isEmpty();
      batch.flush();
      assertThat(store.documents()).hasSize(5);
    }
  }

  private static Graph graph(Document document) {
    return new GraphWriter(IRIS)
        .write(
            new ResolvedDocument(
                document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of()),
            "hash");
  }

  /** Cannot follow one document. */
  private record BreaksAt(String id) implements Follower {
    @Override
    public void added(DatasetGraph dataset, Graph document) {
      if (document.contains(NodeFactory.createURI(IRIS.document(id)), Node.ANY, Node.ANY)) {
        throw new IllegalStateException("it broke");
      }
    }

    @Override
    public void removed(DatasetGraph dataset, Node document) {}

    @Override
    public boolean follows(DatasetGraph dataset, Node document) {
      return true;
    }
  }
}
