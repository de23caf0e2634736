package io.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.resolve.ResolvedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphRoundTripTest {

  private static final Iris IRIS = Iris.standard();
  private final GraphWriter writer = new GraphWriter(IRIS);
  private final GraphReader reader = new GraphReader(IRIS, InventedWorld.lookup());

  static List<ResolvedDocument> articles() {
    return Articles.both();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleReadBackFromItsGraphIsTheSameArticle(ResolvedDocument article) {
    assertThat(reader.read(writer.write(article, "hash"))).isEqualTo(CanonicalOrder.of(article));
  }

  @Test
  void anyDocumentReadBackFromItsGraphIsTheSameDocument() {
    for (long seed = 1; seed <= 300; seed++) {
      ResolvedDocument document = new RandomDocuments(seed).next("random/" + seed + "#1 ü%");
      assertThat(reader.read(writer.write(document)))
          .as("seed %d", seed)
          .isEqualTo(CanonicalOrder.of(document));
    }
  }

  @Test
  void theOrderInWhichPartsComeDoesNotShowInTheGraph() {
    for (long seed = 1; seed <= 50; seed++) {
      ResolvedDocument document = new RandomDocuments(seed).next("d");
      Graph expected = writer.write(document);
      assertThat(triples(writer.write(shuffled(document, seed))))
          .as("seed %d", seed)
          .isEqualTo(triples(expected));
    }
  }

  @Test
  void noNodeIsBlank() {
    List<Triple> blank =
        writer.write(Articles.condemnation()).stream()
            .filter(t -> t.getSubject().isBlank() || t.getObject().isBlank())
            .toList();
    assertThat(blank).isEmpty();
  }

  private static java.util.Set<Triple> triples(Graph graph) {
    return graph.stream().collect(java.util.stream.Collectors.toSet());
  }

  private static ResolvedDocument shuffled(ResolvedDocument d, long seed) {
    return new ResolvedDocument(
        d.document(),
        shuffled(d.sentences(), seed),
        shuffled(d.mentions(), seed),
        shuffled(d.times(), seed),
        shuffled(d.attributions(), seed),
        shuffled(d.events(), seed),
        shuffled(d.references(), seed),
        shuffled(d.statements(), seed),
        shuffled(d.relations(), seed),
        shuffled(d.propositions(), seed),
        shuffled(d.adjuncts(), seed),
        shuffled(d.predications(), seed));
  }

  private static <T> List<T> shuffled(List<T> values, long seed) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
