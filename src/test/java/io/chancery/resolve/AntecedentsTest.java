package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom a pronoun means where several could be meant, and where nobody is rather than the wrong. */
class AntecedentsTest {

  private static final String LANG = "Otto/NNP/PERSON Lang/NNP/PERSON";
  private static final String HOLM = "Ida/NNP/PERSON Holm/NNP/PERSON";

  @Test
  @DisplayName("nine accords, most of them on trade: what nobody knows, and not who signed them")
  void aPartIsOfWhatStandsNearest() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "The/DT officials/NNS signed/VBD accords/NNS ,/, most/JJS of/IN them/PRP long/JJ",
                "det(officials, The)",
                "nsubj(signed, officials)",
                "obj(signed, accords)",
                "appos(accords, most)",
                "nmod:of(most, them)")
            .same("0:officials", "0:them")
            .resolved();
    assertThat(answers.actor(0, "them")).isNotEqualTo("officials");
  }

  @Test
  @DisplayName("Lang met voters, some of them officials: voters, whom the chain does not have")
  void aPartMayBeOfWhomTheTextKnows() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "The/DT officials/NNS met/VBD diplomats/NNS ,/, some/DT of/IN them/PRP old/JJ",
                "det(officials, The)",
                "nsubj(met, officials)",
                "obj(met, diplomats)",
                "appos(diplomats, some)",
                "nmod:of(some, them)")
            .same("0:officials", "0:them")
            .resolved();
    assertThat(answers.actor(0, "them")).isEqualTo("diplomats");
  }

  @Test
  @DisplayName("Holm will act in his place, Lang said: not in her own")
  void nobodyActsInTheOwnPlace() {
    Parsed.Answers answers =
        new Parsed()
            .say(LANG + " left/VBD", "nsubj(left, Lang)")
            .say(
                HOLM + " acts/VBZ in/IN her/PRP$ place/NN",
                "nsubj(acts, Holm)",
                "obl:in(acts, place)",
                "case(place, in)",
                "nmod:poss(place, her)")
            .same("1:Holm", "1:her")
            .resolved();
    assertThat(answers.actor(1, "her")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("Lang ordered him arrested: not himself")
  void nobodyHasHimselfArrestedAsHim() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                LANG + " ordered/VBD him/PRP arrested/VBN",
                "nsubj(ordered, Lang)",
                "ccomp(ordered, arrested)",
                "nsubj(arrested, him)")
            .same("0:Lang", "0:him")
            .resolved();
    assertThat(answers.actor(0, "him")).isEqualTo("nothing");
  }

  @Test
  @DisplayName(
      "Lang left; Holm, who won, fled to Peru, where she lives: the sentence's own subject")
  void theSubjectOfTheSentenceGoesBeforeTheChain() {
    Parsed.Answers answers =
        new Parsed()
            .say("Ana/NNP/PERSON Berg/NNP/PERSON won/VBD", "nsubj(won, Berg)")
            .say(
                HOLM + " fled/VBD to/TO Oslo/NNP where/WRB she/PRP lives/VBZ",
                "nsubj(fled, Holm)",
                "obl:to(fled, Oslo)",
                "acl:relcl(Oslo, lives)",
                "nsubj(lives, she)")
            .same("0:Berg", "1:she")
            .resolved();
    assertThat(answers.actor(1, "she")).isEqualTo("Ida Holm");
  }

  @Test
  @DisplayName("Japan sent a ship; it was licensed: the ship rather than Japan")
  void whatIsDoneToItIsDoneToThings() {
    Parsed.Answers answers =
        new Parsed()
            .say("Japan/NNP lost/VBD ships/NNS", "nsubj(lost, Japan)", "obj(lost, ships)")
            .say("It/PRP was/VBD licensed/VBN", "nsubj:pass(licensed, It)")
            .say("It/PRP was/VBD warned/VBN", "nsubj:pass(warned, It)")
            .same("0:Japan", "1:It", "2:It")
            .resolved();
    assertThat(answers.actor(1, "It")).isEqualTo("nothing");
    assertThat(answers.actor(2, "It")).isEqualTo("Japan");
  }

  @Test
  @DisplayName("the krona lost half its value: not Japan's")
  void valueIsOfThings() {
    Parsed.Answers answers =
        new Parsed()
            .say("Japan/NNP agreed/VBD", "nsubj(agreed, Japan)")
            .say(
                "Money/NN lost/VBD its/PRP$ value/NN",
                "nsubj(lost, Money)",
                "obj(lost, value)",
                "nmod:poss(value, its)")
            .same("0:Japan", "1:its")
            .resolved();
    assertThat(answers.actor(1, "its")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("they flew over Tarra. She said: a name alone is no person yet")
  void aNameAloneIsNoPerson() {
    Parsed.Answers answers =
        new Parsed()
            .say("They/PRP saw/VBD Tarra/NNP/PERSON", "nsubj(saw, They)", "obj(saw, Tarra)")
            .say("She/PRP left/VBD", "nsubj(left, She)")
            .say("Ms/NNP Tarra/NNP/PERSON wept/VBD", "compound(Tarra, Ms)", "nsubj(wept, Tarra)")
            .same("0:Tarra", "1:She")
            .resolved();
    Parsed.Answers alone =
        new Parsed()
            .say("They/PRP saw/VBD Tarra/NNP/PERSON", "nsubj(saw, They)", "obj(saw, Tarra)")
            .say("She/PRP left/VBD", "nsubj(left, She)")
            .same("0:Tarra", "1:She")
            .resolved();
    assertThat(answers.actor(1, "She")).isEqualTo("Tarra");
    assertThat(alone.actor(1, "She")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("a Spanish judge remanded him and Japan wants his return: not the judge's")
  void aDescriptionWithACapitalIsNoName() {
    assertThat(described("Spanish judge")).isTrue();
    assertThat(described("owner")).isTrue();
    assertThat(described("Ida Holm")).isFalse();
    assertThat(described("Tamim al-Thani")).isFalse();
    assertThat(described("Ivo B.")).isFalse();
    assertThat(described("田中宏")).isFalse();
    assertThat(described("سمير الحاج")).isFalse();
    assertThat(described("капитан")).isTrue();
  }

  private static boolean described(String name) {
    return new NilEntity(name, EntityType.Person, null, List.of()).isDescribed();
  }

  @Test
  @DisplayName("From Ida Holm, Courts Reporter: who wrote the text is not she")
  void theTextIsNotAboutItsWriter() {
    Parsed.Answers answers =
        new Parsed()
            .say("Rain/NN hits/VBZ roads/NNS", "nsubj(hits, Rain)")
            .say("From/IN " + HOLM, "case(Holm, From)")
            .say("She/PRP won/VBD", "nsubj(won, She)")
            .resolved();
    Parsed.Answers told =
        new Parsed()
            .say("Rain/NN hits/VBZ roads/NNS", "nsubj(hits, Rain)")
            .say(HOLM + " wept/VBD", "nsubj(wept, Holm)")
            .say("She/PRP won/VBD", "nsubj(won, She)")
            .resolved();
    assertThat(answers.actor(2, "She")).isEqualTo("nothing");
    assertThat(told.actor(2, "She")).isEqualTo("Ida Holm");
  }
}
