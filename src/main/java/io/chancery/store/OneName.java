package io.chancery.store;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which IRI the view has for each entity; works within a transaction.
 *
 * <p>What a document alone knows has an IRI of its own; a known office is called alike by all, and
 * who holds it depends on which document speaks of it.
 */
final class OneName {

  private static final Set<Node> OF_OFFICES =
      Set.of(
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.COUNTRY_CODE,
          Vocabulary.WIKIDATA,
          Vocabulary.ACTOR_CODE,
          Vocabulary.ch("positionOf"));

  private static final Set<Node> HELD =
      Set.of(Vocabulary.ch("holdsPosition"), Vocabulary.ch("heldPosition"));

  /**
   * Something that a graph speaks of.
   *
   * @param graph may be of no document, which tells nothing of who holds what
   */
  private record Told(Node graph, Node what) {}

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Map<Told, Node> known = new HashMap<>();

  OneName(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Identities have changed since. */
  void forget() {
    known.clear();
  }

  /**
   * What a graph says, with the view's IRIs, within triple terms too. An office whose holder stands
   * for it where it takes part stays an office: its class, its name, whose it is, who holds it.
   */
  Triple of(Quad quad) {
    return of(quad.getGraph(), quad.asTriple());
  }

  /** What no document says, with the view's IRIs. */
  Triple of(Triple triple) {
    return of(Quad.defaultGraphIRI, triple);
  }

  private Triple of(Node graph, Triple triple) {
    Node subject = of(graph, triple.getSubject());
    Node object = of(graph, triple.getObject());
    boolean other = !subject.equals(triple.getSubject()) && !isOfOffice(graph, triple);
    boolean otherObject = !object.equals(triple.getObject()) && !isHeld(graph, triple);
    return other || otherObject
        ? Triple.create(
            other ? subject : triple.getSubject(),
            triple.getPredicate(),
            otherObject ? object : triple.getObject())
        : triple;
  }

  private boolean isHeld(Node graph, Triple triple) {
    return HELD.contains(triple.getPredicate()) && isOffice(graph, triple.getObject());
  }

  private boolean isOfOffice(Node graph, Triple triple) {
    return triple.getPredicate().equals(Vocabulary.TYPE)
        ? triple.getObject().equals(Vocabulary.OFFICE)
        : OF_OFFICES.contains(triple.getPredicate()) && isOffice(graph, triple.getSubject());
  }

  /** As its document has it, or, where that is not there any more, as the view has it still. */
  private boolean isOffice(Node graph, Node node) {
    return node.isURI()
        && (iris.isLocalEntity(node.getURI()) || isDocument(graph))
        && Stream.of(home(graph, node), Quad.defaultGraphIRI)
            .anyMatch(g -> dataset.contains(g, node, Vocabulary.TYPE, Vocabulary.OFFICE));
  }

  private Node home(Node graph, Node node) {
    return iris.isLocalEntity(node.getURI())
        ? NodeFactory.createURI(iris.documentOf(node.getURI()))
        : graph;
  }

  private Node of(Node graph, Node node) {
    if (node.isTripleTerm()) {
      Triple renamed = of(graph, node.getTriple());
      return renamed == node.getTriple() ? node : NodeFactory.createTripleTerm(renamed);
    }
    if (!node.isURI() || iris.isOfOneDocument(node.getURI())) {
      return node;
    }
    return iris.isLocalEntity(node.getURI())
        ? known.computeIfAbsent(new Told(Quad.defaultGraphIRI, node), told -> lookUp(node, node))
        : ofKnown(graph, node);
  }

  private Node ofKnown(Node graph, Node node) {
    return isDocument(graph)
        ? known.computeIfAbsent(
            new Told(graph, node),
            told -> lookUp(NodeFactory.createURI(iris.told(graph.getURI(), node.getURI())), node))
        : node;
  }

  private boolean isDocument(Node graph) {
    return iris.isOfDocument(graph.getURI());
  }

  private Node lookUp(Node entity, Node otherwise) {
    return dataset.stream(Quad.defaultGraphIRI, entity, Vocabulary.IDENTITY, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElse(otherwise);
  }

  /** All that the view calls by this IRI, as documents call it. */
  Set<Node> allOf(Node node) {
    Set<Node> all = new HashSet<>(Set.of(node));
    if (node.isURI() && !iris.isOfOneDocument(node.getURI())) {
      dataset.stream(Quad.defaultGraphIRI, Node.ANY, Vocabulary.IDENTITY, node)
          .map(quad -> NodeFactory.createURI(iris.known(quad.getSubject().getURI())))
          .forEach(all::add);
    }
    return all;
  }
}
