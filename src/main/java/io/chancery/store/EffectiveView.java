package io.chancery.store;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What questions are asked of: the default graph. It holds what the named graphs say, with one IRI
 * for each entity, whatever each document calls it; events stay the accounts of their documents.
 * Works within a transaction.
 *
 * <p>It is a function of the named graphs and is kept up to date by what changed, at a cost that
 * grows with the documents whose entities got another IRI, never with the store.
 */
final class EffectiveView {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final OneName names;

  EffectiveView(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.names = new OneName(dataset, iris);
  }

  /**
   * Brings the view up to date after a change that left the named graphs as they are now.
   *
   * @param before what the changed graph held
   * @param after what it holds
   * @param identities how the graph of identities changed
   */
  void update(Collection<Triple> before, Collection<Triple> after, IdentityChanges identities) {
    Set<Node> renamed = identities.documents(iris);
    List<Triple> others = renamed.stream().flatMap(this::triples).toList();
    Set<Triple> gone = new LinkedHashSet<>();
    Stream.concat(before.stream(), others.stream()).map(names::of).forEach(gone::add);
    gone.forEach(this::delete);
    identities.removed().stream().filter(EffectiveView::isShown).forEach(this::delete);
    identities.added().stream().filter(EffectiveView::isShown).forEach(this::add);
    names.forget();
    Stream.concat(after.stream(), others.stream()).map(names::of).forEach(this::add);
    gone.stream().filter(this::isStillSaid).forEach(this::add);
  }

  /** What follows from links is shown, they themselves are not: they speak of single documents. */
  private static boolean isShown(Triple triple) {
    return !Vocabulary.OF_LINKS.contains(triple.getPredicate())
        && !triple.getObject().equals(Vocabulary.LINK);
  }

  private Stream<Triple> triples(Node graph) {
    return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple);
  }

  private void add(Triple triple) {
    dataset.add(new Quad(Quad.defaultGraphIRI, triple));
  }

  private void delete(Triple triple) {
    dataset.delete(new Quad(Quad.defaultGraphIRI, triple));
  }

  /** Whether another graph says it: only of what has an IRI of its own can two graphs speak. */
  private boolean isStillSaid(Triple triple) {
    Node subject = triple.getSubject();
    if (!names.of(triple).equals(triple) || iris.isOfOneDocument(subject.getURI())) {
      return false;
    }
    return names.allOf(subject).stream()
        .anyMatch(
            s ->
                names.allOf(triple.getObject()).stream()
                    .anyMatch(o -> isSaid(s, triple.getPredicate(), o)));
  }

  private boolean isSaid(Node subject, Node predicate, Node object) {
    return Iter.asStream(dataset.findNG(Node.ANY, subject, predicate, object))
        .anyMatch(quad -> !quad.getGraph().getURI().equals(iris.accountsGraph()));
  }
}
