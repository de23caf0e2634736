package io.chancery.query;

import io.chancery.query.Network.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best paths between two in a network, best first; none passes a node twice.
 *
 * <p>How far each node is from the goal is found first, from the goal backwards; then paths grow
 * from the start, the most promising first, so that hardly any is followed in vain and the first
 * that arrive are the best.
 */
final class PathSearch {
  private static final int LONGEST = 6;
  private static final int PATIENCE = 200_000;
  private static final long UNREACHED = Long.MAX_VALUE;

  private final Network network;
  private final Set<Integer> starts;
  private final Set<Integer> goals;
  private final Set<Integer> ends = new HashSet<>();
  private final By by;
  private final Map<Integer, List<Tie>> ties = new HashMap<>();

  /** What makes one path better than another. */
  enum By {
    /** Fewer steps; of two with as many, the stronger. */
    SHORTEST(1_000_000_000L),
    /** The higher product of the strengths of its ties. */
    STRONGEST(0);

    private static final long WEAKEST = 100_000_000L;

    private final long step;

    By(long step) {
      this.step = step;
    }

    /** Whole numbers, as they add up to the same in any order. */
    private long cost(Tie tie) {
      return step + Math.min(WEAKEST, Math.round(-1e6 * Math.log(tie.strength())));
    }
  }

  /**
   * A path that is being followed, from its last tie back.
   *
   * @param before the path without its last tie; null at the start
   * @param tie the last
   * @param at where it has come to
   * @param length how many ties it has
   * @param spent what it has cost
   * @param promise what it will have cost at the least when it arrives
   */
  private record Walk(
      @Nullable Walk before, @Nullable Tie tie, int at, int length, long spent, long promise) {

    boolean passes(int node) {
      for (Walk walk = this; walk != null; walk = walk.before) {
        if (walk.at == node) {
          return true;
        }
      }
      return false;
    }

    List<Tie> ties() {
      List<Tie> ties = new ArrayList<>();
      for (Walk walk = this; walk != null && walk.tie != null; walk = walk.before) {
        ties.add(0, walk.tie);
      }
      return ties;
    }
  }

  /**
   * A search for paths from one to another.
   *
   * @param network that they lead through
   * @param one where they begin, at any of these
   * @param other where they end, at any of these
   * @param by what makes one better than another
   */
  PathSearch(Network network, Set<Node> one, Set<Node> other, By by) {
    this.network = network;
    this.starts = network.numbersOf(one);
    this.goals = network.numbersOf(other);
    this.by = by;
    ends.addAll(starts);
    ends.addAll(goals);
  }

  /** The best paths, at most so many; none where nothing connects the two. */
  List<List<Tie>> best(int most) {
    List<long[]> rest = distances();
    PriorityQueue<Walk> open =
        new PriorityQueue<>(Comparator.comparingLong(Walk::promise).thenComparing(this::names));
    for (int start : starts) {
      open.add(new Walk(null, null, start, 0, 0, rest.get(LONGEST)[start]));
    }
    List<List<Tie>> found = new ArrayList<>();
    for (int tries = 0; tries < PATIENCE && !open.isEmpty() && found.size() < most; tries++) {
      Walk walk = open.remove();
      if (goals.contains(walk.at()) && walk.tie() != null) {
        found.add(walk.ties());
      } else if (walk.length() < LONGEST) {
        further(walk, rest.get(LONGEST - walk.length() - 1)).forEach(open::add);
      }
    }
    return found;
  }

  /** An order of paths that are equally good, which does not depend on the store. */
  private String names(Walk walk) {
    StringBuilder names = new StringBuilder();
    for (Walk back = walk; back != null; back = back.before()) {
      names.append(network.node(back.at())).append(' ');
    }
    return names.toString();
  }

  private Stream<Walk> further(Walk walk, long[] rest) {
    return ties(walk.at()).stream()
        .filter(tie -> rest[tie.to()] != UNREACHED && !walk.passes(tie.to()))
        .map(
            tie -> {
              long spent = walk.spent() + by.cost(tie);
              return new Walk(
                  walk, tie, tie.to(), walk.length() + 1, spent, spent + rest[tie.to()]);
            });
  }

  private List<Tie> ties(int node) {
    return ties.computeIfAbsent(node, at -> network.ties(at, ends));
  }

  /** What the way from each node to the goal costs, in no step, in one at most, in two … */
  private List<long[]> distances() {
    long[] none = new long[network.size()];
    Arrays.fill(none, UNREACHED);
    goals.forEach(goal -> none[goal] = 0);
    List<long[]> rest = new ArrayList<>(List.of(none));
    Set<Integer> reached = new TreeSet<>(goals);
    while (rest.size() <= LONGEST) {
      long[] before = rest.get(rest.size() - 1);
      long[] after = before.clone();
      reached = oneStepFurther(reached, before, after);
      rest.add(after);
    }
    return rest;
  }

  /** Those that are nearer to the goal than they were with one step less. */
  private Set<Integer> oneStepFurther(Set<Integer> reached, long[] before, long[] after) {
    Set<Integer> nearer = new TreeSet<>();
    for (int at : reached) {
      for (Tie tie : ties(at)) {
        long cost = before[at] + by.cost(tie);
        if (cost < after[tie.to()]) {
          after[tie.to()] = cost;
          nearer.add(tie.to());
        }
      }
    }
    return nearer;
  }
}
