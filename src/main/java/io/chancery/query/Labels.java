package io.chancery.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Words for RDF terms, for people to read. */
final class Labels {
  private static final List<Node> PROPERTIES =
      List.of(Terms.LABEL, DCTerms.title.asNode(), Terms.WORDS, SKOS.prefLabel.asNode());

  private final Graph graph;

  Labels(Graph graph) {
    this.graph = graph;
  }

  /** A literal's text, an IRI's label or else the last part of it, a triple term's three parts. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isTripleTerm()) {
      Triple triple = node.getTriple();
      return String.join(
          " ", of(triple.getSubject()), of(triple.getPredicate()), of(triple.getObject()));
    }
    return label(node).orElseGet(() -> localName(node));
  }

  private Optional<String> label(Node node) {
    return PROPERTIES.stream().flatMap(property -> label(node, property).stream()).findFirst();
  }

  private Optional<String> label(Node node, Node property) {
    return graph
        .find(node, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .findFirst();
  }

  /** The part of an IRI after its last # or /. */
  static String localName(Node node) {
    String text = node.toString();
    int cut = Math.max(text.lastIndexOf('#'), text.lastIndexOf('/'));
    return cut < text.length() - 1 ? text.substring(cut + 1) : text;
  }
}
