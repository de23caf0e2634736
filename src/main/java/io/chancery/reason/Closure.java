package io.chancery.reason;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is said of a node and of the blank nodes that hang on it.
 *
 * @param graph says it
 */
record Closure(Graph graph) {

  List<Triple> of(Node start) {
    List<Triple> said = new ArrayList<>();
    Set<Node> seen = new HashSet<>(Set.of(start));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Triple triple : graph.stream(open.remove(), Node.ANY, Node.ANY).toList()) {
        said.add(triple);
        if (triple.getObject().isBlank() && seen.add(triple.getObject())) {
          open.add(triple.getObject());
        }
      }
    }
    return said;
  }
}
