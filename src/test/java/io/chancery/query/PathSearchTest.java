package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chancery.query.Network.Fact;
import io.chancery.query.Network.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths through networks made by hand, and through random ones, where trying all paths checks. */
final class PathSearchTest {
  private final Network network = new Network(key -> (Node) key, node -> node);
  private int facts;

  /** Jena's vocabulary cannot be the first of Jena that is touched. */
  @BeforeAll
  static void startJena() {
    JenaSystem.init();
  }

  private static Node node(String name) {
    return Terms.ch(name);
  }

  private void tie(String one, String other, double strength) {
    Node fact = node("fact" + facts++);
    network.add(new Fact(fact, fact, fact, strength), List.of(node(one), node(other)), List.of());
  }

  private List<String> best(String one, String other, PathSearch.By by, int most) {
    return new PathSearch(network, Set.of(node(one)), Set.of(node(other)), by)
        .best(most).stream().map(this::words).toList();
  }

  private String words(List<Tie> path) {
    StringBuilder words = new StringBuilder(name(path.get(0).from()));
    path.forEach(tie -> words.append(' ').append(name(tie.to())));
    return words.toString();
  }

  private String name(int number) {
    return Labels.localName(network.node(number));
  }

  @Test
  void the_shortest_has_fewer_steps_and_the_strongest_surer_ones() {
    tie("A", "B", 0.3);
    tie("A", "C", 0.9);
    tie("C", "B", 0.9);
    assertThat(best("A", "B", PathSearch.By.SHORTEST, 1)).containsExactly("A B");
    assertThat(best("A", "B", PathSearch.By.STRONGEST, 1)).containsExactly("A C B");
    assertThat(best("A", "B", PathSearch.By.STRONGEST, 9)).containsExactly("A C B", "A B");
  }

  @Test
  void of_two_as_short_the_stronger_comes_first() {
    tie("A", "B", 0.3);
    tie("B", "D", 0.9);
    tie("A", "C", 0.6);
    tie("C", "D", 0.6);
    assertThat(best("A", "D", PathSearch.By.SHORTEST, 2)).containsExactly("A C D", "A B D");
  }

  @Test
  void several_facts_make_a_tie_stronger_and_accounts_of_one_event_do_not() {
    tie("A", "B", 0.5);
    tie("A", "B", 0.5);
    Node same = node("same");
    network.add(new Fact(node("x"), same, same, 0.5), List.of(node("A"), node("C")), List.of());
    network.add(new Fact(node("y"), same, same, 0.4), List.of(node("A"), node("C")), List.of());
    List<Tie> ties = network.ties(network.numbersOf(Set.of(node("A"))).iterator().next(), Set.of());
    assertThat(ties).extracting(tie -> tie.facts().size()).containsExactly(2, 1);
    assertThat(ties.get(0).strength()).isCloseTo(0.75, within(1e-9));
    assertThat(ties.get(1).strength()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void what_only_ends_a_path_is_on_no_way() {
    Node one = node("one");
    Node two = node("two");
    network.add(new Fact(one, one, one, 0.9), List.of(node("A")), List.of(node("Oslo")));
    network.add(new Fact(two, two, two, 0.9), List.of(node("B")), List.of(node("Oslo")));
    assertThat(best("A", "B", PathSearch.By.SHORTEST, 9)).isEmpty();
    assertThat(best("A", "Oslo", PathSearch.By.SHORTEST, 9)).containsExactly("A Oslo");
    assertThat(best("Oslo", "B", PathSearch.By.SHORTEST, 9)).containsExactly("Oslo B");
  }

  @Test
  void nothing_connects_strangers_and_nobody_is_connected_with_itself() {
    tie("A", "B", 0.5);
    tie("C", "D", 0.5);
    assertThat(best("A", "D", PathSearch.By.STRONGEST, 9)).isEmpty();
    assertThat(best("A", "Nobody", PathSearch.By.STRONGEST, 9)).isEmpty();
    assertThat(best("A", "A", PathSearch.By.SHORTEST, 9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_best_paths_of_a_random_network_are_those_that_trying_all_finds(long seed) {
    Random random = new Random(seed);
    for (int at = 0; at < 14; at++) {
      tie("N" + random.nextInt(7), "N" + random.nextInt(7), (1 + random.nextInt(98)) / 100.0);
    }
    Set<Integer> start = network.numbersOf(Set.of(node("N0")));
    Set<Integer> goal = network.numbersOf(Set.of(node("N1")));
    for (PathSearch.By by : PathSearch.By.values()) {
      List<List<Tie>> all = new ArrayList<>();
      start.forEach(from -> walk(new ArrayList<>(), from, goal, new TreeSet<>(start), all));
      List<Double> wanted = all.stream().map(path -> cost(path, by)).sorted().limit(5).toList();
      List<Double> found =
          new PathSearch(network, Set.of(node("N0")), Set.of(node("N1")), by)
              .best(5).stream().map(path -> cost(path, by)).toList();
      assertThat(found).as("seed %d by %s", seed, by).hasSameSizeAs(wanted);
      for (int at = 0; at < found.size(); at++) {
        assertThat(found.get(at)).as("seed %d", seed).isCloseTo(wanted.get(at), within(1e-4));
      }
    }
  }

  private void walk(
      List<Tie> path, int at, Set<Integer> goal, Set<Integer> passed, List<List<Tie>> all) {
    if (goal.contains(at)) {
      all.add(List.copyOf(path));
      return;
    }
    for (Tie tie : path.size() < 6 ? network.ties(at, Set.of()) : List.<Tie>of()) {
      if (passed.add(tie.to())) {
        path.add(tie);
        walk(path, tie.to(), goal, passed, all);
        path.remove(path.size() - 1);
        passed.remove(tie.to());
      }
    }
  }

  private static double cost(List<Tie> path, PathSearch.By by) {
    double weakness = path.stream().mapToDouble(tie -> -Math.log(tie.strength())).sum();
    return by == PathSearch.By.SHORTEST ? 1000 * path.size() + weakness : weakness;
  }
}
