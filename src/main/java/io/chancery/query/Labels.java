package io.chancery.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * Words for RDF terms, for people to read: of what several documents call differently, the fullest
 * name.
 */
final class Labels {
  private static final List<Node> PROPERTIES =
      List.of(Terms.LABEL, DCTerms.title.asNode(), Terms.WORDS, SKOS.prefLabel.asNode());

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,8}");

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
    List<String> labels =
        graph
            .find(node, property, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isLiteral)
            .mapWith(Node::getLiteralLexicalForm)
            .toList();
    return labels.stream()
        .filter(label -> labels.stream().noneMatch(other -> isFuller(other, label)))
        .sorted()
        .findFirst();
  }

  /** {@code Karim Haddad} is fuller than {@code Haddad}, and than letters alone any name is. */
  private static boolean isFuller(String label, String other) {
    boolean part = (" " + label + " ").contains(" " + other + " ");
    boolean letters = LETTERS.matcher(other).matches() && label.contains(" ");
    return label.length() > other.length() && (part || letters);
  }

  /** The part of an IRI after its last # or /. */
  static String localName(Node node) {
    String text = node.toString();
    int cut = Math.max(text.lastIndexOf('#'), text.lastIndexOf('/'));
    return cut < text.length() - 1 ? text.substring(cut + 1) : text;
  }
}
