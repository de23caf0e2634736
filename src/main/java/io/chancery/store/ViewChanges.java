package io.chancery.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset that remembers how its view is changed, as far as that concerns somebody. */
final class ViewChanges extends DatasetGraphWrapper {

  private final Predicate<Triple> concerns;
  private final Set<Triple> come = new LinkedHashSet<>();
  private final Set<Triple> gone = new LinkedHashSet<>();

  ViewChanges(DatasetGraph dataset, Predicate<Triple> concerns) {
    super(dataset);
    this.concerns = concerns;
  }

  Set<Triple> come() {
    return come;
  }

  Set<Triple> gone() {
    return gone;
  }

  @Override
  public void add(Quad quad) {
    if (isOfConcern(quad) && !contains(quad) && !gone.remove(quad.asTriple())) {
      come.add(quad.asTriple());
    }
    super.add(quad);
  }

  @Override
  public void delete(Quad quad) {
    if (isOfConcern(quad) && contains(quad) && !come.remove(quad.asTriple())) {
      gone.add(quad.asTriple());
    }
    super.delete(quad);
  }

  private boolean isOfConcern(Quad quad) {
    return quad.isDefaultGraph() && concerns.test(quad.asTriple());
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(new Quad(graph, subject, predicate, object));
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(new Quad(graph, subject, predicate, object));
  }
}
