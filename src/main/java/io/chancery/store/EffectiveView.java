package io.chancery.store;

import io.chancery.correct.Overrides;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What questions are asked of: the default graph. It holds what the named graphs say, with one IRI
 * for each entity, whatever each document calls it; events stay the accounts of their documents.
 * What people reject is left out, what they accept or add stands with the rest. Works within a
 * transaction.
 *
 * <p>It is a function of the named graphs and is kept up to date by what changed, at a cost that
 * grows with what is said of entities that got another IRI, never with the store.
 */
final class EffectiveView {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final OneName names;
  private Overrides overrides;

  /** The view of a dataset that is going to change. */
  EffectiveView(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.names = new OneName(dataset, iris);
    this.overrides = Overrides.of(dataset, iris);
  }

  /**
   * Brings the view up to date after a change that left the named graphs as they are now.
   *
   * @param documents those whose graphs changed
   * @param before what the changed graphs held
   * @param after what they hold
   * @param identities how the graph of identities changed
   */
  void update(
      Set<Node> documents,
      Collection<Quad> before,
      Collection<Quad> after,
      IdentityChanges identities) {
    Overrides then = overrides;
    overrides = Overrides.of(dataset, iris);
    Set<Quad> hidden = overrides.hidden();
    Set<Quad> others = new Mentions(dataset, iris).of(identities.entitiesBeyond(documents, iris));
    Set<Triple> gone = named(before, others, hidden);
    gone.addAll(named(then.shown()));
    identities.removed().stream().filter(EffectiveView::isShown).forEach(this::delete);
    identities.added().stream().filter(EffectiveView::isShown).forEach(this::add);
    names.forget();
    List<Quad> back = then.hidden().stream().filter(dataset::contains).toList();
    Set<Triple> said =
        Stream.of(after, others, back)
            .flatMap(Collection::stream)
            .filter(quad -> !hidden.contains(quad))
            .map(names::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    said.addAll(named(overrides.shown()));
    Stream.of(gone, named(hidden))
        .flatMap(Collection::stream)
        .filter(triple -> !said.contains(triple) && isStillSaid(triple))
        .toList()
        .forEach(said::add);
    change(gone, said);
  }

  /** Writes only what differs: most of what is said anew was said before. */
  private void change(Set<Triple> gone, Set<Triple> said) {
    gone.stream().filter(triple -> !said.contains(triple)).forEach(this::delete);
    said.stream().filter(triple -> !(gone.contains(triple) && holds(triple))).forEach(this::add);
  }

  private boolean holds(Triple triple) {
    return dataset.contains(new Quad(Quad.defaultGraphIRI, triple));
  }

  /** What follows from links is shown, they themselves are not: they speak of single documents. */
  private static boolean isShown(Triple triple) {
    return !Vocabulary.OF_LINKS.contains(triple.getPredicate())
        && !triple.getObject().equals(Vocabulary.LINK);
  }

  @SafeVarargs
  private Set<Triple> named(Collection<Quad>... said) {
    return Stream.of(said)
        .flatMap(Collection::stream)
        .map(names::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Triple> named(Set<Triple> shown) {
    return shown.stream().map(names::of).collect(Collectors.toCollection(LinkedHashSet::new));
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
                    .anyMatch(o -> isSaid(Triple.create(s, triple.getPredicate(), o), triple)));
  }

  private boolean isSaid(Triple words, Triple meaning) {
    return Iter.asStream(
            dataset.findNG(Node.ANY, words.getSubject(), words.getPredicate(), words.getObject()))
        .anyMatch(quad -> isShown(quad) && names.of(quad).equals(meaning));
  }

  private boolean isShown(Quad quad) {
    String graph = quad.getGraph().getURI();
    return !graph.equals(iris.accountsGraph())
        && !graph.equals(Vocabulary.INFERRED)
        && !graph.equals(Vocabulary.RULES)
        && !graph.equals(iris.correctionsGraph())
        && !overrides.hidden().contains(quad);
  }
}
