package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Dependency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verbs that a parser gives a subject of another number. */
class AgreementTest {

  @Test
  void whoFearsHasThreatened() {
    List<Dependency> mended = mended(fears("jobs/NNS"));
    assertThat(mended).contains(edge(2, 7, "conj:and"), edge(7, 1, "nsubj"));
    assertThat(mended).doesNotContain(edge(7, 3, "nsubj"), edge(5, 7, "conj:and"));
  }

  @Test
  void whatAgreesStays() {
    assertThat(mended(fears("trade/NN"))).contains(edge(5, 7, "conj:and"), edge(7, 3, "nsubj"));
  }

  @Test
  void sharesHaveFallenAndNotTheFirm() {
    List<Dependency> mended = mended(shares("have/VBP"));
    assertThat(mended).contains(edge(1, 6, "acl:relcl"), edge(6, 1, "nsubj"));
    assertThat(mended).doesNotContain(edge(3, 6, "acl:relcl"), edge(6, 3, "nsubj"));
  }

  @Test
  void aFirmThatHasFallenKeepsItsClause() {
    assertThat(mended(shares("has/VBZ"))).contains(edge(3, 6, "acl:relcl"), edge(6, 3, "nsubj"));
  }

  private static HandParse fears(String subject) {
    return HandParse.of(
        "union/NN fears/VBZ " + subject + " could/MD go/VB has/VBZ threatened/VBN",
        "root(0,2)",
        "nsubj(2,1)",
        "ccomp(2,5)",
        "nsubj(5,3)",
        "aux(5,4)",
        "conj:and(5,7)",
        "aux(7,6)",
        "nsubj(7,3)");
  }

  private static HandParse shares(String auxiliary) {
    return HandParse.of(
        "Shares/NNS in/IN Corvus/NNP which/WDT " + auxiliary + " fallen/VBN rose/VBD",
        "root(0,7)",
        "nsubj(7,1)",
        "nmod:in(1,3)",
        "case(3,2)",
        "ref(3,4)",
        "acl:relcl(3,6)",
        "aux(6,5)",
        "nsubj(6,3)");
  }

  private static List<Dependency> mended(HandParse parse) {
    return Agreement.mended(parse.sentence()).dependencies();
  }

  private static Dependency edge(int governor, int dependent, String label) {
    return new Dependency(governor, dependent, label);
  }
}
