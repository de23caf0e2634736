package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Whose being one links of events rest on, and whether these are one: as the identities of entities
 * have it at the moment. Works within a transaction.
 */
final class NamesakeLinks {

  private final DatasetGraph dataset;
  private final Node graph;
  private final AccountIndex index;

  NamesakeLinks(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.graph = NodeFactory.createURI(iris.identityGraph());
    this.index = new AccountIndex(dataset, iris);
  }

  /** What the graph says of a link's people. */
  Stream<Quad> said(Node node, Link link) {
    return link.namesakes().stream()
        .flatMap(
            pair ->
                Stream.of(
                    new Quad(graph, node, Vocabulary.RESTS_ON, uri(pair.one())),
                    new Quad(graph, node, Vocabulary.RESTS_ON, uri(pair.other())),
                    new Quad(
                        graph,
                        node,
                        pair.alike() ? Vocabulary.RESTS_ON_BEING_ONE : Vocabulary.RESTS_ON_FINDING,
                        NodeFactory.createLiteralString(pair.one() + " " + pair.other()))));
  }

  /** The people of a link. */
  Set<Link.Namesake> of(Node node) {
    return Stream.of(Vocabulary.RESTS_ON_BEING_ONE, Vocabulary.RESTS_ON_FINDING)
        .flatMap(property -> dataset.stream(graph, node, property, Node.ANY))
        .map(
            quad -> {
              String[] pair = quad.getObject().getLiteralLexicalForm().split(" ");
              boolean alike = quad.getPredicate().equals(Vocabulary.RESTS_ON_BEING_ONE);
              return new Link.Namesake(pair[0], pair[1], alike);
            })
        .collect(Collectors.toSet());
  }

  /** The links that rest on somebody. */
  Stream<Node> restingOn(String entity) {
    return dataset.stream(graph, Node.ANY, Vocabulary.RESTS_ON, uri(entity)).map(Quad::getSubject);
  }

  /**
   * Whether nobody on whom a link rests is known to be somebody else, and those whose names differ
   * are known to be one.
   */
  boolean allow(Link link) {
    return link.namesakes().stream().allMatch(pair -> pair.alike() ? !areTwo(pair) : areOne(pair));
  }

  /** Whether two of one name, on whom a link rests, are known to be two. */
  boolean areTwo(Link link) {
    return link.namesakes().stream().anyMatch(pair -> pair.alike() && areTwo(pair));
  }

  private boolean areOne(Link.Namesake pair) {
    String one = found(pair.one()).orElse(pair.one());
    return one.equals(found(pair.other()).orElse(pair.other()));
  }

  /** Who is told by part of a name that might be anybody's may be whoever has it. */
  private boolean areTwo(Link.Namesake pair) {
    Optional<String> one = identity(pair.one());
    Optional<String> other = identity(pair.other());
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private Optional<String> found(String entity) {
    return dataset.stream(graph, uri(entity), Vocabulary.IDENTITY, Node.ANY)
        .map(quad -> quad.getObject().getURI())
        .findFirst();
  }

  private Optional<String> identity(String entity) {
    return found(entity)
        .or(() -> index.entityIfThere(entity).filter(EntityAccount::isSettled).map(e -> entity));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
