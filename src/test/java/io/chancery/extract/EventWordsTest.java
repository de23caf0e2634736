package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words of events in which nobody is said to take part. */
class EventWordsTest {

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = new Extractor(Ontology.load(List.of(Path.of("ontology"))));
  }

  @Test
  void nounOfSomethingThatHappensRefersToIt() {
    assertThat(
            words(
                "roads/NNS closed/VBD after/IN the/DT eclipse/NN",
                "root(0,2)",
                "nsubj(2,1)",
                "obl:after(2,5)",
                "case(5,3)",
                "det(5,4)"))
        .contains("eclipse");
  }

  @Test
  void nounOfAThingDoesNot() {
    assertThat(
            words(
                "roads/NNS closed/VBD near/IN the/DT harbour/NN",
                "root(0,2)",
                "nsubj(2,1)",
                "obl:near(2,5)",
                "case(5,3)",
                "det(5,4)"))
        .doesNotContain("harbour", "roads");
  }

  @Test
  void whatIsHostedIsAnEventWhateverItIsCalled() {
    assertThat(
            words(
                "they/PRP host/VBP the/DT Lumes/NNPS",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .contains("Lumes");
    assertThat(
            words(
                "they/PRP paint/VBP the/DT Lumes/NNPS",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .doesNotContain("Lumes");
  }

  @Test
  void whatSomebodyIsSuspectedOfIsADeed() {
    assertThat(
            words(
                "held/VBN on/IN suspicion/NN of/IN BZQ/NNP",
                "root(0,1)",
                "obl:on(1,3)",
                "case(3,2)",
                "nmod:of(3,5)",
                "case(5,4)"))
        .contains("BZQ");
  }

  @Test
  void wordsOfAnEventThatIsToldAreNotGivenAgain() {
    Extraction extraction =
        extraction("Belmonte/NNP condemn/VBP Toska/NNP", "root(0,2)", "nsubj(2,1)", "obj(2,3)");
    assertThat(extraction.events()).extracting(EventMention::text).contains("condemn");
    assertThat(extraction.references()).isEmpty();
  }

  @Test
  void theFramesClassIsTheReferences() {
    Extraction extraction =
        extraction(
            "roads/NNS closed/VBD after/IN the/DT shooting/NN",
            "root(0,2)",
            "nsubj(2,1)",
            "obl:after(2,5)",
            "case(5,3)",
            "det(5,4)");
    assertThat(extraction.references())
        .filteredOn(r -> r.text().equals("shooting"))
        .extracting(EventMention::type)
        .containsExactly("Attack");
  }

  @Test
  void anOccasionIsKnownByItsNameAndAPrizeInThePlural() {
    assertThat(
            words(
                "they/PRP like/VBP the/DT Oscars/NNPS",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .contains("Oscars");
    assertThat(
            words(
                "they/PRP like/VBP an/DT Oscar/NNP",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .doesNotContain("Oscar");
    assertThat(
            words(
                "they/PRP like/VBP the/DT Oscar/NNP host/NN",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,5)",
                "det(5,3)",
                "compound(5,4)"))
        .contains("Oscar");
    assertThat(
            words(
                "they/PRP like/VBP the/DT President/NNP",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .doesNotContain("President");
  }

  @Test
  void whatMayHappenDoesWhereItIsMadeOrSomebodyDiesInIt() {
    assertThat(
            words(
                "she/PRP make/VBP an/DT appearance/NN",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .contains("appearance");
    assertThat(
            words(
                "she/PRP like/VBP an/DT appearance/NN",
                "root(0,2)",
                "nsubj(2,1)",
                "obj(2,4)",
                "det(4,3)"))
        .doesNotContain("appearance");
    assertThat(words("kill/VBN in/IN party/NN", "root(0,1)", "obl:in(1,3)", "case(3,2)"))
        .contains("party");
    assertThat(words("see/VBN in/IN party/NN", "root(0,1)", "obl:in(1,3)", "case(3,2)"))
        .doesNotContain("party");
  }

  @Test
  void whatIsTriedOrWitnessedIsDoneWhateverItLeadsTo() {
    assertThat(
            words(
                "pirates/NNS try/VBP to/TO board/VB",
                "root(0,2)",
                "nsubj(2,1)",
                "xcomp(2,4)",
                "mark(4,3)"))
        .contains("try");
    assertThat(
            words(
                "pirates/NNS plan/VBP to/TO board/VB",
                "root(0,2)",
                "nsubj(2,1)",
                "xcomp(2,4)",
                "mark(4,3)"))
        .doesNotContain("plan");
  }

  private static List<String> words(String tagged, String... edges) {
    return extraction(tagged, edges).references().stream().map(EventMention::text).toList();
  }

  private static Extraction extraction(String tagged, String... edges) {
    HandParse parse = HandParse.of(tagged, edges);
    return extractor.extract(
        new AnnotatedDocument(parse.document(), List.of(parse.sentence()), List.of()));
  }
}
