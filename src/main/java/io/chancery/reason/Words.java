package io.chancery.reason;

import io.chancery.graph.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;

/**
 * Nodes in words, for people to read.
 *
 * @param graph has labels and words
 */
record Words(Graph graph) {

  private static final Map<String, String> PREFIXES =
      Map.of(
          Vocabulary.CH,
          "ch:",
          Vocabulary.LEX,
          "lex:",
          Vocabulary.PLOVER,
          "plover:",
          SHACL.NS,
          "sh:",
          RDFS.getURI(),
          "rdfs:");

  /** How the engine writes nodes into messages. */
  private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

  /** An IRI with a usual prefix where it has one of ours, any other in full. */
  static String name(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : "[ ]";
    }
    return PREFIXES.entrySet().stream()
        .filter(p -> node.getURI().startsWith(p.getKey()))
        .map(p -> p.getValue() + node.getURI().substring(p.getKey().length()))
        .findFirst()
        .orElse(node.getURI());
  }

  /** Its label, its words, the triple that it reifies, or else its name. */
  String of(Node node) {
    if (node.isTripleTerm()) {
      return of(node.getTriple());
    }
    return Stream.of(Vocabulary.LABEL, Vocabulary.WORDS, Vocabulary.REIFIES)
        .flatMap(property -> value(node, property).stream())
        .findFirst()
        .orElseGet(() -> name(node));
  }

  private String of(Triple triple) {
    return String.join(
        " ",
        of(triple.getSubject()),
        name(triple.getPredicate()).replaceFirst("^ch:", ""),
        of(triple.getObject()));
  }

  private Optional<String> value(Node node, Node property) {
    return node.isLiteral()
        ? Optional.empty()
        : graph.stream(node, property, Node.ANY)
            .map(Triple::getObject)
            .map(o -> o.isTripleTerm() ? of(o.getTriple()) : name(o))
            .sorted()
            .findFirst();
  }

  /** A message with words in the place of IRIs. */
  String message(String message) {
    return IRI.matcher(message).replaceAll(this::quoted);
  }

  private String quoted(MatchResult iri) {
    return Matcher.quoteReplacement(of(NodeFactory.createURI(iri.group(1))));
  }
}
