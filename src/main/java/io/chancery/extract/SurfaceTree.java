package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sentence as a tree: each word under one governor. Enhanced dependencies are a graph, where a
 * shared word hangs on several governors and an antecedent on its own relative clause; phrases must
 * be cut from a tree, or they swallow their neighbours.
 */
final class SurfaceTree {

  private final Sentence sentence;
  private final List<Optional<Dependency>> above;
  private final List<List<Dependency>> below;

  SurfaceTree(Sentence sentence) {
    this.sentence = sentence;
    this.above = sentence.tokens().stream().map(t -> governing(t.index())).toList();
    this.below = sentence.tokens().stream().map(t -> governed(t.index())).toList();
  }

  /** The edge over which a word hangs; none for the root. */
  Optional<Dependency> above(int index) {
    return above.get(index - 1);
  }

  /** The label over which a word hangs; empty for the root. */
  String label(int index) {
    return above(index).map(Dependency::label).orElse("");
  }

  /** The relation over which a word hangs; empty for the root. */
  String relation(int index) {
    return above(index).map(Dependency::relation).orElse("");
  }

  /** The edges below a word, in order of the dependents. */
  List<Dependency> below(int governor) {
    return below.get(governor - 1);
  }

  /** Whether a dependent of the word hangs over one of these relations. */
  boolean has(int governor, String relations) {
    return below(governor).stream().anyMatch(d -> AnyOf.matches(d.relation(), relations));
  }

  /** The word and all that hangs under it, in order. */
  List<Integer> phrase(int head) {
    return phrase(head, edge -> true);
  }

  /** The word and all that hangs under it over edges that pass, in order. */
  List<Integer> phrase(int head, Predicate<Dependency> enter) {
    TreeSet<Integer> seen = new TreeSet<>(Set.of(head));
    List<Integer> open = new ArrayList<>(seen);
    while (!open.isEmpty()) {
      for (Dependency edge : below(open.remove(open.size() - 1))) {
        if (enter.test(edge) && seen.add(edge.dependent())) {
          open.add(edge.dependent());
        }
      }
    }
    return List.copyOf(seen);
  }

  /** How many edges lie between a word and the root. */
  int depth(int index) {
    int depth = 0;
    Optional<Dependency> edge = above(index);
    while (edge.isPresent() && depth < sentence.tokens().size()) {
      depth++;
      edge = above(edge.get().governor());
    }
    return depth;
  }

  private List<Dependency> governed(int governor) {
    return above.stream().flatMap(Optional::stream).filter(d -> d.governor() == governor).toList();
  }

  private Optional<Dependency> governing(int index) {
    List<Dependency> edges = sentence.above(index);
    if (edges.stream().anyMatch(d -> d.governor() == 0)) {
      return Optional.empty();
    }
    List<Dependency> own =
        edges.stream().filter(d -> !d.label().endsWith("xsubj") && !ofOwnClause(d)).toList();
    List<Dependency> candidates = own.isEmpty() ? edges : own;
    return relativePronoun(index, candidates).or(() -> nearest(index, candidates));
  }

  /** The conjunct before it, or else the nearest governor that does not merely share it. */
  private Optional<Dependency> nearest(int index, List<Dependency> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparing((Dependency d) -> !d.relation().equals("conj"))
                .thenComparing(d -> passedOn(d, candidates))
                .thenComparing(d -> Math.abs(d.governor() - index)));
  }

  /** "who" stands in the clause that describes its antecedent. */
  private Optional<Dependency> relativePronoun(int index, List<Dependency> candidates) {
    return candidates.stream()
        .filter(d -> d.label().equals("ref"))
        .flatMap(d -> sentence.below(d.governor()).stream())
        .filter(d -> d.label().equals("acl:relcl") && index <= d.dependent())
        .findFirst()
        .map(d -> new Dependency(d.dependent(), index, "ref"));
  }

  /** The antecedent as argument of the clause that describes it. */
  private boolean ofOwnClause(Dependency edge) {
    return sentence.below(edge.dependent()).stream()
        .filter(d -> d.label().startsWith("acl"))
        .map(d -> sentence.subtree(d.dependent(), e -> e.dependent() != edge.dependent()))
        .anyMatch(clause -> clause.contains(edge.governor()));
  }

  /** Whether the governor only shares the word with one that it is coordinated with. */
  private boolean passedOn(Dependency edge, List<Dependency> candidates) {
    return sentence.above(edge.governor()).stream()
        .filter(d -> d.relation().equals("conj"))
        .anyMatch(d -> candidates.stream().anyMatch(c -> c.governor() == d.governor()));
  }
}
