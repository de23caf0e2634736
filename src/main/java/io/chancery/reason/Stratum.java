package io.chancery.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Rules that may build on each other. What they ask to be absent is told, or made by rules of an
 * earlier stratum.
 */
final class Stratum {

  /**
   * A triple of a rule's body, of what must be absent, or of its head, and how the rest is looked
   * up once it has met a triple.
   */
  private record Entry(InferenceRule rule, Atom atom, Plan plan, Plan loose) {
    static Entry of(InferenceRule rule, Atom atom, boolean isInBody) {
      Plan plan = Plan.of(rule, atom.variables(), isInBody ? atom : null, other -> 0);
      return new Entry(rule, atom, plan, plan.withoutLacks());
    }
  }

  private final List<InferenceRule> rules;
  private final Map<Atom.Key, List<Entry>> bodies = new HashMap<>();
  private final Map<Atom.Key, List<Entry>> lacks = new HashMap<>();
  private final Map<Atom.Key, List<Entry>> heads = new HashMap<>();

  private Stratum(List<InferenceRule> rules) {
    this.rules = rules;
    for (InferenceRule rule : rules) {
      rule.body().forEach(atom -> put(bodies, Entry.of(rule, atom, true)));
      rule.absent().forEach(atom -> put(lacks, Entry.of(rule, atom, false)));
      rule.head().forEach(atom -> put(heads, Entry.of(rule, atom, false)));
    }
  }

  private static void put(Map<Atom.Key, List<Entry>> map, Entry entry) {
    map.computeIfAbsent(entry.atom().key(), none -> new ArrayList<>()).add(entry);
  }

  /**
   * Layers rules.
   *
   * @throws RuleException if a rule asks for the absence of what follows from it
   */
  static List<Stratum> of(List<InferenceRule> rules) {
    Map<InferenceRule, Integer> levels = new Levels(rules).of();
    return levels.values().stream()
        .distinct()
        .sorted()
        .map(level -> rules.stream().filter(rule -> level.equals(levels.get(rule))).toList())
        .map(Stratum::new)
        .toList();
  }

  List<InferenceRule> rules() {
    return rules;
  }

  boolean concerns(Triple triple) {
    return Stream.of(bodies, lacks, heads)
        .flatMap(map -> meeting(map, triple))
        .anyMatch(entry -> entry.atom().match(triple, entry.rule().noValues()) != null);
  }

  private static Stream<Entry> meeting(Map<Atom.Key, List<Entry>> map, Triple triple) {
    Atom.Key key = Atom.Key.of(triple);
    Stream<Entry> exact = map.getOrDefault(key, List.of()).stream();
    return key.type() == null
        ? exact
        : Stream.concat(
            exact, map.getOrDefault(new Atom.Key(key.predicate(), null), List.of()).stream());
  }

  /** All that follows from facts by a rule of this stratum in one step. */
  void infer(
      InferenceRule rule, Facts facts, ToLongFunction<Atom> size, Consumer<Triple> conclusion) {
    Plan plan = Plan.of(rule, Set.of(), null, size);
    plan.run(rule.noValues(), facts, values -> conclude(rule, values, conclusion));
  }

  /** What follows in one step with the help of a triple. */
  void because(Triple triple, Facts facts, Ready conclusion) {
    follow(bodies, triple, facts, Entry::plan, conclusion);
  }

  /** What follows in one step where a triple is absent. */
  void lacking(Triple triple, Facts facts, Ready conclusion) {
    follow(lacks, triple, facts, Entry::plan, conclusion);
  }

  /** What may have followed with the help of a triple, and more. */
  void mayRestOn(Triple triple, Facts facts, Ready conclusion) {
    follow(bodies, triple, facts, Entry::loose, conclusion);
  }

  /** What may have followed while a triple was absent, and more. */
  void mayLack(Triple triple, Facts facts, Ready conclusion) {
    follow(lacks, triple, facts, Entry::loose, conclusion);
  }

  /** Takes what a rule makes. */
  interface Ready {
    /** A rule made a triple. */
    void accept(InferenceRule rule, Triple triple);
  }

  private static void follow(
      Map<Atom.Key, List<Entry>> map,
      Triple triple,
      Facts facts,
      Function<Entry, Plan> plan,
      Ready conclusion) {
    meeting(map, triple)
        .forEach(
            entry -> {
              InferenceRule rule = entry.rule();
              @Nullable Node[] values = entry.atom().match(triple, rule.noValues());
              if (values != null) {
                Consumer<Triple> made = head -> conclusion.accept(rule, head);
                plan.apply(entry).run(values, facts, found -> conclude(rule, found, made));
              }
            });
  }

  private static void conclude(
      InferenceRule rule, @Nullable Node[] values, Consumer<Triple> conclusion) {
    rule.head().forEach(atom -> conclusion.accept(atom.with(values)));
  }

  /** Each way in which a triple follows from facts in one step. */
  void reasons(Triple triple, Facts facts, Why why) {
    meeting(heads, triple)
        .forEach(
            entry -> {
              @Nullable Node[] values = entry.atom().match(triple, entry.rule().noValues());
              if (values != null) {
                entry.plan().run(values, facts, found -> why.accept(entry.rule(), found));
              }
            });
  }

  /** Takes a rule with the values with which its body holds. */
  interface Why {
    /** A rule holds with these values. */
    void accept(InferenceRule rule, @Nullable Node[] values);
  }

  boolean follows(Triple triple, Facts facts) {
    boolean[] found = {false};
    reasons(triple, facts, (rule, values) -> found[0] = true);
    return found[0];
  }

  /** Which triples its rules look at: of each, a pattern that finds all of them. */
  Collection<Triple> patterns() {
    Set<Triple> patterns = new HashSet<>();
    for (InferenceRule rule : rules) {
      Stream.of(rule.body(), rule.absent(), rule.head())
          .flatMap(List::stream)
          .map(Stratum::pattern)
          .forEach(patterns::add);
    }
    return patterns;
  }

  private static Triple pattern(Atom atom) {
    boolean isType = atom.key().type() != null;
    return Triple.create(Node.ANY, atom.predicate(), isType ? atom.object() : Node.ANY);
  }

  @Override
  public String toString() {
    return Arrays.toString(rules.stream().map(InferenceRule::name).toArray());
  }
}
