package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Common nouns that mean something spoken of before, and those that do not. */
class BackReferencesTest {

  @Test
  @DisplayName("who remains a director is no other director")
  void whatSomebodyRemainsIsNobodyElse() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Otto/NNP/PERSON Lang/NNP/PERSON will/MD remain/VB a/DT director/NN despite/IN his/PRP$ age/NN",
                "nsubj(remain, Lang)",
                "aux(remain, will)",
                "xcomp(remain, director)",
                "det(director, a)",
                "obl:despite(remain, age)",
                "nmod:poss(age, his)")
            .say("He/PRP left/VBD", "nsubj(left, He)")
            .same("0:director", "0:his", "1:He")
            .resolved();
    assertThat(answers.actor(0, "his")).isEqualTo("Otto Lang");
    assertThat(answers.actor(1, "He")).isEqualTo("Otto Lang");
  }

  @Test
  @DisplayName("his lawyer said her client was ill: the client is he")
  void aClientIsWhoseLawyerSpeaks() {
    Parsed.Answers answers =
        new Parsed()
            .say("Otto/NNP/PERSON Lang/NNP/PERSON left/VBD", "nsubj(left, Lang)")
            .say(
                "His/PRP$ lawyer/NN ,/, Ida/NNP/PERSON Holm/NNP/PERSON ,/, said/VBD her/PRP$ client/NN slept/VBD",
                "nmod:poss(lawyer, His)",
                "appos(lawyer, Holm)",
                "nsubj(said, lawyer)",
                "ccomp(said, slept)",
                "nsubj(slept, client)",
                "nmod:poss(client, her)")
            .same("0:Lang", "1:His")
            .resolved();
    assertThat(answers.actor(1, "client")).isEqualTo("Otto Lang");
  }

  @Test
  @DisplayName("the northern town of Seoul is Seoul")
  void aTownIsCalledByItsName() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "They/PRP left/VBD the/DT northern/JJ town/NN of/IN Seoul/NNP",
                "nsubj(left, They)",
                "obj(left, town)",
                "det(town, the)",
                "amod(town, northern)",
                "nmod:of(town, Seoul)")
            .resolved();
    assertThat(answers.place(0, "town")).isEqualTo("Seoul");
  }

  @Test
  @DisplayName("the suspects are not the further suspects of before")
  void othersAreNotThose() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Further/JJ suspects/NNS fled/VBD",
                "amod(suspects, Further)",
                "nsubj(fled, suspects)")
            .say("The/DT suspects/NNS wept/VBD", "det(suspects, The)", "nsubj(wept, suspects)")
            .resolved();
    assertThat(answers.actor(1, "suspects")).isEqualTo("suspects");
  }

  @Test
  @DisplayName("no court is a broadcaster, and no ministry a company")
  void aBodyIsCalledWhatItIs() {
    Entity court = new NilEntity("Oslo Court", EntityType.Organization, null, List.of());
    assertThat(BodyNouns.isCalled("court", court)).isTrue();
    assertThat(BodyNouns.isCalled("company", court)).isFalse();
    assertThat(BodyNouns.isCalled("agency", court)).isTrue();
  }

  @Test
  @DisplayName("a dealer named only as Ivo Lund is Ivo Lund")
  void whoIsNamedAsSomebodyIsHe() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Police/NNP held/VBD a/DT dealer/NN named/VBN as/IN Ivo/NNP/PERSON Lund/NNP/PERSON",
                "nsubj(held, Police)",
                "obj(held, dealer)",
                "det(dealer, a)",
                "acl(dealer, named)",
                "obl:as(named, Lund)")
            .resolved();
    assertThat(answers.actor(0, "dealer")).isEqualTo("Ivo Lund");
  }

  @Test
  @DisplayName("the bloc is the alliance last named, not a body of it")
  void theBlocIsAnAlliance() {
    Parsed.Answers answers =
        new Parsed()
            .say("The/DT Quad/NNP met/VBD", "nsubj(met, Quad)")
            .say("The/DT bloc/NN agreed/VBD", "det(bloc, The)", "nsubj(agreed, bloc)")
            .resolved();
    assertThat(answers.actor(1, "bloc")).isEqualTo("Quad");
  }
}
