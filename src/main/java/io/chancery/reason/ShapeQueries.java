package io.chancery.reason;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * The SPARQL of shapes, which may ask the graph at hand and nothing else.
 *
 * @param shapes holds all shapes, with the prefixes that they declare
 */
record ShapeQueries(Graph shapes) {

  private static final Set<Node> QUERIES = Set.of(SHACL.select, SHACL.ask);
  private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|<[^<>\\s]*>");
  private static final Pattern SERVICE = Pattern.compile("\\bSERVICE\\b");

  /** Whether a query among a shape's parts asks another server; one that is no SPARQL does not. */
  boolean askElsewhere(List<Triple> parts) {
    return parts.stream()
        .filter(p -> QUERIES.contains(p.getPredicate()) && p.getObject().isLiteral())
        .anyMatch(p -> asksElsewhere(p.getObject().getLiteralLexicalForm()));
  }

  private boolean asksElsewhere(String text) {
    try {
      String plain = QueryFactory.create(prefixes() + text).toString();
      return SERVICE.matcher(QUOTED.matcher(plain).replaceAll("")).find();
    } catch (QueryParseException e) {
      return false;
    }
  }

  private String prefixes() {
    return shapes.stream(Node.ANY, SHACL.declare, Node.ANY)
        .map(Triple::getObject)
        .map(d -> "PREFIX %s: <%s>\n".formatted(text(d, SHACL.prefix), text(d, SHACL.namespace)))
        .distinct()
        .collect(Collectors.joining());
  }

  private String text(Node declaration, Node property) {
    return shapes.stream(declaration, property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }
}
