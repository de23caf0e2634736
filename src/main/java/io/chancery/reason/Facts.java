package io.chancery.reason;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * What holds: all that some graphs say.
 *
 * @param graphs no two say the same, or it does not matter
 */
record Facts(List<Graph> graphs) {

  Facts {
    graphs = List.copyOf(graphs);
  }

  static Facts of(Graph... graphs) {
    return new Facts(List.of(graphs));
  }

  boolean contains(Triple triple) {
    for (Graph graph : graphs) {
      if (graph.contains(triple)) {
        return true;
      }
    }
    return false;
  }

  boolean contains(Node subject, Node predicate, Node object) {
    for (Graph graph : graphs) {
      if (graph.contains(subject, predicate, object)) {
        return true;
      }
    }
    return false;
  }

  /** Hands on what is found; the graphs must not change meanwhile. */
  void find(Node subject, Node predicate, Node object, Consumer<Triple> found) {
    for (Graph graph : graphs) {
      ExtendedIterator<Triple> triples = graph.find(subject, predicate, object);
      try {
        while (triples.hasNext()) {
          found.accept(triples.next());
        }
      } finally {
        triples.close();
      }
    }
  }
}
