package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a statement, an event or an entity to the sentences that say so. */
final class ExplainTest {
  private final Explain explain = new Explain(Fixture.inquiry());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Antony Blinken talksWith Park Jin",
        "Blinken talks with Park",
        "Park Jin talksWith Antony Blinken"
      })
  void aStatementInWordsLeadsToItsSentence(String statement) {
    assertThat(explain.of(statement).supports())
        .singleElement()
        .satisfies(
            support -> {
              assertThat(support.trigger()).isEqualTo("telephoned");
              assertThat(support.marked()).startsWith("America’s top diplomat [telephoned] the");
              assertThat(support.begin()).isZero();
              assertThat(support.rule()).isEqualTo("talk-1");
              assertThat(support.confidence()).isEqualTo(0.6);
              assertThat(support.factuality()).isEqualTo("Actual");
              assertThat(support.source()).isEqualTo("US Department of State");
              assertThat(support.document().publisher()).isEqualTo("Harbour City Post");
              assertThat(support.document().published()).isEqualTo("2023-06-17");
            });
  }

  @Test
  void aPlannedVisitIsExplainedThoughItIsNotAsserted() {
    assertThat(explain.of("Antony Blinken visits China").supports())
        .singleElement()
        .satisfies(support -> assertThat(support.factuality()).isEqualTo("Planned"));
  }

  @Test
  void aRelationLeadsToTheWordsThatSayIt() {
    assertThat(explain.of("Matthew Miller spokesperson of State Department").supports())
        .singleElement()
        .satisfies(support -> assertThat(support.trigger()).isEqualTo("spokesman"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls-before-beijing/event/Talk-3",
        "calls-before-beijing/event/Talk-3/statement/1",
        "calls-before-beijing/event/Talk-3/mention/464"
      })
  void anEventItsStatementAndItsMentionLeadToTheSameSentence(String iri) {
    assertThat(explain.of(Fixture.DOC + iri).supports())
        .singleElement()
        .satisfies(support -> assertThat(support.trigger()).isEqualTo("talked"));
  }

  @Test
  void anEntityLeadsToAllThatItTakesPartInOrSays() {
    assertThat(explain.of("Matthew Miller").supports())
        .extracting(Explanation.Support::trigger)
        .containsExactlyInAnyOrder("denounced", "reassured", "spokesman");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Antony Blinken condemns launches of North Korea|condemned",
        "Yoshimasa Hayashi, Antony Blinken and Park Jin condemn launches of …|condemned",
        "Yoshimasa Hayashi, Antony Blinken and Park Jin condemn lau...|condemned",
        "Talk-3|talked",
        "calls-before-beijing/event/Talk-3|talked",
        "calls-before-beijing/event/Talk-3/statement/1|talked",
        "food and medicine|pledged",
        "food and med…|pledged"
      })
  void whatOtherCommandsPrintLeadsToItsSentence(String printed, String trigger) {
    assertThat(explain.of(printed).supports())
        .extracting(Explanation.Support::trigger)
        .containsExactly(trigger);
  }

  @Test
  void severalEventsOfOneLabelAreAllExplained() {
    assertThat(explain.of("Free Highlands Movement attacks Port Istria").supports()).hasSize(2);
  }

  @Test
  void aCutLabelThatFitsDifferentOnesIsAnsweredWithTheChoices() {
    assertThatThrownBy(() -> explain.of("Yoshimasa Hayashi, Park Jin and Antony …"))
        .hasMessageContaining("Antony Blinken meet <" + Fixture.DOC + "new-york-trio/event/Meet-0>")
        .hasMessageContaining("warn North Korea <")
        .hasMessageContaining("query-ambiguous-name");
    assertThatThrownBy(() -> explain.of("…")).hasMessageContaining("query-unknown-name");
  }

  @Test
  void theTextNamesSentenceStatusSourceRuleAndPlace() {
    assertThat(explain.of("Blinken talksWith Hayashi").text())
        .isEqualTo(
            """
            Blinken talksWith Hayashi

            1. Antony Blinken talks with Yoshimasa Hayashi
               “On Saturday Blinken [talked] with Yoshimasa Hayashi, Japan’s foreign minister.”
               Actual, on the word of: reporter; found by talk-1, confidence 0.9
               Blinken rings Seoul and Tokyo before flying to Beijing (Harbour City Post, \
            2023-06-17), document calls-before-beijing, characters 444 to 520
            """);
  }

  @Test
  void whatNoDocumentSaysIsNotExplained() {
    assertThatThrownBy(() -> explain.of("Park Jin visits China"))
        .hasMessageContaining("no document says")
        .hasMessageContaining("query-unknown-statement");
    assertThatThrownBy(() -> explain.of("Park Jin visits Atlantis"))
        .hasMessageContaining("nothing is called \"atlantis\"");
    assertThatThrownBy(() -> explain.of("Park Jin juggles Japan"))
        .hasMessageContaining("query-unknown-name");
  }
}
