package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verbs that a parser gave the doer of another clause. */
class StrayClausesTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));

  @Test
  void whoAppliesForALicenceWouldUseIt() {
    HandParse parse =
        HandParse.of(
            "Volta/NNP applied/VBD for/IN a/DT licence/NN to/TO export/VB",
            "root(0,2)",
            "nsubj(2,1)",
            "advcl:to(2,7)",
            "mark(7,3)",
            "det(5,4)",
            "nsubj(7,5)",
            "mark(7,6)");
    assertThat(led(parse))
        .contains(edge(2, 5, "obl:for"), edge(5, 7, "acl:to"), edge(7, 1, "nsubj:xsubj"))
        .doesNotContain(edge(7, 5, "nsubj"));
  }

  @Test
  void whoIsWaitedForStillActs() {
    HandParse parse =
        HandParse.of(
            "Volta/NNP waited/VBD for/IN the/DT court/NN to/TO act/VB",
            "root(0,2)",
            "nsubj(2,1)",
            "advcl:to(2,7)",
            "mark(7,3)",
            "det(5,4)",
            "nsubj(7,5)",
            "mark(7,6)");
    assertThat(led(parse)).contains(edge(7, 5, "nsubj"));
  }

  @Test
  void theVerbBehindAndIsTheRelativeClausesWhereItsFormIs() {
    HandParse parse =
        HandParse.of(
            "Peru/NNP left/VBD ending/VBG a/DT war/NN that/WDT killed/VBD many/NNS and/CC"
                + " ruined/VBD more/NNS",
            "root(0,2)",
            "nsubj(2,1)",
            "advcl(2,3)",
            "obj(3,5)",
            "det(5,4)",
            "ref(5,6)",
            "acl:relcl(5,7)",
            "nsubj(7,5)",
            "obj(7,8)",
            "conj:and(3,10)",
            "nsubj(10,1)",
            "obj(10,11)");
    assertThat(led(parse))
        .contains(edge(7, 10, "conj:and"), edge(10, 5, "nsubj"))
        .doesNotContain(edge(3, 10, "conj:and"), edge(10, 1, "nsubj"));
  }

  @Test
  void aCommaPartsItFromTheRelativeClause() {
    HandParse parse =
        HandParse.of(
            "Peru/NNP has/VBZ ended/VBN a/DT war/NN that/WDT killed/VBD many/NNS ,/, and/CC"
                + " left/VBD",
            "root(0,3)",
            "nsubj(3,1)",
            "aux(3,2)",
            "obj(3,5)",
            "acl:relcl(5,7)",
            "nsubj(7,5)",
            "obj(7,8)",
            "conj:and(3,11)",
            "nsubj(11,1)");
    assertThat(led(parse)).contains(edge(11, 1, "nsubj"));
  }

  @Test
  void aPartIsNoSecondSubject() {
    HandParse parse =
        HandParse.of(
            "Firms/NNS ,/, among/IN them/PRP the/DT baker/NN Holt/NNP ,/, protested/VBD",
            "root(0,9)",
            "nsubj(9,1)",
            "nsubj(9,6)",
            "det(6,5)",
            "obl:among(9,4)");
    assertThat(led(parse)).contains(edge(9, 1, "nsubj")).doesNotContain(edge(9, 6, "nsubj"));
  }

  @Test
  void whatTheCourtRuledHadBrokenTheLawBrokeIt() {
    HandParse parse =
        HandParse.of(
            "a/DT step/NN which/WDT judges/NNS ruled/VBD broke/VBD the/DT law/NN",
            "root(0,2)",
            "det(2,1)",
            "ref(2,3)",
            "acl:relcl(2,5)",
            "obj(5,2)",
            "nsubj(5,4)",
            "dep(5,6)",
            "obj(6,8)");
    assertThat(led(parse))
        .contains(edge(6, 2, "nsubj"), edge(5, 6, "ccomp"))
        .doesNotContain(edge(5, 2, "obj"));
  }

  @Test
  void theNameBehindWhoseIsTheSubject() {
    HandParse parse =
        HandParse.of(
            "party/NN whose/WP$ leader/NN ,/, Ivo/NNP Lind/NNP ,/, a/DT banker/NN ,/, wept/VBD",
            "root(0,11)",
            "nsubj(11,1)",
            "nmod:poss(3,1)",
            "dep(9,3)",
            "appos(3,6)",
            "compound(6,5)",
            "acl:relcl(1,9)");
    assertThat(WhoseClauses.found(parse.sentence()).dependencies())
        .contains(edge(11, 6, "nsubj"))
        .doesNotContain(edge(11, 1, "nsubj"));
  }

  @Test
  void theSubjectBehindWhoseStays() {
    HandParse parse =
        HandParse.of(
            "party/NN whose/WP$ leader/NN ,/, Ivo/NNP Lind/NNP ,/, wept/VBD",
            "root(0,1)",
            "nmod:poss(3,1)",
            "appos(3,6)",
            "compound(6,5)",
            "acl:relcl(1,8)",
            "nsubj(8,3)");
    assertThat(WhoseClauses.found(parse.sentence()).dependencies())
        .isEqualTo(parse.sentence().dependencies());
  }

  @Test
  void theParticipleBehindANounIsNotItsVerb() {
    HandParse parse =
        HandParse.of(
            "The/DT panel/NN formed/VBN after/IN that/DT flood/NN advised/VBD caution/NN",
            "root(0,3)",
            "det(2,1)",
            "nsubj(3,2)",
            "advcl:after(3,7)",
            "mark(7,4)",
            "det(6,5)",
            "nsubj(7,6)",
            "obj(7,8)");
    assertThat(LostSubjects.found(parse.sentence()).dependencies())
        .contains(edge(7, 2, "nsubj"), edge(2, 3, "acl"), edge(3, 6, "obl:after"))
        .doesNotContain(edge(7, 6, "nsubj"));
  }

  @Test
  void noNameIsToldByThat() {
    HandParse parse =
        HandParse.of(
            "a/DT quarrel/NN over/IN support/NN for/IN Peru/NNP that/WDT lasted/VBD",
            "root(0,2)",
            "det(2,1)",
            "nmod:over(2,4)",
            "case(4,3)",
            "nmod:for(4,6)",
            "case(6,5)",
            "ref(6,7)",
            "acl:relcl(6,8)",
            "nsubj(8,6)");
    assertThat(RelativeClauses.filled(parse.sentence(), ONTOLOGY).dependencies())
        .contains(edge(8, 2, "nsubj"), edge(2, 8, "acl:relcl"));
  }

  @Test
  void whichTellsOfTheInstituteAndNotOfItsField() {
    HandParse parse =
        HandParse.of(
            "an/DT institute/NN of/IN physics/NN ,/, which/WDT objected/VBD",
            "root(0,2)",
            "det(2,1)",
            "nmod:of(2,4)",
            "case(4,3)",
            "ref(4,6)",
            "acl:relcl(4,7)",
            "nsubj(7,4)");
    assertThat(RelativeClauses.filled(parse.sentence(), ONTOLOGY).dependencies())
        .contains(edge(7, 2, "nsubj"));
  }

  private static List<Dependency> led(HandParse parse) {
    Sentence led = StrayClauses.led(parse.sentence());
    return led.dependencies();
  }

  private static Dependency edge(int governor, int dependent, String label) {
    return new Dependency(governor, dependent, label);
  }
}
