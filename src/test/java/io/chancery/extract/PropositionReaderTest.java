package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from a given parse; the real parser's are read by PropositionsTest. */
class PropositionReaderTest {

  private static final HandParse LIST =
      HandParse.of(
          "ships/NNS carry/VBP steel/NN ,/, grain/NN and/CC timber/NN",
          "root(0,2)",
          "nsubj(2,1)",
          "obj(2,3)",
          "punct(3,4)",
          "appos(3,5)",
          "conj:and(3,7)",
          "cc(7,6)");

  @Test
  void middleOfListTakenForAppositionIsMember() {
    assertThat(read(LIST))
        .extracting(Proposition::arguments)
        .containsExactly(List.of("steel"), List.of("grain"), List.of("timber"));
  }

  @Test
  void secondClauseIsNoMemberOfTheFirst() {
    HandParse parse =
        HandParse.of(
            "he/PRP is/VBZ cook/NN and/CC she/PRP is/VBZ judge/NN",
            "root(0,3)",
            "nsubj(3,1)",
            "cop(3,2)",
            "conj:and(3,7)",
            "cc(7,4)",
            "nsubj(7,5)",
            "cop(7,6)");
    assertThat(read(parse))
        .extracting(p -> p.subject() + " " + p.relation() + " " + p.arguments())
        .containsExactly("he is [cook]", "she is [judge]");
  }

  @Test
  void possessiveIsNoSubject() {
    HandParse parse =
        HandParse.of(
            "its/PRP$ wish/NN to/TO sell/VB grew/VBD",
            "root(0,5)",
            "nsubj(5,2)",
            "nmod:poss(2,1)",
            "acl:to(2,4)",
            "mark(4,3)");
    assertThat(read(parse)).extracting(Proposition::subject).doesNotContain("its");
  }

  @Test
  void mainClauseIsSurerThanReportedOne() {
    HandParse parse =
        HandParse.of(
            "he/PRP says/VBZ she/PRP sold/VBD ships/NNS",
            "root(0,2)",
            "nsubj(2,1)",
            "ccomp(2,4)",
            "nsubj(4,3)",
            "obj(4,5)");
    List<Proposition> read = read(parse);
    assertThat(read.get(0).confidence()).isGreaterThan(read.get(1).confidence());
  }

  @Test
  void clauseWithoutArgumentsIsLeastSure() {
    HandParse parse = HandParse.of("rain/NN fell/VBD", "root(0,2)", "nsubj(2,1)");
    assertThat(read(parse)).singleElement().extracting(Proposition::confidence).isEqualTo(0.23);
  }

  @Test
  void nothingButPunctuationSaysNothing() {
    assertThat(read(HandParse.of("./.", "root(0,1)"))).isEmpty();
  }

  private static List<Proposition> read(HandParse parse) {
    return new PropositionReader(new ControlVerbs(Ontology.load(List.of(Path.of("ontology")))))
        .read(parse.document(), parse.sentence());
  }
}
