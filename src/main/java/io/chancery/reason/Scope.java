package io.chancery.reason;

import io.chancery.graph.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;

/** What a shape is for; one that does not say is for both. */
enum Scope {
  /** The files of the ontology and of the known entities. */
  FILES,
  /** The graph of a store. */
  STORE;

  private static final Node APPLIES_TO = Vocabulary.ch("appliesTo");
  private static final Set<Node> TARGETS =
      Set.of(
          SHACL.target,
          SHACL.targetClass,
          SHACL.targetNode,
          SHACL.targetSubjectsOf,
          SHACL.targetObjectsOf);

  /** Whether a property says which nodes a shape is for. */
  static boolean isTarget(Node property) {
    return TARGETS.contains(property);
  }

  /** The shapes of a graph, those of the other scope without their targets. */
  Graph of(Graph shapes) {
    Graph mine = GraphMemFactory.createDefaultGraphSameTerm();
    shapes.stream().filter(t -> !isTarget(t.getPredicate()) || isFor(shapes, t)).forEach(mine::add);
    return mine;
  }

  private boolean isFor(Graph shapes, Triple target) {
    Node shape = target.getSubject();
    return !shapes.contains(shape, APPLIES_TO, Node.ANY)
        || shapes.stream(shape, APPLIES_TO, Node.ANY)
            .anyMatch(t -> t.getObject().getLiteralLexicalForm().equals(toString()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
