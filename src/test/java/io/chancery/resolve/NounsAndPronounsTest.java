package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NounsAndPronounsTest {

  private static Parsed twoSecretaries() {
    return new Parsed()
        .say(
            "Antony/NNP/PERSON Blinken/NNP/PERSON and/CC Lloyd/NNP/PERSON Austin/NNP/PERSON landed/VBD",
            "nsubj(landed, Blinken)",
            "nsubj(landed, Austin)",
            "conj:and(Blinken, Austin)");
  }

  @Test
  @DisplayName("both officials, the two men and they are the two whom the text has listed")
  void aNumberOfOfficialsAreThoseListed() {
    Parsed.Answers answers =
        twoSecretaries()
            .say(
                "Both/DT officials/NNS rested/VBD before/IN they/PRP spoke/VBD",
                "det(officials, Both)",
                "nsubj(rested, officials)",
                "nsubj(spoke, they)")
            .say(
                "The/DT two/CD men/NNS left/VBD",
                "det(men, The)",
                "nummod(men, two)",
                "nsubj(left, men)")
            .resolved();
    assertThat(answers.members(1, "officials")).containsExactly("Antony Blinken", "Lloyd Austin");
    assertThat(answers.members(1, "they")).containsExactly("Antony Blinken", "Lloyd Austin");
    assertThat(answers.members(2, "men")).containsExactly("Antony Blinken", "Lloyd Austin");
  }

  @Test
  @DisplayName("three states listed together are the standing group of these three")
  void listedStatesAreTheirGroup() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Japan/NNP ,/, the/DT United/NNP States/NNPS and/CC South/NNP Korea/NNP agreed/VBD")
            .say(
                "The/DT three/CD countries/NNS met/VBD",
                "det(countries, The)",
                "nummod(countries, three)")
            .resolved();
    assertThat(answers.actor(1, "countries")).isEqualTo("US-Japan-South Korea trilateral");
    assertThat(answers.relations()).contains("Japan memberOf US-Japan-South Korea trilateral");
  }

  @Test
  @DisplayName("the two neighbours are the two states last listed")
  void twoNeighboursAreTwoStates() {
    Parsed.Answers answers =
        new Parsed()
            .say("Washington/NNP courted/VBD Seoul/NNP and/CC Tokyo/NNP")
            .say(
                "The/DT two/CD neighbours/NNS argued/VBD",
                "det(neighbours, The)",
                "nummod(neighbours, two)")
            .resolved();
    assertThat(answers.members(1, "neighbours")).containsExactly("South Korea", "Japan");
  }

  @Test
  @DisplayName("leaders of the four states of the Quad are the Quad")
  void leadersOfStatesAreTheStates() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "leaders/NNS of/IN the/DT United/NNP States/NNPS ,/, Japan/NNP ,/, Australia/NNP and/CC India/NNP met/VBD",
                "nmod:of(leaders, States)",
                "conj:and(States, Japan)",
                "conj:and(States, Australia)",
                "conj:and(States, India)",
                "nsubj(met, leaders)")
            .resolved();
    assertThat(answers.actor(0, "leaders")).isEqualTo("Quad");
  }

  @Test
  @DisplayName("the secretary is the one whom the text has in office; nobody else's title will do")
  void aShortTitleIsItsHolder() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Antony/NNP/PERSON Blinken/NNP/PERSON and/CC Foreign/NNP Minister/NNP Park/NNP/PERSON Jin/NNP/PERSON met/VBD")
            .say(
                "The/DT secretary/NN thanked/VBD the/DT foreign/JJ minister/NN",
                "det(secretary, The)",
                "det(minister, the)",
                "amod(minister, foreign)",
                "obj(thanked, minister)",
                "nsubj(thanked, secretary)")
            .resolved();
    assertThat(answers.actor(1, "secretary")).isEqualTo("Antony Blinken");
    assertThat(answers.actor(1, "minister")).isEqualTo("Park Jin");
  }

  @Test
  @DisplayName("an office with its state is who held it that day; a counterpart's is the office")
  void officesNeedADay() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Antony/NNP/PERSON Blinken/NNP/PERSON called/VBD his/PRP$ South/JJ/MISC Korean/JJ/MISC counterpart/NN",
                "nsubj(called, Blinken)",
                "obj(called, counterpart)",
                "nmod:poss(counterpart, his)",
                "amod(counterpart, Korean)",
                "amod(Korean, South)")
            .say(
                "Japan/NNP 's/POS foreign/JJ minister/NN objected/VBD",
                "nmod:poss(minister, Japan)",
                "amod(minister, foreign)",
                "nsubj(objected, minister)")
            .resolved();
    assertThat(answers.actor(0, "his")).isEqualTo("Antony Blinken");
    assertThat(answers.actor(0, "counterpart")).isEqualTo("Foreign Minister of South Korea");
    assertThat(answers.actor(1, "minister")).isEqualTo("Yoshimasa Hayashi");
  }

  @Test
  @DisplayName("a state of the user's own that has no code has a government too")
  void aStateWithoutCode() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "The/DT Merania/NNP/LOCATION government/NN greeted/VBD",
                "compound(government, Merania)",
                "det(government, The)",
                "nsubj(greeted, government)")
            .resolved();
    assertThat(answers.actor(0, "government")).isEqualTo("Merania");
  }

  @Test
  @DisplayName("the Japanese government is Japan; the new American administration is not the state")
  void governmentsAndAdministrationsDiffer() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "The/DT Japanese/JJ/MISC government/NN greeted/VBD the/DT new/JJ American/JJ/MISC administration/NN",
                "amod(government, Japanese)",
                "det(government, The)",
                "det(administration, the)",
                "amod(administration, new)",
                "amod(administration, American)")
            .resolved();
    assertThat(answers.actor(0, "government")).isEqualTo("Japan");
    assertThat(answers.actor(0, "administration")).isEqualTo("Biden administration");
  }

  @Test
  @DisplayName(
      "its and it are the state that is the subject; the two Koreas stay two whatever a chain says")
  void chainsNeverMergeNames() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "North/NNP Korea/NNP praised/VBD its/PRP$ army/NN",
                "nsubj(praised, Korea)",
                "nmod:poss(army, its)")
            .say("South/NNP Korea/NNP laughed/VBD", "nsubj(laughed, Korea)")
            .same("0:Korea", "1:Korea")
            .resolved();
    assertThat(answers.actor(0, "its")).isEqualTo("North Korea");
    assertThat(answers.actor(0, "army")).isEqualTo("North Korean army");
    assertThat(answers.actor(1, "Korea")).isEqualTo("South Korea");
  }

  @Test
  @DisplayName("she is not a man, even where the coreference model says so")
  void pronounsAgree() {
    Parsed.Answers answers =
        new Parsed()
            .say("Antony/NNP/PERSON Blinken/NNP/PERSON waved/VBD", "nsubj(waved, Blinken)")
            .say("She/PRP smiled/VBD", "nsubj(smiled, She)")
            .same("0:Blinken", "1:She")
            .resolved();
    assertThat(answers.actor(1, "She")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("the South Korean capital is Seoul, the island is Taiwan")
  void placesByDescription() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Taiwan/NNP expects/VBZ talks/NNS in/IN the/DT South/JJ/MISC Korean/JJ/MISC capital/NN",
                "nsubj(expects, Taiwan)",
                "det(capital, the)",
                "amod(capital, Korean)",
                "amod(Korean, South)",
                "obl:in(expects, capital)")
            .say("The/DT island/NN waits/VBZ", "det(island, The)", "nsubj(waits, island)")
            .resolved();
    assertThat(answers.place(0, "capital")).isEqualTo("Seoul");
    assertThat(answers.actor(1, "island")).isEqualTo("Taiwan");
  }

  @Test
  @DisplayName("sources are new people, named by their words, and the sources are they again")
  void describedPeople() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Three/CD government/NN sources/NNS whispered/VBD",
                "nummod(sources, Three)",
                "compound(sources, government)")
            .say("The/DT sources/NNS left/VBD", "det(sources, The)")
            .say("Chinese/JJ/MISC vessels/NNS circled/VBD", "amod(vessels, Chinese)")
            .resolved();
    Entity sources = answers.entity(0, "sources", Use.ACTOR).orElseThrow();
    assertThat(sources)
        .isEqualTo(
            new NilEntity(
                "three government sources", EntityType.Collective, null, java.util.List.of()));
    assertThat(answers.entity(1, "sources", Use.ACTOR)).contains(sources);
    assertThat(answers.entity(2, "vessels", Use.ACTOR).orElseThrow().country()).isEqualTo("CHN");
  }

  @Test
  @DisplayName("an abstract noun is no thing, nor is a lone 'force'")
  void abstractNounsAreNothing() {
    Parsed.Answers answers =
        new Parsed()
            .say("The/DT importance/NN of/IN peace/NN by/IN force/NN", "det(importance, The)")
            .resolved();
    assertThat(answers.actor(0, "importance")).isEqualTo("nothing");
    assertThat(answers.actor(0, "force")).isEqualTo("nothing");
  }

  @Test
  @DisplayName("leaders of the Quad are the Quad, the islands are those just named")
  void groupsAndPlacesByTheirKind() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Leaders/NNS of/IN the/DT Quad/NNP toured/VBD the/DT Senkaku/NNP Islands/NNPS",
                "nmod:of(Leaders, Quad)",
                "nsubj(toured, Leaders)",
                "obj(toured, Islands)")
            .say("The/DT islands/NNS shone/VBD", "det(islands, The)", "nsubj(shone, islands)")
            .resolved();
    assertThat(answers.actor(0, "Leaders")).isEqualTo("Quad");
    assertThat(answers.place(1, "islands")).isEqualTo("Senkaku Islands");
  }
}
