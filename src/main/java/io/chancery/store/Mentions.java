package io.chancery.store;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What documents say of entities that they alone know, or as they alone tell them; works within a
 * transaction.
 */
final class Mentions {

  private final DatasetGraph dataset;
  private final Iris iris;

  Mentions(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** All that is said with one of these, within triple terms too. */
  Set<Quad> of(Collection<Node> entities) {
    Map<Node, Set<Node>> wanted =
        entities.stream()
            .collect(
                Collectors.groupingBy(
                    this::document, Collectors.mapping(this::asSaid, Collectors.toSet())));
    return wanted.entrySet().stream()
        .flatMap(each -> in(each.getKey(), each.getValue()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Quad> in(Node document, Set<Node> wanted) {
    Stream<Quad> plain =
        wanted.stream()
            .flatMap(
                entity ->
                    Stream.concat(
                        dataset.stream(document, entity, Node.ANY, Node.ANY),
                        dataset.stream(document, Node.ANY, Node.ANY, entity)));
    Stream<Quad> reified =
        dataset.stream(document, Node.ANY, Vocabulary.REIFIES, Node.ANY)
            .filter(quad -> isAbout(quad.getObject(), wanted));
    return Stream.concat(plain, reified);
  }

  private Node document(Node entity) {
    return NodeFactory.createURI(iris.documentOf(entity.getURI()));
  }

  private Node asSaid(Node entity) {
    return NodeFactory.createURI(iris.known(entity.getURI()));
  }

  private static boolean isAbout(Node node, Set<Node> wanted) {
    return node.isTripleTerm()
        ? Stream.of(node.getTriple().getSubject(), node.getTriple().getObject())
            .anyMatch(part -> isAbout(part, wanted))
        : wanted.contains(node);
  }
}
