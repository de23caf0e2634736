package io.chancery.export;

import io.chancery.graph.Vocabulary;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The order of canonical output: classes before other properties, then everything by its
 * characters.
 */
final class TermOrder {

  static final Comparator<Node> TERMS = TermOrder::compareTerms;

  static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, TERMS)
          .thenComparing(t -> !t.getPredicate().equals(Vocabulary.TYPE))
          .thenComparing(Triple::getPredicate, TERMS)
          .thenComparing(Triple::getObject, TERMS);

  private TermOrder() {}

  /** Triple terms by their parts, all else by kind and characters. */
  private static int compareTerms(Node one, Node other) {
    return one.isTripleTerm() && other.isTripleTerm()
        ? TRIPLES.compare(one.getTriple(), other.getTriple())
        : key(one).compareTo(key(other));
  }

  private static String key(Node node) {
    if (node.isURI()) {
      return "0" + node.getURI();
    }
    if (node.isBlank()) {
      return "1" + node.getBlankNodeLabel();
    }
    return node.isLiteral()
        ? "2"
            + node.getLiteralLexicalForm()
            + "\u0000"
            + node.getLiteralLanguage()
            + node.getLiteralDatatypeURI()
        : "3";
  }
}
