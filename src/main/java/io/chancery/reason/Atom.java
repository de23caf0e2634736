package io.chancery.reason;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A triple of a rule, some of whose nodes are variables; its object may be a triple term with
 * variables. Values of variables are an array by the variable's index, null where there is none
 * yet.
 *
 * @param subject a variable or a term
 * @param predicate a term
 * @param object a variable, a term, a triple term of these, or {@code Node.ANY}
 */
record Atom(Node subject, Node predicate, Node object) {

  /** What triples an atom can meet: those of a property, and of {@code rdf:type} of one class. */
  record Key(Node predicate, @Nullable Node type) {
    static Key of(Triple triple) {
      boolean isType = triple.getPredicate().equals(RDF.Nodes.type);
      return new Key(triple.getPredicate(), isType ? triple.getObject() : null);
    }

    /** Whether a triple can be of both. */
    boolean meets(Key other) {
      return predicate.equals(other.predicate)
          && (type == null || other.type == null || type.equals(other.type));
    }
  }

  Key key() {
    boolean isType = predicate.equals(RDF.Nodes.type) && object.isConcrete();
    return new Key(predicate, isType ? object : null);
  }

  /** Adds what its variables stand for, by their names. */
  void names(@Nullable Node[] values, Map<String, Node> named) {
    Stream.of(subject, object).flatMap(Atom::nodes).forEach(node -> name(node, values, named));
  }

  private static void name(Node node, @Nullable Node[] values, Map<String, Node> named) {
    if (node instanceof Node_RuleVariable variable) {
      named.put(variable.getName(), value(variable, values));
    }
  }

  private static Stream<Node> nodes(Node node) {
    return node.isTripleTerm()
        ? Stream.of(node.getTriple().getSubject(), node.getTriple().getObject())
            .flatMap(Atom::nodes)
        : Stream.of(node);
  }

  /** The indexes of its variables. */
  Set<Integer> variables() {
    return Stream.of(subject, object).flatMap(Atom::variables).collect(Collectors.toSet());
  }

  static Stream<Integer> variables(Node node) {
    if (node instanceof Node_RuleVariable variable) {
      return Stream.of(variable.getIndex());
    }
    return node.isTripleTerm()
        ? Stream.of(node.getTriple().getSubject(), node.getTriple().getObject())
            .flatMap(Atom::variables)
        : Stream.empty();
  }

  /** The triple that it is with these values, all of which are there. */
  Triple with(@Nullable Node[] values) {
    return Triple.create(value(subject, values), predicate, value(object, values));
  }

  /** A node with these values; a variable without a value stays one. */
  static Node value(Node node, @Nullable Node[] values) {
    if (node instanceof Node_RuleVariable variable) {
      Node value = values[variable.getIndex()];
      return value == null ? node : value;
    }
    if (!node.isTripleTerm()) {
      return node;
    }
    Triple term = node.getTriple();
    return NodeFactory.createTripleTerm(
        value(term.getSubject(), values), term.getPredicate(), value(term.getObject(), values));
  }

  /** The values with those that make it this triple, or null where nothing does. */
  @Nullable Node @Nullable [] match(Triple triple, @Nullable Node[] values) {
    if (!predicate.equals(triple.getPredicate())) {
      return null;
    }
    @Nullable Node[] next = values.clone();
    return match(subject, triple.getSubject(), next) && match(object, triple.getObject(), next)
        ? next
        : null;
  }

  private static boolean match(Node pattern, Node node, @Nullable Node[] values) {
    if (pattern instanceof Node_RuleVariable variable) {
      Node value = values[variable.getIndex()];
      values[variable.getIndex()] = value == null ? node : value;
      return value == null || value.equals(node);
    }
    if (pattern.isTripleTerm() && node.isTripleTerm()) {
      Triple term = pattern.getTriple();
      Triple said = node.getTriple();
      return term.getPredicate().equals(said.getPredicate())
          && match(term.getSubject(), said.getSubject(), values)
          && match(term.getObject(), said.getObject(), values);
    }
    return pattern.equals(Node.ANY) || pattern.equals(node);
  }

  /** All values with which facts hold it. */
  void find(Facts facts, @Nullable Node[] values, Consumer<@Nullable Node[]> found) {
    Node one = pattern(value(subject, values));
    Node other = pattern(value(object, values));
    facts.find(
        one,
        predicate,
        other,
        triple -> {
          @Nullable Node[] next = match(triple, values);
          if (next != null) {
            found.accept(next);
          }
        });
  }

  /**
   * What stands for a node in a search: a triple term that is not whole yet is found by looking.
   */
  private static Node pattern(Node node) {
    boolean open = variables(node).findAny().isPresent();
    return open ? Node.ANY : node;
  }
}
