package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelationReaderTest {

  @Test
  @DisplayName("a title before a name: who holds which office of which state")
  void titlesBeforeNames() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "U.S./NNP Secretary/NNP of/IN State/NNP Antony/NNP/PERSON Blinken/NNP/PERSON paused/VBD")
            .resolved();
    assertThat(answers.relations())
        .containsExactly(
            "Antony Blinken holdsPosition US Secretary of State",
            "US Secretary of State positionOf United States");
  }

  @Test
  @DisplayName("a title behind a name, with its state")
  void titlesBehindNames() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "Mei/NNP/PERSON Song/NNP/PERSON ,/, the/DT South/JJ Korean/JJ foreign/JJ minister/NN ,/, left/VBD")
            .resolved();
    assertThat(answers.relations())
        .containsExactly(
            "Mei Song holdsPosition Foreign Minister of South Korea",
            "Foreign Minister of South Korea positionOf South Korea");
  }

  @Test
  @DisplayName("a president heads the state, a spokesman speaks for his department")
  void offices() {
    assertThat(
            new Parsed()
                .say("President/NNP Joe/NNP/PERSON Biden/NNP/PERSON smiled/VBD")
                .resolved()
                .relations())
        .contains("Joe Biden headOfStateOf United States");
    assertThat(
            new Parsed()
                .say(
                    "State/NNP Department/NNP spokesman/NN Vic/NNP/PERSON Dale/NNP/PERSON frowned/VBD")
                .resolved()
                .relations())
        .contains(
            "Vic Dale spokespersonOf US State Department",
            "Vic Dale employer US State Department",
            "US State Department partOf United States");
  }

  @Test
  @DisplayName("Japan's NHK is Japanese, Nome lies in Alaska")
  void belonging() {
    assertThat(
            new Parsed()
                .say("Japan/NNP 's/POS NHK/NNP/ORGANIZATION reports/VBZ")
                .resolved()
                .relations())
        .containsExactly("NHK nationality Japan");
    assertThat(
            new Parsed()
                .say("in/IN Nome/NNP/LOCATION ,/, Alaska/NNP/LOCATION")
                .resolved()
                .relations())
        .containsExactly("Nome partOf Alaska");
  }

  @Test
  @DisplayName("islands run by one state and wanted by another are disputed if the text says so")
  void territory() {
    Parsed.Answers answers =
        new Parsed()
            .say(
                "the/DT disputed/JJ Senkaku/NNP Islands/NNPS ,/, controlled/VBN by/IN Japan/NNP and/CC claimed/VBN by/IN China/NNP",
                "amod(Islands, disputed)",
                "acl(Islands, controlled)",
                "acl(Islands, claimed)",
                "obl:agent(controlled, Japan)",
                "obl:agent(claimed, China)")
            .resolved();
    assertThat(answers.relations())
        .containsExactlyInAnyOrder(
            "Japan disputesTerritory Senkaku Islands",
            "China disputesTerritory Senkaku Islands",
            "Japan controls Senkaku Islands",
            "China claims Senkaku Islands");
  }

  @Test
  @DisplayName("each fact tells its words and its rule, and is told once however often it is said")
  void evidence() {
    Parsed.Answers answers =
        new Parsed()
            .say("President/NNP Joe/NNP/PERSON Biden/NNP/PERSON smiled/VBD")
            .say("President/NNP Joe/NNP/PERSON Biden/NNP/PERSON left/VBD")
            .resolved();
    List<Relation> relations = new RelationReader(Parsed.ONTOLOGY).read(answers.referents());
    Relation holds = relations.get(0);
    assertThat(holds.predicate()).isEqualTo("holdsPosition");
    assertThat(holds.mentions()).hasSize(2);
    assertThat(holds.mentions().get(0).words().text()).isEqualTo("President Joe Biden");
    assertThat(holds.mentions().get(0).foundBy()).isEqualTo("position-title-before-name");
  }

  @Test
  @DisplayName("what is only known and not said gives no fact")
  void nothingFromSeedsAlone() {
    assertThat(
            new Parsed()
                .say(
                    "Blinken/NNP/PERSON met/VBD Hayashi/NNP/PERSON in/IN Tokyo/NNP",
                    "obl:in(met, Tokyo)")
                .resolved()
                .relations())
        .isEmpty();
  }
}
