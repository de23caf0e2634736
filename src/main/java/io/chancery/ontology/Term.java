package io.chancery.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** What the files say of one subject; values keep the order in which they are written. */
final class Term {
  private final Node node;
  private final TurtleFile file;
  private final Map<Node, List<Node>> values = new LinkedHashMap<>();

  Term(Node node, TurtleFile file, List<Triple> triples) {
    this.node = node;
    this.file = file;
    for (Triple triple : triples) {
      values.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>()).add(triple.getObject());
    }
  }

  /** This description and what another one adds. */
  Term plus(Term other) {
    Term sum = new Term(node, isTyped() || !other.isTyped() ? file : other.file, List.of());
    values.forEach((p, v) -> sum.values.put(p, new ArrayList<>(v)));
    other.values.forEach((p, v) -> sum.values.computeIfAbsent(p, q -> new ArrayList<>()).addAll(v));
    return sum;
  }

  Node node() {
    return node;
  }

  String localName() {
    return Vocabulary.localName(node);
  }

  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  boolean isTyped() {
    return values.containsKey(RDF.type.asNode());
  }

  boolean isA(Node type) {
    return all(RDF.type.asNode()).contains(type);
  }

  /** The literals of a property, without their languages. */
  List<String> texts(Node property) {
    return all(property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
  }

  Optional<String> text(Node property) {
    return texts(property).stream().findFirst();
  }

  @Nullable String textOrNull(Node property) {
    return text(property).orElse(null);
  }

  String requiredText(Node property) {
    return text(property).orElseThrow(() -> missing(property));
  }

  /** The IRI that a property leads to, if any. */
  Optional<Node> link(Node property) {
    return all(property).stream().filter(Node::isURI).findFirst();
  }

  Node requiredLink(Node property) {
    return link(property).orElseThrow(() -> missing(property));
  }

  Set<String> localNames(Node property) {
    return all(property).stream()
        .filter(Node::isURI)
        .map(Vocabulary::localName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private OntologyException missing(Node property) {
    return fault(OntologyFault.MISSING_VALUE, "", "it has no " + Vocabulary.show(property));
  }

  /**
   * An exception at this term, on the line of the detail if the detail is found behind its
   * beginning.
   */
  OntologyException fault(OntologyFault fault, String detail, String what) {
    return file.fault(fault, node, detail, what);
  }

  /** An exception about one value of this term. */
  OntologyException fault(OntologyFault fault, Node value, String what) {
    return fault(fault, written(value), what);
  }

  /** How a value most probably stands in the file. */
  private static String written(Node value) {
    if (value.isURI()) {
      return ":" + Vocabulary.localName(value);
    }
    return value.isLiteral() ? "\"" + value.getLiteralLexicalForm() + "\"" : "";
  }
}
