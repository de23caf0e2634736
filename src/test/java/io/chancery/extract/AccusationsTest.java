package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody is suspected of, where a parser hangs it on another word than the verb. */
class AccusationsTest {

  @Test
  void whoIsSuspectedDoesItAndNotWhoSuspects() {
    HandParse parse =
        HandParse.of(
            "suspect/VBN by/IN states/NNS of/IN holding/VBG stakes/NNS",
            "root(0,1)",
            "obl:by(1,3)",
            "case(3,2)",
            "acl:of(3,5)",
            "mark(5,4)",
            "obj(5,6)");
    assertThat(raised(parse, "suspect")).contains(edge(1, 5, "advcl:of"));
    assertThat(raised(parse, "accuse")).contains(edge(3, 5, "acl:of"));
  }

  @Test
  void himWhomPoliceSuspectIsTheObject() {
    HandParse parse =
        HandParse.of(
            "police/NNS suspect/VBP him/PRP of/IN hiding/VBG",
            "root(0,2)",
            "nsubj(2,1)",
            "xcomp(2,3)",
            "advcl:of(3,5)",
            "mark(5,4)");
    assertThat(raised(parse, "suspect")).contains(edge(2, 3, "obj"), edge(2, 5, "advcl:of"));
  }

  @Test
  void theParticipleBehindThePrepositionIsTheDeed() {
    HandParse parse =
        HandParse.of(
            "man/NN suspect/VBN of/IN bribing/VBG judges/NNS",
            "root(0,1)",
            "acl(1,2)",
            "obl:of(2,5)",
            "case(5,3)",
            "amod(5,4)");
    assertThat(raised(parse, "suspect"))
        .contains(edge(2, 4, "advcl:of"), edge(4, 5, "obj"), edge(4, 3, "mark"));
  }

  @Test
  void theDeedHasTheLemmaOfItsVerb() {
    assertThat(List.of("killing", "using", "smuggling", "trafficking", "hiring"))
        .extracting(AccusationsTest::lemma)
        .containsExactly("kill", "use", "smuggle", "traffic", "hire");
  }

  private static String lemma(String deed) {
    HandParse parse =
        HandParse.of(
            "accuse/VBD of/IN " + deed + "/NN teachers/NNS",
            "root(0,1)",
            "obl:of(1,4)",
            "case(4,2)",
            "compound(4,3)");
    Sentence sentence = parse.sentence();
    Token noun = sentence.token(4);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(3, new Token(4, noun.span(), noun.word(), "teacher", "NNS", "O"));
    return mended(sentence.with(tokens, sentence.dependencies()), "accuse").token(3).lemma();
  }

  @Test
  void aPrepositionBehindItsNounBringsNoDeed() {
    HandParse parse =
        HandParse.of(
            "accuse/VBD rebels/NNS raids/NNS of/IN",
            "root(0,1)",
            "obj(1,2)",
            "nmod:of(2,3)",
            "case(3,4)");
    assertThat(raised(parse, "accuse")).contains(edge(2, 3, "nmod:of"));
  }

  private static List<Dependency> raised(HandParse parse, String verb) {
    return mended(parse.sentence(), verb).dependencies();
  }

  private static Sentence mended(Sentence sentence, String verb) {
    return Accusations.raised(sentence, Set.of(verb), new WordNet());
  }

  private static Dependency edge(int governor, int dependent, String label) {
    return new Dependency(governor, dependent, label);
  }
}
