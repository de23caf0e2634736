package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Where in its documents a store says something of a node.
 *
 * @param graph of the store
 * @param iris as the store makes them
 */
record StorePlaces(Graph graph, Iris iris) {

  /** Leads from a node to words, nearest first. */
  private static final List<Node> WORDS =
      List.of(
          Vocabulary.TRIGGER,
          Vocabulary.EVIDENCE,
          Vocabulary.SPAN_OF,
          Vocabulary.CONTENT_SPAN,
          Vocabulary.IN_SENTENCE);

  /** The first words of a node, else its document. */
  Optional<Place> place(Node node) {
    return words(node).map(this::characters).or(() -> document(node));
  }

  private Optional<Node> words(Node node) {
    return Stream.of(
            Stream.of(node),
            WORDS.stream().flatMap(property -> objects(node, property)),
            mentions(node),
            objects(node, Vocabulary.OF_EVENT).flatMap(this::mentions),
            reified(node).flatMap(this::mentions),
            subjects(Vocabulary.REFERS_TO, node))
        .map(found -> found.filter(this::isPart).min(order()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Triggers of an event's mentions. */
  private Stream<Node> mentions(Node event) {
    return subjects(Vocabulary.OF_EVENT, event).flatMap(m -> objects(m, Vocabulary.TRIGGER));
  }

  /** What the triples that a node reifies are about. */
  private Stream<Node> reified(Node node) {
    return objects(node, Vocabulary.REIFIES)
        .filter(Node::isTripleTerm)
        .map(term -> term.getTriple().getSubject());
  }

  private boolean isPart(Node node) {
    return number(node, Vocabulary.BEGIN).isPresent()
        && number(node, Vocabulary.END).isPresent()
        && iris.docId(iris.documentOf(documentPart(node))) != null;
  }

  /** A part's IRI begins with its document's, and a fragment is no step of a path. */
  private static String documentPart(Node node) {
    return node.getURI().replace('#', '/');
  }

  private Comparator<Node> order() {
    return Comparator.<Node, String>comparing(n -> iris.documentOf(documentPart(n)))
        .thenComparing(n -> number(n, Vocabulary.BEGIN).orElse(0));
  }

  private Place characters(Node part) {
    return new Place.InDocument(
        String.valueOf(iris.docId(iris.documentOf(documentPart(part)))),
        number(part, Vocabulary.BEGIN).orElse(0),
        number(part, Vocabulary.END).orElse(0),
        objects(part, Vocabulary.WORDS).findFirst().map(Words::name).orElse(""));
  }

  private Optional<Place> document(Node node) {
    return Optional.of(node)
        .filter(n -> n.isURI() && iris.isOfDocument(n.getURI()))
        .map(n -> iris.docId(iris.documentOf(documentPart(n))))
        .map(Place.OfDocument::new);
  }

  private Optional<Integer> number(Node node, Node property) {
    return objects(node, property)
        .map(Words::name)
        .filter(n -> n.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private Stream<Node> objects(Node node, Node property) {
    return node.isURI()
        ? graph.stream(node, property, Node.ANY).map(Triple::getObject)
        : Stream.empty();
  }

  private Stream<Node> subjects(Node property, Node node) {
    return graph.stream(Node.ANY, property, node).map(Triple::getSubject);
  }
}
