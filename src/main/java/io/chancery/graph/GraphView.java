package io.chancery.graph;

import io.chancery.resolve.Interval;
import io.chancery.resolve.Quote;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * A document's graph while it is read: values of each kind, and what to say where one is missing.
 */
final class GraphView {

  private final Graph graph;

  GraphView(Graph graph) {
    this.graph = graph;
  }

  /** What has this type, ordered by IRI. */
  List<Node> instances(Node type) {
    return graph.stream(Node.ANY, Vocabulary.TYPE, type)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** What points to a node with a property, ordered by IRI. */
  List<Node> subjects(Node property, Node value) {
    return graph.stream(Node.ANY, property, value)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> reifiers(Node subject, Node property, Node value) {
    return subjects(Vocabulary.REIFIES, NodeFactory.createTripleTerm(subject, property, value));
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Node one(Node subject, Node property) {
    return object(subject, property).orElseThrow(() -> missing(subject, property));
  }

  private static GraphException missing(Node subject, Node property) {
    return new GraphException(
        "the graph gives no "
            + property
            + " for "
            + subject
            + ": it was changed by hand or by another version; read its document again");
  }

  /** The triple that a reifier stands for. */
  Triple reified(Node reifier) {
    return one(reifier, Vocabulary.REIFIES).getTriple();
  }

  String text(Node subject, Node property) {
    return one(subject, property).getLiteralLexicalForm();
  }

  @Nullable String textOrNull(Node subject, Node property) {
    return object(subject, property).map(Node::getLiteralLexicalForm).orElse(null);
  }

  int integer(Node subject, Node property) {
    return Integer.parseInt(text(subject, property));
  }

  int integerOr(int otherwise, Node subject, Node property) {
    return object(subject, property)
        .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
        .orElse(otherwise);
  }

  double decimal(Node subject, Node property) {
    return Double.parseDouble(text(subject, property));
  }

  boolean flag(Node subject, Node property) {
    return Boolean.parseBoolean(text(subject, property));
  }

  @Nullable LocalDate dateOrNull(Node subject, Node property) {
    String date = textOrNull(subject, property);
    return date == null ? null : LocalDate.parse(date);
  }

  /** The days of an event or a time expression. */
  Interval interval(Node node) {
    return new Interval(
        dateOrNull(node, Vocabulary.TIME_BEGIN), dateOrNull(node, Vocabulary.TIME_END));
  }

  Span place(Node node) {
    return new Span(integer(node, Vocabulary.BEGIN), integer(node, Vocabulary.END));
  }

  /** The words of a span node. */
  Quote quote(Node span) {
    return new Quote(place(span), text(span, Vocabulary.WORDS));
  }

  Quote quote(Node subject, Node property) {
    return quote(one(subject, property));
  }

  @Nullable Quote quoteOrNull(Node subject, Node property) {
    return object(subject, property).map(this::quote).orElse(null);
  }

  boolean isA(Node node, Node type) {
    return graph.contains(node, Vocabulary.TYPE, type);
  }

  /** The id of the rule that found something. */
  String rule(Node node) {
    return Iris.ruleId(one(node, Vocabulary.FOUND_BY).getURI());
  }

  /** The sole node of a type that every document graph has. */
  Node document() {
    return instances(Vocabulary.ARTICLE).stream()
        .findFirst()
        .orElseThrow(
            () -> new GraphException("the graph describes no ch:Article: it is no document's"));
  }
}
