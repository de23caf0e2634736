package io.chancery.evaluate;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.merge.IdentityGraph;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a store holds to be one across documents, and what part of what.
 *
 * @param identities what stands for an event that is one with others
 * @param parts events, each with those that it is part of; by what stands for them
 */
record OneWorld(Map<String, String> identities, Map<String, Set<String>> parts) {

  private static final String PART_OF = "partOf";

  /** What a dataset says; call it within a read transaction. */
  static OneWorld of(Dataset dataset, Iris iris) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    Map<String, String> identities = new IdentityGraph(graphs, iris).identities();
    Node graph = NodeFactory.createURI(iris.identityGraph());
    Node partOf = NodeFactory.createLiteralString(PART_OF);
    Map<String, Set<String>> parts =
        graphs.stream(graph, Node.ANY, Vocabulary.LINK_RELATION, partOf)
            .map(quad -> quad.getSubject())
            .collect(
                Collectors.toMap(
                    link -> end(graphs, graph, link, Vocabulary.LINK_FROM, identities),
                    link -> Set.of(end(graphs, graph, link, Vocabulary.LINK_TO, identities)),
                    OneWorld::both));
    return new OneWorld(identities, parts);
  }

  private static String end(
      DatasetGraph graphs, Node graph, Node link, Node which, Map<String, String> identities) {
    return graphs.stream(graph, link, which, Node.ANY)
        .map(quad -> quad.getObject().getURI())
        .map(iri -> identities.getOrDefault(iri, iri))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** What stands for an event: itself, unless it is one with others. */
  String identity(String event) {
    return identities.getOrDefault(event, event);
  }

  /** Whether both are one. */
  boolean together(String one, String other) {
    return identity(one).equals(identity(other));
  }

  /** Whether the first is held to be part of the second, whichever of their reports says so. */
  boolean isPartOf(String part, String whole) {
    return parts.getOrDefault(identity(part), Set.of()).contains(identity(whole));
  }
}
