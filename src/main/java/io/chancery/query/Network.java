package io.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * Who has to do with whom: actors, groups and offices, and the facts that tie them.
 *
 * <p>A fact ties all its parties with one another, and its ends only with a path's first or last
 * node. Build it with {@link NetworkReader}.
 */
final class Network {
  /** Nothing is surer than this, so that every step weakens a path. */
  private static final double SUREST = 0.99;

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<List<Numbered>> facts = new ArrayList<>();

  /**
   * One thing that ties its parties.
   *
   * @param node event, relation's reifier, tenure, or the group or office that is known
   * @param how the event, or the property of a relation
   * @param one stands for all accounts of the same event
   * @param strength how likely it ties two of them, from 0 to 1
   */
  record Fact(Node node, Node how, Node one, double strength) {
    static final Comparator<Fact> WEAKER =
        Comparator.comparingDouble(Fact::strength)
            .thenComparing(Fact::node, Terms.BY_IRI.reversed());
  }

  private record Numbered(Fact fact, int[] parties, int[] ends) {

    boolean isParty(int node) {
      return IntStream.of(parties).anyMatch(party -> party == node);
    }
  }

  /**
   * What ties two: each fact by itself could be untrue.
   *
   * @param from number of the one
   * @param to number of the other
   * @param strength how likely it is that one of the facts holds, above 0 and below 1
   * @param best the strongest
   * @param facts how many, those of one event counted once
   */
  record Tie(int from, int to, double strength, Fact best, int facts) {}

  /** Adds what ties these. */
  void add(Fact fact, Collection<Node> parties, Collection<Node> ends) {
    Numbered numbered = new Numbered(fact, numbers(parties), numbers(ends));
    IntConsumer enter = node -> facts.get(node).add(numbered);
    IntStream.of(numbered.parties()).forEach(enter);
    IntStream.of(numbered.ends()).forEach(enter);
  }

  private int[] numbers(Collection<Node> all) {
    return all.stream().mapToInt(this::number).toArray();
  }

  private int number(Node node) {
    Integer known = numbers.putIfAbsent(node, nodes.size());
    if (known != null) {
      return known;
    }
    nodes.add(node);
    facts.add(new ArrayList<>());
    return nodes.size() - 1;
  }

  int size() {
    return nodes.size();
  }

  Node node(int number) {
    return nodes.get(number);
  }

  /** The numbers of those of these that are in it. */
  Set<Integer> numbersOf(Set<Node> wanted) {
    Set<Integer> found = new TreeSet<>();
    wanted.stream().filter(numbers::containsKey).map(numbers::get).forEach(found::add);
    return found;
  }

  /** All ties of one node, where a path begins or ends at these. */
  List<Tie> ties(int from, Set<Integer> ends) {
    Map<Integer, Map<Node, Fact>> others = new LinkedHashMap<>();
    for (Numbered numbered : facts.get(from)) {
      boolean party = numbered.isParty(from);
      if (party || ends.contains(from)) {
        for (int other : numbered.parties()) {
          put(others, other, numbered.fact());
        }
      }
      for (int other : numbered.ends()) {
        if (party && ends.contains(other)) {
          put(others, other, numbered.fact());
        }
      }
    }
    others.remove(from);
    return others.entrySet().stream().map(to -> tie(from, to.getKey(), to.getValue())).toList();
  }

  private static void put(Map<Integer, Map<Node, Fact>> others, int other, Fact fact) {
    others
        .computeIfAbsent(other, none -> new LinkedHashMap<>(4))
        .merge(fact.one(), fact, (one, more) -> Fact.WEAKER.compare(one, more) < 0 ? more : one);
  }

  private static Tie tie(int from, int to, Map<Node, Fact> facts) {
    double untrue = 1;
    Fact best = facts.values().iterator().next();
    for (Fact fact : facts.values()) {
      untrue *= 1 - fact.strength();
      best = Fact.WEAKER.compare(best, fact) < 0 ? fact : best;
    }
    return new Tie(from, to, Math.min(SUREST, 1 - untrue), best, facts.size());
  }
}
