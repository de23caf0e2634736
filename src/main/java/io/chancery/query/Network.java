package io.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom: actors, groups and offices, and the facts that tie them.
 *
 * <p>A fact ties all its parties with one another, and its ends only with a path's first or last
 * node. Build it with {@link NetworkReader}.
 */
final class Network {
  /** Nothing is surer than this, so that every step weakens a path. */
  private static final double SUREST = 0.99;

  private final Function<Object, Node> term;
  private final Function<Node, Object> key;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Object> nodes = new ArrayList<>();
  private final List<List<Numbered>> facts = new ArrayList<>();

  /**
   * An empty network.
   *
   * @param term the term that a key stands for
   * @param key the key of a term
   */
  Network(Function<Object, Node> term, Function<Node, Object> key) {
    this.term = term;
    this.key = key;
  }

  /**
   * One thing that ties its parties, as keys.
   *
   * @param node event, relation's reifier, tenure, or the group or office that is known
   * @param how the property of a relation; null where the event itself ties
   * @param one stands for all accounts of the same event
   * @param strength how likely it ties two of them, from 0 to 1
   */
  record Fact(Object node, @Nullable Node how, Object one, double strength) {}

  private record Numbered(Fact fact, int[] parties, int[] ends) {

    boolean isParty(int node) {
      for (int party : parties) {
        if (party == node) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What ties two: each fact by itself could be untrue.
   *
   * @param from number of the one
   * @param to number of the other
   * @param strength how likely it is that one of the facts holds, above 0 and below 1
   * @param facts one for each event
   */
  record Tie(int from, int to, double strength, List<Fact> facts) {
    Tie {
      facts = List.copyOf(facts);
    }
  }

  /** Adds what ties these. */
  void add(Fact fact, Collection<?> parties, Collection<?> ends) {
    Numbered numbered = new Numbered(fact, numbers(parties), numbers(ends));
    enter(numbered, numbered.parties());
    enter(numbered, numbered.ends());
  }

  private void enter(Numbered numbered, int[] all) {
    for (int node : all) {
      facts.get(node).add(numbered);
    }
  }

  private int[] numbers(Collection<?> all) {
    int[] found = new int[all.size()];
    int at = 0;
    for (Object node : all) {
      found[at++] = number(node);
    }
    return found;
  }

  private int number(Object node) {
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
    return term.apply(nodes.get(number));
  }

  /** The numbers of those of these that are in it. */
  Set<Integer> numbersOf(Set<Node> wanted) {
    Set<Integer> found = new TreeSet<>();
    wanted.stream().map(key).filter(numbers::containsKey).map(numbers::get).forEach(found::add);
    return found;
  }

  /** All ties of one node, where a path begins or ends at these. */
  List<Tie> ties(int from, Set<Integer> ends) {
    Map<Integer, Map<Object, Fact>> others = new LinkedHashMap<>();
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

  private void put(Map<Integer, Map<Object, Fact>> others, int other, Fact fact) {
    others
        .computeIfAbsent(other, none -> new LinkedHashMap<>(4))
        .merge(fact.one(), fact, (one, more) -> isWeaker(one, more) ? more : one);
  }

  private boolean isWeaker(Fact one, Fact other) {
    int order = Double.compare(one.strength(), other.strength());
    return order == 0 ? Terms.BY_IRI.compare(node(one), node(other)) > 0 : order < 0;
  }

  private Node node(Fact fact) {
    return term.apply(fact.node());
  }

  private static Tie tie(int from, int to, Map<Object, Fact> facts) {
    double untrue = 1;
    for (Fact fact : facts.values()) {
      untrue *= 1 - fact.strength();
    }
    return new Tie(from, to, Math.min(SUREST, 1 - untrue), List.copyOf(facts.values()));
  }

  private Fact best(Tie tie) {
    return tie.facts().stream()
        .reduce((one, other) -> isWeaker(one, other) ? other : one)
        .orElseThrow();
  }

  /** The strongest of what ties two. */
  Node fact(Tie tie) {
    return node(best(tie));
  }

  /** How the strongest ties them: itself, or the property of a relation. */
  Node how(Tie tie) {
    Fact best = best(tie);
    return best.how() == null ? node(best) : best.how();
  }
}
