package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Dependency;
import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verbs that a parser gives the wrong voice. */
class VoicesTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));

  @Test
  void whoWasElectedThanks() {
    List<Dependency> told = told("thanked/VBD");
    assertThat(told).contains(edge(5, 1, "nsubj"), edge(3, 1, "nsubj:pass"));
    assertThat(told).doesNotContain(edge(5, 1, "nsubj:pass"));
  }

  @Test
  void whatWasNamedSomethingDoesNot() {
    assertThat(told("name/VBD")).contains(edge(5, 1, "nsubj:pass"));
    assertThat(told("thanked/VBN")).contains(edge(5, 1, "nsubj:pass"));
  }

  @Test
  void lastVerbOfAListInAnotherClauseDoesNot() {
    HandParse parse =
        HandParse.of(
            "homes/NNS were/VBD hit/VBN where/WRB gales/NNS broke/VBD masts/NNS ,/, bent/VBD"
                + " poles/NNS and/CC felled/VBD cranes/NNS",
            "root(0,3)",
            "nsubj:pass(3,1)",
            "aux:pass(3,2)",
            "advcl(3,6)",
            "nsubj(6,5)",
            "obj(6,7)",
            "conj:and(6,9)",
            "obj(9,10)",
            "cc(12,11)",
            "conj:and(3,12)",
            "nsubj:pass(12,1)",
            "obj(12,13)");
    assertThat(told(parse)).contains(edge(12, 1, "nsubj:pass"));
  }

  @Test
  void whatIsWantedCancelledCancelsNothing() {
    assertThat(wished("want/VBP"))
        .contains(edge(3, 2, "nsubj:pass"), edge(1, 3, "xcomp"))
        .doesNotContain(edge(3, 2, "nsubj"));
  }

  @Test
  void whoIsSaidToHaveLeftStaysTheSubject() {
    assertThat(wished("say/VBP")).contains(edge(3, 2, "nsubj"), edge(1, 3, "dep"));
  }

  @Test
  void whoWasDefeatedHasRecovered() {
    HandParse parse =
        HandParse.of(
            "armies/NNS were/VBD defeated/VBN and/CC have/VBP recovered/VBN",
            "root(0,3)",
            "nsubj:pass(3,1)",
            "aux:pass(3,2)",
            "cc(6,4)",
            "aux(6,5)",
            "conj:and(3,6)",
            "nsubj:pass(6,1)");
    assertThat(told(parse)).contains(edge(6, 1, "nsubj"), edge(3, 1, "nsubj:pass"));
  }

  @Test
  void whoIsDividedIsSoByNobodysDoing() {
    assertThat(told(divided())).contains(edge(3, 1, "nsubj"), edge(3, 2, "cop"));
    assertThat(told(divided("obl:agent(3,5)", "case(5,4)"))).contains(edge(3, 1, "nsubj:pass"));
  }

  private static HandParse divided(String... more) {
    List<String> edges = new ArrayList<>(List.of("root(0,3)", "nsubj:pass(3,1)", "aux:pass(3,2)"));
    edges.addAll(List.of(more));
    return HandParse.of(
        "parents/NNS were/VBD divided/VBN by/IN reforms/NNS", edges.toArray(String[]::new));
  }

  private static List<Dependency> told(String second) {
    return told(
        HandParse.of(
            "mayor/NN was/VBD elected/VBN and/CC " + second + " voters/NNS",
            "root(0,3)",
            "nsubj:pass(3,1)",
            "aux:pass(3,2)",
            "cc(5,4)",
            "conj:and(3,5)",
            "nsubj:pass(5,1)",
            "obj(5,6)"));
  }

  private static List<Dependency> wished(String verb) {
    return told(
        HandParse.of(verb + " orders/NNS cancelled/VBN", "root(0,1)", "dep(1,3)", "nsubj(3,2)"));
  }

  private static List<Dependency> told(HandParse parse) {
    return Voices.told(parse.sentence(), ONTOLOGY).dependencies();
  }

  private static Dependency edge(int governor, int dependent, String label) {
    return new Dependency(governor, dependent, label);
  }
}
