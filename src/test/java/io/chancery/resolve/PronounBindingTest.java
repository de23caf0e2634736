package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the grammar of a sentence says that its pronouns mean. */
class PronounBindingTest {

  @Test
  @DisplayName("Ms Lind, whose husband Ivo Lund was hurt, said she would go: she is no husband")
  void whoIsAddressedAsMsIsShe() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Ms/NNP Ida/NNP/PERSON Lind/NNP/PERSON met/VBD Ivo/NNP/PERSON Lund/NNP/PERSON",
                "nsubj(met, Lind)",
                "obj(met, Lund)")
            .say("She/PRP left/VBD", "nsubj(left, She)")
            .same("1:She", "0:Lund")
            .resolved();
    assertThat(answers.actor(1, "She")).isEqualTo("Ida Lind");
  }

  @Test
  @DisplayName("his lawyer denied that he had fled: he is the client")
  void aLawyerSpeaksOfTheClient() {
    Parsed.Answers answers =
        new Parsed()
            .say("Otto/NNP/PERSON Lang/NNP/PERSON left/VBD", "nsubj(left, Lang)")
            .say(
                "His/PRP$ lawyer/NN denied/VBD that/IN he/PRP fled/VBD",
                "nmod:poss(lawyer, His)",
                "nsubj(denied, lawyer)",
                "ccomp(denied, fled)",
                "nsubj(fled, he)")
            .same("0:Lang", "1:His")
            .resolved();
    assertThat(answers.actor(1, "he")).isEqualTo("Otto Lang");
  }

  @Test
  @DisplayName("a judge ordered his release: it is not the judge's")
  void nobodyOrdersTheOwnRelease() {
    Parsed.Answers answers =
        new Parsed()
            .say("Otto/NNP/PERSON Lang/NNP/PERSON waited/VBD", "nsubj(waited, Lang)")
            .say(
                "A/DT judge/NN ordered/VBD his/PRP$ release/NN",
                "det(judge, A)",
                "nsubj(ordered, judge)",
                "obj(ordered, release)",
                "nmod:poss(release, his)")
            .same("1:judge", "1:his")
            .resolved();
    assertThat(answers.actor(1, "his")).isEqualTo("Otto Lang");
  }

  @Test
  @DisplayName("Japan, which sent troops to its colony: the subject owns")
  void theSubjectOwns() {
    Parsed.Answers answers =
        new Parsed()
            .say("China/NNP agreed/VBD", "nsubj(agreed, China)")
            .say(
                "Japan/NNP sent/VBD troops/NNS to/TO its/PRP$ colony/NN",
                "nsubj(sent, Japan)",
                "obj(sent, troops)",
                "obl:to(sent, colony)",
                "nmod:poss(colony, its)")
            .same("0:China", "1:its")
            .resolved();
    assertThat(answers.actor(1, "its")).isEqualTo("Japan");
  }

  @Test
  @DisplayName("no side left its post: the side is nobody named")
  void whatNobodyKnowsOwnsToo() {
    Parsed.Answers answers =
        new Parsed()
            .say("China/NNP agreed/VBD", "nsubj(agreed, China)")
            .say(
                "Neither/DT side/NN left/VBD its/PRP$ post/NN",
                "det(side, Neither)",
                "nsubj(left, side)",
                "obj(left, post)",
                "nmod:poss(post, its)")
            .same("0:China", "1:its")
            .resolved();
    assertThat(answers.actor(1, "its")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("the NHK had a plan and Japan signed it: nobody signs a broadcaster")
  void whatIsSignedIsNoBody() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "NHK/NNP had/VBD plans/NNS and/CC Japan/NNP signed/VBD it/PRP",
                "nsubj(had, NHK)",
                "conj:and(had, signed)",
                "nsubj(signed, Japan)",
                "obj(signed, it)")
            .same("0:NHK", "0:it")
            .resolved();
    assertThat(answers.actor(0, "it")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("84 wept, among them a girl: not those of the sentence before")
  void amongThemIsOfTheSentence() {
    Parsed.Answers answers =
        new Parsed()
            .say("The/DT officials/NNS left/VBD", "det(officials, The)", "nsubj(left, officials)")
            .say(
                "84/CD wept/VBD ,/, among/IN them/PRP two/CD girls/NNS",
                "nsubj(wept, 84)",
                "obl:among(wept, them)",
                "dep(wept, girls)",
                "nummod(girls, two)")
            .same("0:officials", "1:them")
            .resolved();
    assertThat(answers.actor(1, "them")).isEqualTo("nothing");
  }
}
