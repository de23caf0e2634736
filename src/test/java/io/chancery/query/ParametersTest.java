package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values given by people, bound as terms or refused. */
final class ParametersTest {
  private final Inquiry inquiry = Fixture.inquiry();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Antony Blinken",
        "antony BLINKEN",
        "Ántony Blinken",
        "Tony Blinken",
        "Blinken",
        "id:Antony_Blinken",
        "https://w3id.org/chancery/id/Antony_Blinken",
        "<https://w3id.org/chancery/id/Antony_Blinken>"
      })
  void aNameIsFoundHoweverItIsWritten(String name) {
    assertThat(rows("who-condemned-what", Map.of("who", name))).isEqualTo(3);
  }

  @Test
  void aFamilyNameMeansTheOneThatTheDocumentsMention() {
    assertThat(rows("who-condemned-what", Map.of("who", "Park"))).isEqualTo(2);
  }

  @Test
  void anAmbiguousNameIsAnsweredWithTheChoices() {
    refused("timeline-of-an-actor", Map.of("actor", "Korea"))
        .hasMessageContaining("North Korea <https://w3id.org/chancery/id/North_Korea>")
        .hasMessageContaining("South Korea <https://w3id.org/chancery/id/South_Korea>")
        .hasMessageContaining("query-ambiguous-name");
  }

  @Test
  void aNameThatTwoDocumentsEachHaveIsAskedOfBoth() {
    Inquiry both = Fixture.inquiry();
    String there = Fixture.DOC + "other/";
    String other =
        """
        <%1$sentity/Ana_Belmonte> a ch:Person ; rdfs:label "Ana Belmonte"@en .
        <%1$sevent/Condemn-1> a ch:Condemn, ch:Event ; ch:agent <%1$sentity/Ana_Belmonte> .
        <%1$sspan> ch:refersTo <%1$sentity/Ana_Belmonte> .
        """
            .formatted(there);
    Fixture.add(both.dataset(), other);
    Answer answer = both.ask("who-condemned-what", Map.of("who", "Ana Belmonte"));
    assertThat(((Answer.Rows) answer).rows()).hasSize(2);
    Answer.Rows timeline =
        (Answer.Rows) both.ask("timeline-of-an-actor", Map.of("actor", "Ana Belmonte"));
    assertThat(timeline.rows().stream().map(row -> row.get("iri").getLiteralLexicalForm()))
        .contains(there + "entity/Ana_Belmonte", Fixture.DOC + "port-istria/entity/Ana_Belmonte");
    assertThat(timeline.rows().stream().map(row -> row.get("who").getLiteralLexicalForm()))
        .allMatch(who -> who.startsWith("Ana Belmonte"))
        .contains("Ana Belmonte");
    Answer.Rows ofTwo =
        (Answer.Rows)
            both.ask("timeline-of-two-actors", Map.of("a", "Ana Belmonte", "b", "Ana Belmonte"));
    assertThat(ofTwo.rows().stream().map(row -> row.get("aIri").getLiteralLexicalForm()))
        .contains(there + "entity/Ana_Belmonte", Fixture.DOC + "port-istria/entity/Ana_Belmonte");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    refused("timeline-of-an-actor", Map.of("actor", "Anthony Blinkin"))
        .hasMessageContaining("nearest: Antony Blinken")
        .hasMessageContaining("query-unknown-name");
  }

  @Test
  void anUnknownParameterIsAnsweredWithTheKnownOnes() {
    refused("who-condemned-what", Map.of("whom", "China"))
        .hasMessageContaining("no parameter \"whom\"; it has who, status, source, confidence");
  }

  @Test
  void aMissingParameterIsNamedWithWhatItMeans() {
    refused("what-links-two-actors", Map.of("a", "Japan"))
        .hasMessageContaining("what-links-two-actors needs b (the other)");
  }

  @Test
  void anUnknownQuestionIsAnsweredWithTheNearest() {
    refused("who-talked-to-whom", Map.of()).hasMessageContaining("nearest: who-talked-with-whom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17 June 2023", "2023-02-30", "2023", "2023-06-17T00:00:00"})
  void whatIsNoDayIsRefused(String day) {
    refused("what-happened-on-a-day", Map.of("day", day))
        .hasMessageContaining("is not a day, such as 2023-06-17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "0,8", "0.8)", "NaN"})
  void whatIsNoNumberIsRefused(String confidence) {
    refused("who-met-whom", Map.of("confidence", confidence)).hasMessageContaining("a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-0.1", "1.0001", "80"})
  void aConfidenceOutsideItsRangeIsRefused(String confidence) {
    refused("who-met-whom", Map.of("confidence", confidence))
        .hasMessageContaining("is not a number from 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "0.85"})
  void theEndsOfARangeBelongToIt(String confidence) {
    assertThat(rows("who-met-whom", Map.of("confidence", confidence))).isNotNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Planned", "planned", "PLANNED"})
  void aChoiceIsTheSameInAnyCase(String status) {
    assertThat(rows("who-visited-where", Map.of("status", status)))
        .isPositive()
        .isEqualTo(rows("who-visited-where", Map.of("status", "Planned")));
    assertThat(rows("who-condemned-what", Map.of("source", "Reporter")))
        .isEqualTo(rows("who-condemned-what", Map.of("source", "reporter")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "doc", "from", "status", "confidence"})
  void anEmptyValueIsRefused(String parameter) {
    refused("who-condemned-what", Map.of(parameter, " "))
        .hasMessageContaining(parameter + " is empty");
  }

  @Test
  void anUnknownDocumentIsAnsweredWithTheNearest() {
    refused("who-condemned-what", Map.of("doc", "port-istira"))
        .hasMessageContaining("no document has the id \"port-istira\"; nearest: port-istria")
        .hasMessageContaining("chancery status --documents");
  }

  @Test
  void daysInTheWrongOrderAreRefused() {
    refused("who-condemned-what", Map.of("from", "2023-06-18", "to", "2023-06-17"))
        .hasMessageContaining("from 2023-06-18 is later than to 2023-06-17");
    assertThat(rows("who-condemned-what", Map.of("from", "2023-06-17", "to", "2023-06-17")))
        .isNotNegative();
  }

  @Test
  void aTimelineTakesWhoForItsActor() {
    assertThat(rows("timeline-of-an-actor", Map.of("who", "Park Jin")))
        .isPositive()
        .isEqualTo(rows("timeline-of-an-actor", Map.of("actor", "Park Jin")));
    refused("timeline-of-an-actor", Map.of("who", "Park Jin", "actor", "Park Jin"))
        .hasMessageContaining("actor has two names");
  }

  @Test
  void aStatusThatDoesNotExistIsAnsweredWithThoseThatDo() {
    refused("who-met-whom", Map.of("status", "Done"))
        .hasMessageContaining("one of Actual, Planned, Possible");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" } ; DROP ALL #",
        "Blinken\"@en . ?s ?p ?o } UNION { ?s ?p ?o",
        "https://example.org/> } INSERT DATA { <a:b> <a:b> <a:b> } #",
        "<id:Japan> || true",
        "?who",
        "\\\" } #"
      })
  void textThatLooksLikeSparqlIsOnlyAnUnknownName(String name) {
    refused("timeline-of-an-actor", Map.of("actor", name))
        .hasMessageContaining("query-unknown-name");
    refused("who-condemned-what", Map.of("doc", name))
        .hasMessageContaining("query-unknown-document");
  }

  @Test
  void aStringIsComparedAndNeverRunAsAPattern() {
    Map<String, String> given = Map.of("words", "\") || true || (\"", "status", "any");
    assertThat(rows("how-events-are-dated", given)).isZero();
    assertThat(rows("how-events-are-dated", Map.of("words", ".*"))).isZero();
  }

  private int rows(String question, Map<String, String> parameters) {
    return ((Answer.Rows) inquiry.ask(question, parameters)).rows().size();
  }

  private AbstractThrowableAssert<?, ?> refused(String question, Map<String, String> parameters) {
    return assertThatThrownBy(() -> inquiry.ask(question, parameters))
        .isInstanceOf(QueryException.class);
  }
}
