package io.chancery.store;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset that remembers how its graph of identities is changed. */
final class IdentityChanges extends DatasetGraphWrapper {

  private final Node identities;
  private final Set<Triple> added = new LinkedHashSet<>();
  private final Set<Triple> removed = new LinkedHashSet<>();

  IdentityChanges(DatasetGraph dataset, Iris iris) {
    super(dataset);
    this.identities = NodeFactory.createURI(iris.identityGraph());
  }

  Set<Triple> added() {
    return added;
  }

  Set<Triple> removed() {
    return removed;
  }

  /** The entities of documents, but for some, that have another IRI than before. */
  Set<Node> entitiesBeyond(Set<Node> documents, Iris iris) {
    return Stream.concat(added.stream(), removed.stream())
        .filter(triple -> triple.getPredicate().equals(Vocabulary.IDENTITY))
        .map(Triple::getSubject)
        .filter(node -> iris.isLocalEntity(node.getURI()))
        .filter(node -> !documents.contains(NodeFactory.createURI(iris.documentOf(node.getURI()))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void add(Quad quad) {
    if (quad.getGraph().equals(identities) && !contains(quad) && !removed.remove(quad.asTriple())) {
      added.add(quad.asTriple());
    }
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(new Quad(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    if (quad.getGraph().equals(identities) && contains(quad) && !added.remove(quad.asTriple())) {
      removed.add(quad.asTriple());
    }
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(new Quad(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> quads = stream(graph, subject, predicate, object).toList();
    quads.forEach(this::delete);
  }
}
