package io.chancery.evaluate;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.merge.IdentityGraph;
import io.chancery.merge.Link;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store holds to be one across documents, and what part of what.
 *
 * @param identities what stands for an event that is one with others
 * @param parts events, each with those that it is part of; by what stands for them
 */
record OneWorld(Map<String, String> identities, Map<String, Set<String>> parts) {

  /** What a dataset says; call it within a read transaction. */
  static OneWorld of(Dataset dataset, Iris iris) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    Map<String, String> identities = new IdentityGraph(graphs, iris).identities();
    Node graph = NodeFactory.createURI(iris.identityGraph());
    Node partOf = NodeFactory.createLiteralString(Link.Relation.PART_OF.word());
    Map<String, Set<String>> parts = new HashMap<>();
    graphs.stream(graph, Node.ANY, Vocabulary.LINK_RELATION, partOf)
        .map(Quad::getSubject)
        .forEach(
            link ->
                parts
                    .computeIfAbsent(
                        end(graphs, graph, link, Vocabulary.LINK_FROM, identities),
                        none -> new HashSet<>())
                    .add(end(graphs, graph, link, Vocabulary.LINK_TO, identities)));
    graphs.stream(Node.ANY, Node.ANY, Vocabulary.PART_OF, Node.ANY)
        .filter(quad -> iris.isOfDocument(quad.getSubject().getURI()))
        .forEach(
            quad ->
                parts
                    .computeIfAbsent(
                        identity(identities, quad.getSubject()), none -> new HashSet<>())
                    .add(identity(identities, quad.getObject())));
    return new OneWorld(identities, parts);
  }

  private static String identity(Map<String, String> identities, Node event) {
    return identities.getOrDefault(event.getURI(), event.getURI());
  }

  private static String end(
      DatasetGraph graphs, Node graph, Node link, Node which, Map<String, String> identities) {
    return graphs.stream(graph, link, which, Node.ANY)
        .map(quad -> quad.getObject().getURI())
        .map(iri -> identities.getOrDefault(iri, iri))
        .findFirst()
        .orElseThrow();
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
