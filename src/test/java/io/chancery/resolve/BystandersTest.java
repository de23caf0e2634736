package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BystandersTest {

  @Test
  @DisplayName("what is said that nobody did is done by nobody spoken of")
  void nobodyIsNotSpokenOf() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Ida/NNP/PERSON Holm/NNP/PERSON said/VBD no/DT pilot/NN left/VBD",
                "nsubj(said, Holm)",
                "det(pilot, no)",
                "nsubj(left, pilot)",
                "ccomp(said, left)")
            .say("She/PRP smiled/VBD", "nsubj(smiled, She)")
            .resolved();
    assertThat(answers.actor(1, "She")).isEqualTo("Ida Holm");
  }

  @Test
  @DisplayName("her husband of the same surname is of her who bears it")
  void kinShareASurname() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Judge/NN Ana/NNP/PERSON Berg/NNP/PERSON freed/VBD Ida/NNP/PERSON Holm/NNP/PERSON",
                "compound(Berg, Judge)",
                "nsubj(freed, Berg)",
                "obj(freed, Holm)")
            .say(
                "Her/PRP$ husband/NN ,/, Otto/NNP/PERSON Holm/NNP/PERSON ,/, wept/VBD",
                "nmod:poss(husband, Her)",
                "appos(husband, Holm)",
                "nsubj(wept, husband)")
            .resolved();
    assertThat(answers.actor(1, "Her")).isEqualTo("Ida Holm");
  }

  @Test
  @DisplayName("they are those who met and not the officials who only said so")
  void officialsWhoSaySoAreNotSpokenOf() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Ida/NNP/PERSON Holm/NNP/PERSON and/CC Otto/NNP/PERSON Lang/NNP/PERSON met/VBD ,/, officials/NNS say/VBP",
                "nsubj(met, Holm)",
                "nsubj(met, Lang)",
                "conj:and(Holm, Lang)",
                "ccomp(say, met)",
                "nsubj(say, officials)")
            .say("They/PRP smiled/VBD", "nsubj(smiled, They)")
            .resolved();
    assertThat(answers.members(1, "They")).containsExactly("Ida Holm", "Otto Lang");
  }

  @Test
  @DisplayName("in a relative clause, which it says, it is whose sentence it is")
  void whoeverSaysSoAside() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Japan/NNP wants/VBZ China/NNP to/TO change/VB a/DT law/NN which/WDT it/PRP believe/VBP hurts/VBZ",
                "nsubj(wants, Japan)",
                "obj(wants, China)",
                "nsubj:xsubj(change, China)",
                "xcomp(wants, change)",
                "obj(change, law)",
                "nsubj(believe, it)",
                "acl:relcl(law, hurts)",
                "parataxis(hurts, believe)")
            .resolved();
    assertThat(answers.actor(0, "it")).isEqualTo("Japan");
  }

  @Test
  @DisplayName("his party is not his state")
  void partyIsABody() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Chilean/JJ senator/NN Otto/NNP/PERSON Lang/NNP/PERSON won/VBD",
                "amod(Lang, Chilean)",
                "compound(Lang, senator)",
                "nsubj(won, Lang)")
            .say("His/PRP$ party/NN lost/VBD", "nmod:poss(party, His)", "nsubj(lost, party)")
            .resolved();
    assertThat(answers.actor(1, "party")).isEqualTo("party of Otto Lang");
  }
}
