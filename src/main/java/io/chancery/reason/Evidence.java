package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Which events and relations of documents a told statement is of.
 *
 * @param dataset a store's, within a transaction
 * @param iris the store's
 */
public record Evidence(DatasetGraph dataset, Iris iris) {

  /**
   * The events and relations that say a told statement; none where it is known before reading, or
   * added by a person.
   */
  public Set<Node> facts(Triple told) {
    Graph view = dataset.getDefaultGraph();
    if (isKnown(told)) {
      return Set.of();
    }
    Stream<Node> reifiers =
        view.stream(Node.ANY, Vocabulary.REIFIES, NodeFactory.createTripleTerm(told))
            .map(Triple::getSubject);
    return Stream.concat(Stream.of(told.getSubject()), reifiers)
        .flatMap(node -> fact(view, node))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a statement is known before reading. */
  public boolean isKnown(Triple told) {
    Node known = NodeFactory.createURI(iris.knownGraph());
    return dataset.contains(known, told.getSubject(), told.getPredicate(), told.getObject());
  }

  private static Stream<Node> fact(Graph view, Node node) {
    if (view.contains(node, Vocabulary.TYPE, Vocabulary.EVENT)
        || view.contains(node, Vocabulary.TYPE, Vocabulary.RELATION_STATEMENT)) {
      return Stream.of(node);
    }
    return view.stream(node, Vocabulary.OF_EVENT, Node.ANY).map(Triple::getObject);
  }
}
