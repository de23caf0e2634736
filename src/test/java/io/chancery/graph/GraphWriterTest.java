package io.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.ontology.EntityType;
import io.chancery.resolve.Entity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class GraphWriterTest {

  private static final Iris IRIS = Iris.standard();
  private static final Node BELMONTE = NodeFactory.createURI(InventedWorld.BELMONTE.iri());

  private final GraphWriter writer = new GraphWriter(IRIS);

  @Test
  void whatHappenedIsAssertedAndWhatIsPlannedIsNot() {
    Graph graph = writer.write(Articles.condemnation());
    Node toska = NodeFactory.createURI(IRIS.entity("2026/condemnation", "Ilir Toska"));
    Node pact = NodeFactory.createURI(InventedWorld.PACT.iri());
    assertThat(graph.contains(BELMONTE, Vocabulary.ch("meets"), toska)).isTrue();
    assertThat(graph.contains(toska, Vocabulary.ch("visits"), Node.ANY)).isFalse();
    Node planned = NodeFactory.createTripleTerm(toska, Vocabulary.ch("visits"), pact);
    assertThat(graph.contains(Node.ANY, Vocabulary.REIFIES, planned)).isTrue();
  }

  @Test
  void aRelationThatIsOnlyPossibleIsNotAsserted() {
    Graph graph = writer.write(Articles.condemnation());
    assertThat(graph.contains(BELMONTE, Vocabulary.ch("holdsPosition"), Node.ANY)).isTrue();
    assertThat(graph.contains(Node.ANY, Vocabulary.ch("memberOf"), Node.ANY)).isFalse();
  }

  @Test
  void whatTheSameDocumentDeniesIsContestedAndNotAsserted() {
    Graph graph = writer.write(Articles.denial());
    assertThat(graph.contains(Node.ANY, Vocabulary.ch("meets"), Node.ANY)).isFalse();
    assertThat(graph.stream(Node.ANY, Vocabulary.CONTESTED, Node.ANY))
        .singleElement()
        .satisfies(t -> assertThat(t.getSubject().getURI()).endsWith("Meet-21/statement/1"));
  }

  @Test
  void twoThingsOfOneNameAreTwoNodes() {
    Entity person = new NilEntity("Victoria", EntityType.Person, null, List.of());
    Entity city = new NilEntity("Victoria", EntityType.City, null, List.of());
    Quote words = new Quote(new Span(0, 8), "Victoria");
    ResolvedDocument document =
        new ResolvedDocument(
            new Document("d", "Victoria", Source.unknown(), List.of()),
            List.of(),
            List.of(
                new ResolvedDocument.Mention(words, person),
                new ResolvedDocument.Mention(words, city)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    EntityIris iris = EntityIris.of(IRIS, document);
    assertThat(iris.iri(city)).isEqualTo(IRIS.entity("d", "Victoria"));
    assertThat(iris.iri(person)).isEqualTo(IRIS.entity("d", "Victoria") + "_2");
  }

  @Test
  void anotherBaseMovesTheDataAndNotTheTerms() {
    Iris other = new Iris("https://example.org/news#");
    Graph graph = new GraphWriter(other).write(Articles.denial());
    Node document = NodeFactory.createURI("https://example.org/news#doc/denial");
    assertThat(graph.contains(document, Vocabulary.TYPE, Vocabulary.ARTICLE)).isTrue();
    assertThat(new GraphReader(other, InventedWorld.lookup()).read(graph))
        .isEqualTo(CanonicalOrder.of(Articles.denial()));
  }

  @Test
  void aBaseThatIsNoIriIsRefused() {
    assertThatThrownBy(() -> new Iris("news/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("absolute");
    assertThatThrownBy(() -> new Iris("https://example.org/a b/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGraphThatIsNoDocumentsSaysWhatItLacks() {
    GraphReader reader = new GraphReader(IRIS, InventedWorld.lookup());
    assertThatThrownBy(() -> reader.read(GraphMemFactory.empty()))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("ch:Article");
    Graph damaged = writer.write(Articles.denial());
    damaged.remove(Node.ANY, Vocabulary.TRIGGER, Node.ANY);
    assertThatThrownBy(() -> reader.read(damaged))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("trigger")
        .hasMessageContaining("read its document again");
  }
}
