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

/** Which IRI the view has for each entity; works within a transaction. */
final class OneName {

  private static final Set<Node> OF_OFFICES =
      Set.of(
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.COUNTRY_CODE,
          Vocabulary.ch("positionOf"));

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Map<Node, Node> known = new HashMap<>();

  OneName(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Identities have changed since. */
  void forget() {
    known.clear();
  }

  /**
   * What a document says, with the view's IRIs, within triple terms too. An office whose holder
   * stands for it where it takes part stays an office: its class, its name, whose it is.
   */
  Triple of(Triple triple) {
    Node subject = isOfOffice(triple) ? triple.getSubject() : of(triple.getSubject());
    Node object = of(triple.getObject());
    return subject.equals(triple.getSubject()) && object.equals(triple.getObject())
        ? triple
        : Triple.create(subject, triple.getPredicate(), object);
  }

  private boolean isOfOffice(Triple triple) {
    return triple.getPredicate().equals(Vocabulary.TYPE)
        ? triple.getObject().equals(Vocabulary.OFFICE)
        : OF_OFFICES.contains(triple.getPredicate()) && isOffice(triple.getSubject());
  }

  /** As its document has it, or, where that is not there any more, as the view has it still. */
  private boolean isOffice(Node node) {
    return node.isURI()
        && iris.isLocalEntity(node.getURI())
        && Stream.of(NodeFactory.createURI(iris.documentOf(node.getURI())), Quad.defaultGraphIRI)
            .anyMatch(g -> dataset.contains(g, node, Vocabulary.TYPE, Vocabulary.OFFICE));
  }

  private Node of(Node node) {
    if (node.isTripleTerm()) {
      Triple renamed = of(node.getTriple());
      return renamed == node.getTriple() ? node : NodeFactory.createTripleTerm(renamed);
    }
    return node.isURI() && iris.isLocalEntity(node.getURI())
        ? known.computeIfAbsent(node, this::lookUp)
        : node;
  }

  private Node lookUp(Node entity) {
    return dataset.stream(Quad.defaultGraphIRI, entity, Vocabulary.IDENTITY, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElse(entity);
  }

  /** All that the view calls by this IRI. */
  Set<Node> allOf(Node node) {
    Set<Node> all = new HashSet<>(Set.of(node));
    if (node.isURI() && !iris.isOfOneDocument(node.getURI())) {
      dataset.stream(Quad.defaultGraphIRI, Node.ANY, Vocabulary.IDENTITY, node)
          .forEach(quad -> all.add(quad.getSubject()));
    }
    return all;
  }
}
