package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verbs that a parser left without a subject, and the words before them. */
class LostSubjectsTest {

  @Test
  void nounBehindAndIsTheSubjectOfTheSecondClause() {
    HandParse parse =
        HandParse.of(
            "judge/NN freed/VBD him/PRP on/IN bail/NN and/CC Peru/NNP has/VBZ asked/VBN",
            "root(0,2)",
            "nsubj(2,1)",
            "obj(2,3)",
            "obl:on(2,5)",
            "obl:on(2,7)",
            "case(5,4)",
            "cc(7,6)",
            "dep(2,9)",
            "aux(9,8)");
    assertThat(found(parse)).contains(edge(9, 7, "nsubj"), edge(2, 9, "conj:and"));
    assertThat(found(parse)).doesNotContain(edge(2, 7, "obl:on"));
  }

  @Test
  void memberOfAListIsNot() {
    HandParse parse =
        HandParse.of(
            "judge/NN freed/VBD Chile/NNP and/CC Peru/NNP has/VBZ asked/VBN",
            "root(0,2)",
            "nsubj(2,1)",
            "obj(2,3)",
            "conj:and(3,5)",
            "cc(5,4)",
            "dep(2,7)",
            "aux(7,6)");
    assertThat(found(parse)).doesNotContain(edge(7, 5, "nsubj"));
  }

  @Test
  void nounBehindSinceIsTheSubjectOfAClause() {
    HandParse parse =
        HandParse.of(
            "guns/NNS vanished/VBD since/IN the/DT case/NN ,/, codenamed/VBD Otter/NNP ,/, was/VBD"
                + " opened/VBN",
            "root(0,2)",
            "nsubj(2,1)",
            "obl:since(2,5)",
            "case(5,3)",
            "det(5,4)",
            "punct(2,6)",
            "dep(2,7)",
            "obj(7,8)",
            "dep(2,11)",
            "aux:pass(11,10)");
    assertThat(found(parse))
        .contains(edge(11, 5, "nsubj:pass"), edge(2, 11, "advcl:since"), edge(5, 7, "acl"));
  }

  @Test
  void descriptionWithItsNameBetweenCommasIsTheSubject() {
    HandParse parse =
        HandParse.of(
            "In/IN towns/NNS ,/, the/DT leader/NN ,/, Berg/NNP ,/, spoke/VBD",
            "root(0,9)",
            "case(2,1)",
            "obl:in(9,2)",
            "appos(2,5)",
            "det(5,4)",
            "appos(5,7)");
    assertThat(found(parse)).contains(edge(9, 5, "nsubj"));
  }

  @Test
  void participleTakenForTheMainVerbGivesUpItsSubject() {
    HandParse parse =
        HandParse.of(
            "crew/NN freed/VBN on/IN Monday/NNP has/VBZ left/VBN",
            "root(0,2)",
            "nsubj(2,1)",
            "obl:on(2,4)",
            "case(4,3)",
            "dep(2,6)",
            "aux(6,5)");
    assertThat(found(parse)).contains(edge(6, 1, "nsubj"), edge(1, 2, "acl"), edge(0, 6, "root"));
  }

  private static List<Dependency> found(HandParse parse) {
    Sentence sentence = parse.sentence();
    return LostSubjects.found(sentence).dependencies();
  }

  private static Dependency edge(int governor, int dependent, String label) {
    return new Dependency(governor, dependent, label);
  }
}
