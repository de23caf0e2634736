package io.chancery.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * In which order a rule's body is looked up when some variables have values: what is told of a
 * thing at hand first, whole classes last, conditions as soon as they can be asked.
 *
 * @param steps one after the other
 */
record Plan(List<Step> steps) {

  /** One look-up. */
  sealed interface Step {
    /** A triple that must be there. */
    record Find(Atom atom) implements Step {}

    /** A triple that must not be there. */
    record Lack(Atom atom) implements Step {}

    /** A condition on values. */
    record Ask(Condition condition) implements Step {}
  }

  Plan {
    steps = List.copyOf(steps);
  }

  /**
   * Plans a rule.
   *
   * @param known the variables that have values at the start
   * @param done a part of the body that holds already, or null
   * @param size about how many facts an atom meets, where they can be counted
   */
  static Plan of(
      InferenceRule rule, Set<Integer> known, @Nullable Atom done, ToLongFunction<Atom> size) {
    return new Draft(rule, known, done, size).plan();
  }

  /** The same without a look at what must be absent. */
  Plan withoutLacks() {
    return new Plan(steps.stream().filter(step -> !(step instanceof Step.Lack)).toList());
  }

  /** All values with which the rule's body holds. */
  void run(@Nullable Node[] values, Facts facts, Consumer<@Nullable Node[]> found) {
    run(0, values, facts, found);
  }

  private void run(int at, @Nullable Node[] values, Facts facts, Consumer<@Nullable Node[]> found) {
    if (at == steps.size()) {
      found.accept(values);
      return;
    }
    Step step = steps.get(at);
    if (step instanceof Step.Find find) {
      find.atom().find(facts, values, next -> run(at + 1, next, facts, found));
    } else if (step instanceof Step.Lack lack) {
      if (!isThere(lack.atom(), values, facts)) {
        run(at + 1, values, facts, found);
      }
    } else if (step instanceof Step.Ask ask) {
      @Nullable Node[] next = values.clone();
      if (ask.condition().holds(next)) {
        run(at + 1, next, facts, found);
      }
    }
  }

  /** Variables of what must not be there that stand nowhere else mean: nothing at all. */
  private static boolean isThere(Atom atom, @Nullable Node[] values, Facts facts) {
    boolean[] there = {false};
    atom.find(facts, values, match -> there[0] = true);
    return there[0];
  }

  /** What is planned so far. */
  private static final class Draft {
    private final List<Step> steps = new ArrayList<>();
    private final List<Atom> open;
    private final List<Atom> lacks;
    private final List<Condition> conditions;
    private final Set<Integer> known;
    private final Set<Integer> everFound = new HashSet<>();
    private final ToLongFunction<Atom> size;

    Draft(InferenceRule rule, Set<Integer> known, @Nullable Atom done, ToLongFunction<Atom> size) {
      this.open = new ArrayList<>(rule.body());
      this.lacks = new ArrayList<>(rule.absent());
      this.conditions = new ArrayList<>(rule.conditions());
      this.known = new HashSet<>(known);
      this.size = size;
      open.forEach(atom -> everFound.addAll(atom.variables()));
      conditions.forEach(condition -> everFound.addAll(condition.variables()));
      if (done != null) {
        open.remove(done);
      }
    }

    Plan plan() {
      takeConditions();
      while (!open.isEmpty()) {
        Atom next = open.stream().min(Comparator.comparingLong(this::cost)).orElseThrow();
        open.remove(next);
        steps.add(new Step.Find(next));
        known.addAll(next.variables());
        takeConditions();
      }
      return new Plan(steps);
    }

    private void takeConditions() {
      boolean some = true;
      while (some) {
        List<Condition> ready = conditions.stream().filter(c -> isKnown(c.needs())).toList();
        ready.forEach(this::take);
        some = !ready.isEmpty();
      }
      List<Atom> ready = lacks.stream().filter(lack -> isKnown(shared(lack))).toList();
      ready.forEach(lack -> steps.add(new Step.Lack(lack)));
      lacks.removeAll(ready);
    }

    private void take(Condition condition) {
      steps.add(new Step.Ask(condition));
      conditions.remove(condition);
      known.addAll(condition.variables());
    }

    private Set<Integer> shared(Atom lack) {
      Set<Integer> shared = new HashSet<>(lack.variables());
      shared.retainAll(everFound);
      return shared;
    }

    private boolean isKnown(Set<Integer> variables) {
      return known.containsAll(variables);
    }

    private long cost(Atom atom) {
      boolean subject = isKnown(Atom.variables(atom.subject()).collect(Collectors.toSet()));
      boolean object = isKnown(Atom.variables(atom.object()).collect(Collectors.toSet()));
      if (subject) {
        return object ? 0 : 1;
      }
      if (!object) {
        return 1_000_000 + size.applyAsLong(atom);
      }
      boolean isOfMany = atom.object().isConcrete() || atom.predicate().equals(RDF.Nodes.type);
      return isOfMany ? 1_000 + size.applyAsLong(atom) : 10;
    }
  }
}
