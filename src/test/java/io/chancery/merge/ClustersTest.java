package io.chancery.merge;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.Sameness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events are named by document and number: {@code a1} is of the document a. */
class ClustersTest {

  private static Link link(String from, String to, double score) {
    return new Link(from, to, Link.Relation.SAME, score, List.of());
  }

  private static List<String> of(Link... links) {
    return of(Arrays.asList(links));
  }

  private static List<String> of(Collection<Link> links) {
    return of(links, List.of(), Sameness.NONE);
  }

  private static List<String> of(
      Collection<Link> links, Collection<Link> apart, Sameness sameness) {
    Set<String> members =
        links.stream()
            .flatMap(l -> Stream.of(l.from(), l.to()))
            .collect(toCollection(TreeSet::new));
    return Clusters.of(members, links, apart, event -> event.substring(0, 1), sameness)
        .values()
        .stream()
        .map(cluster -> String.join(" ", cluster))
        .toList();
  }

  @Test
  @DisplayName("what is linked on both sides is one")
  void linksJoin() {
    assertThat(of(link("a1", "b1", 0.9), link("b1", "c1", 0.8), link("a1", "c1", 0.7)))
        .containsExactly("a1 b1 c1");
    assertThat(of(link("a1", "b1", 0.9), link("c1", "d1", 0.8))).containsExactly("a1 b1", "c1 d1");
  }

  @Test
  @DisplayName("one link does not join two that have nothing to do with one another")
  void aBridgeIsNotEnough() {
    assertThat(of(link("a1", "b1", 0.95), link("c1", "d1", 0.9), link("b1", "c1", 0.6)))
        .containsExactly("a1 b1", "c1 d1");
  }

  @Test
  @DisplayName("what a document holds apart stays apart")
  void oneDocumentsEventsStayTwo() {
    assertThat(of(link("a1", "b1", 0.9), link("a2", "b1", 0.8))).containsExactly("a1 b1");
    assertThat(
            of(
                link("a1", "b1", 0.99),
                link("a1", "c1", 0.98),
                link("b1", "c1", 0.97),
                link("a2", "b1", 0.96),
                link("a2", "c1", 0.95)))
        .containsExactly("a1 b1 c1");
  }

  @Test
  @DisplayName("clusters whose members are linked on average become one, though some are not")
  void averagesJoin() {
    assertThat(
            of(
                link("a1", "b1", 0.9),
                link("c1", "d1", 0.9),
                link("b1", "c1", 0.6),
                link("a1", "d1", 0.6)))
        .containsExactly("a1 b1 c1 d1");
  }

  @Test
  @DisplayName("what a document tells twice is one where it is linked as such")
  void oneDocumentMayTellTwice() {
    assertThat(of(link("a1", "a2", 0.8), link("a1", "b1", 0.9), link("a2", "b1", 0.9)))
        .containsExactly("a1 a2 b1");
  }

  @Test
  @DisplayName("what is compared and different stays two, whatever is like both")
  void noThirdJoinsTwo() {
    List<Link> links =
        List.of(
            link("a1", "c1", 0.9),
            link("b1", "c1", 0.8),
            link("a1", "d1", 0.9),
            link("b1", "d1", 0.8),
            link("c1", "d1", 0.9));
    Link different = Link.different("b1", "a1", 0.01, List.of());
    assertThat(apart(links, different)).containsExactly("a1 c1 d1");
    Link part = Link.partOf("b1", "a1", 0.8, List.of());
    assertThat(apart(links, part)).containsExactly("a1 c1 d1");
    assertThat(of(links)).containsExactly("a1 b1 c1 d1");
  }

  private static List<String> apart(List<Link> links, Link apart) {
    return of(links, List.of(apart), Sameness.NONE);
  }

  @Test
  @DisplayName("the order of the links does not matter")
  void orderDoesNotMatter() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Link> links = new ArrayList<>();
    IntStream.range(0, 40).forEach(i -> links.add(random(random)));
    List<String> clusters = of(links);
    Collections.shuffle(links, random);
    assertThat(of(links)).as("seed %d", seed).isEqualTo(clusters);
  }

  private static Link random(Random random) {
    String from = (char) ('a' + random.nextInt(5)) + "" + random.nextInt(3);
    String to = (char) ('f' + random.nextInt(5)) + "" + random.nextInt(3);
    return link(from, to, 0.5 + random.nextInt(50) / 100.0);
  }
}
