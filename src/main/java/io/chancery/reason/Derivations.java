package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Leads from what is inferred to what is told, by the rules that a store keeps. Nothing of it is
 * stored: a rule's premises are found again from its conclusion. Works within a transaction.
 */
public final class Derivations {

  private final Graph told;
  private final Graph inferred;
  private final Facts facts;
  private final List<Stratum> strata;
  private final Map<Triple, Derivation> known = new HashMap<>();

  private Derivations(Graph told, Graph inferred, List<Stratum> strata) {
    this.told = told;
    this.inferred = inferred;
    this.facts = Facts.of(told, inferred);
    this.strata = strata;
  }

  /** Of a store's dataset, as it is now. */
  public static Derivations of(DatasetGraph dataset, Iris iris) {
    return new Derivations(
        dataset.getDefaultGraph(),
        dataset.getGraph(NodeFactory.createURI(Vocabulary.INFERRED)),
        new KeptRules(iris).read(dataset).strata());
  }

  /** By the same rules, which are not read again, with nothing remembered. */
  public Derivations afresh() {
    return new Derivations(told, inferred, strata);
  }

  /** The properties of what rules conclude. */
  public Set<Node> conclusions() {
    return strata.stream()
        .flatMap(stratum -> stratum.rules().stream())
        .flatMap(rule -> rule.head().stream())
        .map(Atom::predicate)
        .collect(Collectors.toSet());
  }

  /** Whether a statement is inferred, and not told. */
  public boolean isInferred(Triple statement) {
    return inferred.contains(statement);
  }

  /**
   * The ways in which a statement follows, by its last step; what rests on less inference first.
   *
   * @param most how many ways at most
   * @return none where it is not inferred
   */
  public List<Derivation> of(Triple statement, int most) {
    if (!isInferred(statement)) {
      return List.of();
    }
    Set<Triple> path = new LinkedHashSet<>(Set.of(statement));
    return steps(statement).stream()
        .flatMap(step -> derive(statement, step, path).stream())
        .limit(most)
        .toList();
  }

  /** A rule with the values with which it makes something. */
  private record Step(InferenceRule rule, @Nullable Node[] values) {
    List<Triple> premises() {
      return rule.body().stream().map(atom -> atom.with(values)).toList();
    }

    List<Triple> absent() {
      return rule.absent().stream()
          .map(
              atom ->
                  Triple.create(
                      open(atom.subject(), values), atom.predicate(), open(atom.object(), values)))
          .toList();
    }

    Derivation.Rule said() {
      Map<String, Node> named = new HashMap<>();
      rule.body().forEach(atom -> atom.names(values, named));
      return new Derivation.Rule(rule.name(), rule.says(), named, rule.place().text());
    }

    private static Node open(Node node, @Nullable Node[] values) {
      Node value = Atom.value(node, values);
      return value.isConcrete() ? value : Node.ANY;
    }
  }

  private List<Step> steps(Triple statement) {
    List<Step> steps = new ArrayList<>();
    strata.forEach(
        stratum ->
            stratum.reasons(statement, facts, (rule, values) -> steps.add(new Step(rule, values))));
    steps.sort(
        Comparator.comparingLong(this::inferredPremises)
            .thenComparing(step -> step.rule().name())
            .thenComparing(step -> step.premises().toString()));
    return steps;
  }

  private long inferredPremises(Step step) {
    return step.premises().stream().filter(inferred::contains).count();
  }

  /** Without going in a circle: what is on the path must not be a reason for itself. */
  private Optional<Derivation> derive(Triple statement, Set<Triple> path) {
    if (told.contains(statement)) {
      return Optional.of(new Derivation.Told(statement));
    }
    Derivation before = known.get(statement);
    if (before != null) {
      return Optional.of(before);
    }
    if (!path.add(statement)) {
      return Optional.empty();
    }
    Optional<Derivation> found =
        steps(statement).stream()
            .flatMap(step -> derive(statement, step, path).stream())
            .findFirst();
    path.remove(statement);
    found.ifPresent(derivation -> known.put(statement, derivation));
    return found;
  }

  private Optional<Derivation> derive(Triple statement, Step step, Set<Triple> path) {
    List<Derivation> premises = new ArrayList<>();
    for (Triple premise : step.premises()) {
      Optional<Derivation> why = derive(premise, path);
      if (why.isEmpty()) {
        return Optional.empty();
      }
      premises.add(why.get());
    }
    return Optional.of(new Derivation.Inferred(statement, step.said(), premises, step.absent()));
  }
}
