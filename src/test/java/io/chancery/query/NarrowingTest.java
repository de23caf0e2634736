package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the common parameters let through. */
final class NarrowingTest {
  private static final String DRILLS =
      """
      id:Rask a ch:Person ; rdfs:label "Rask"@en .
      id:Otto_Lang a ch:Person ; rdfs:label "Otto Lang"@en .
      id:one a ch:Event, ch:Meet ; rdfs:label "Rask meets Otto Lang"@en ; ch:identity id:one ;
        ch:agent id:Rask ; ch:recipient id:Otto_Lang ; ch:factuality ch:Actual ; ch:accounts 2 ;
        ch:publishers 2 ; ch:timeBegin "2026-03-02"^^xsd:date ; ch:timeEnd "2026-03-02"^^xsd:date .
      id:two a ch:Event, ch:Meet ; rdfs:label "Rask meets Otto Lang"@en ; ch:identity id:one ;
        ch:agent id:Rask ; ch:recipient id:Otto_Lang ; ch:factuality ch:Actual .
      ch:Meet rdfs:label "meeting"@en .
      """;

  private static final String OFFICE =
      """
      id:Rask a ch:Person ; rdfs:label "Rask"@en .
      id:Otto_Lang a ch:Person ; rdfs:label "Otto Lang"@en .
      id:Quay_Warden a ch:Position ; rdfs:label "Quay Warden"@en .
      id:paper ch:docId "paper" ; ch:published "2026-03-06"^^xsd:date .
      id:before rdf:reifies <<( id:Otto_Lang ch:holdsPosition id:Quay_Warden )>> ;
        a ch:RelationStatement ; ch:inDocument id:paper .
      id:after rdf:reifies <<( id:Rask ch:holdsPosition id:Quay_Warden )>> ;
        a ch:RelationStatement ; ch:inDocument id:paper .
      id:got a ch:Event, ch:Appoint ; ch:recipient id:Rask ; ch:theme id:Quay_Warden ;
        ch:factuality ch:Actual ; ch:timeBegin "2026-03-06"^^xsd:date ; ch:timeEnd "2026-03-06"^^xsd:date .
      id:gave a ch:Event, ch:Resign ; ch:agent id:Otto_Lang ; ch:factuality ch:Actual ;
        ch:timeBegin "2026-03-05"^^xsd:date ; ch:timeEnd "2026-03-05"^^xsd:date .
      """;

  private static final String POSTS =
      """
      id:Rask a ch:Person ; rdfs:label "Rask"@en .
      id:Otto_Lang a ch:Person ; rdfs:label "Otto Lang"@en .
      id:Quay_Warden a ch:Position ; rdfs:label "Quay Warden"@en .
      id:Fog_Master a ch:Position ; rdfs:label "Fog Master"@en .
      id:paper ch:docId "paper" ; ch:published "2026-03-06"^^xsd:date .
      id:holds rdf:reifies <<( id:Rask ch:holdsPosition id:Quay_Warden )>> ;
        a ch:RelationStatement ; ch:inDocument id:paper .
      """;

  private static final String BOATS =
      """
      id:quay ch:docId "quay" .
      id:pier ch:docId "pier" .
      id:few rdfs:label "two boats"@en ; ch:words "two boats" .
      id:many rdfs:label "At least 9 boats"@en ; ch:words "at least 9 boats" .
      id:one a ch:Event, ch:Search ; ch:identity id:hunt ; ch:inDocument id:quay ;
        ch:factuality ch:Actual ; ch:%s id:few .
      id:two a ch:Event, ch:Search ; ch:identity id:hunt ; ch:inDocument id:pier ;
        ch:factuality ch:Actual ; ch:%s id:many .
      """;

  private final Inquiry inquiry = Fixture.inquiry();
  private final Labels labels = new Labels(inquiry.dataset().asDatasetGraph().getDefaultGraph());

  @Test
  void whatIsOnlyPlannedIsNoVisitUntilTheStatusAsksForIt() {
    assertThat(column("where", "who-visited-where", Map.of())).containsExactly("Taiwan");
    assertThat(column("where", "who-visited-where", Map.of("status", "Planned")))
        .contains("China", "Japan", "South Korea", "Port Istria")
        .doesNotContain("Taiwan");
  }

  @Test
  void anyStatusHoldsTheActualAndTheRest() {
    assertThat(column("where", "who-visited-where", Map.of("status", "any")))
        .contains("China", "Taiwan");
  }

  @Test
  void theReportersWordLeavesOutWhatOthersSay() {
    assertThat(
            column(
                "whom", "who-talked-with-whom", Map.of("source", "reporter", "from", "2023-01-01")))
        .containsExactly("Yoshimasa Hayashi");
  }

  @Test
  void aSourceIsFoundByItsOtherName() {
    assertThat(column("whom", "who-talked-with-whom", Map.of("source", "state department")))
        .containsExactly("Park Jin");
  }

  @Test
  void lowConfidenceIsCutOff() {
    Map<String, String> sure = Map.of("confidence", "0.7", "from", "2023-01-01");
    assertThat(column("whom", "who-talked-with-whom", sure)).containsExactly("Yoshimasa Hayashi");
  }

  @Test
  void aPeriodTakesTheEventsTimeAndElseTheReports() {
    Map<String, String> june = Map.of("from", "2023-06-16", "to", "2023-06-16");
    assertThat(column("who", "who-condemned-what", june))
        .containsExactly("Antony Blinken", "Park Jin");
    Map<String, String> reported = Map.of("from", "2026-03-06", "to", "2026-03-06");
    assertThat(column("who", "who-promised-what-to-whom", reported))
        .containsExactly("Ana Belmonte", "Ana Belmonte");
  }

  @Test
  void oneDocumentCanBeAskedAlone() {
    assertThat(column("doc", "who-condemned-what", Map.of("doc", "port-istria")))
        .containsOnly("port-istria");
  }

  @Test
  void aMemberIsFoundWhereOnlyItsGroupIsNamed() {
    assertThat(column("who", "who-condemned-what", Map.of("who", "Japan")))
        .containsExactly("US-Japan-South Korea trilateral");
  }

  @Test
  void aDocumentsOwnGroupAnswersAsItsMembersAndOnlyOnce() {
    Map<String, String> park = Map.of("who", "Park Jin", "from", "2023-01-01");
    assertThat(column("who", "who-condemned-what", park)).containsExactly("Park Jin");
  }

  @Test
  void eachPairIsListedOnceWhicheverSideIsAskedFor() {
    Map<String, String> one = Map.of("who", "Park Jin", "with", "Antony Blinken");
    Map<String, String> other = Map.of("who", "Antony Blinken", "with", "Park Jin");
    assertThat(column("when", "who-met-whom", one))
        .isEqualTo(column("when", "who-met-whom", other))
        .containsExactly("2022-07-01/2022-07-31", "2022-09-22");
  }

  @Test
  void anonymousSourcesAreThoseWithoutAName() {
    assertThat(column("source", "which-claims-rest-on-anonymous-sources", Map.of()))
        .containsOnly("three government officials");
  }

  @Test
  void twoAccountsOfOneAttackDisagreeInStatusAndSource() {
    assertThat(column("differ", "where-sources-disagree", Map.of()))
        .containsExactly("time parties ", "time parties ", "factuality source");
  }

  @Test
  void whatTwoPapersTellAlikeStandsOnceInATimeline() {
    Map<String, String> blinken = Map.of("actor", "Antony Blinken", "from", "2022-09-20");
    assertThat(column("publishers", "timeline-of-an-actor", with(blinken, "to", "2022-09-22")))
        .filteredOn("3"::equals)
        .hasSize(1);
    assertThat(
            column("accounts", "timeline-of-an-actor", with(blinken, "doc", "again-in-new-york")))
        .containsExactly("3");
  }

  private static Map<String, String> with(Map<String, String> some, String name, String value) {
    Map<String, String> more = new HashMap<>(some);
    more.put(name, value);
    return more;
  }

  private List<String> column(String name, String question, Map<String, String> parameters) {
    Answer.Rows rows = (Answer.Rows) inquiry.ask(question, parameters);
    return rows.rows().stream()
        .filter(row -> row.contains(name))
        .map(row -> labels.of(row.get(name)))
        .toList();
  }

  @Test
  void theDayThatOneOfSeveralAccountsGivesStandsInTheTimeline() {
    Inquiry more = Fixture.inquiry();
    Fixture.add(more.dataset(), DRILLS);
    assertThat(values(more, "time", "timeline-of-an-actor", Map.of("actor", "Rask")))
        .containsExactly("2026-03-02");
    Map<String, String> both = Map.of("a", "Rask", "b", "Otto Lang");
    assertThat(values(more, "time", "timeline-of-two-actors", both)).containsExactly("2026-03-02");
  }

  @Test
  void whoGotAnOfficeLaterDidNotHoldItBefore() {
    Inquiry more = Fixture.inquiry();
    Fixture.add(more.dataset(), OFFICE);
    Map<String, String> post = Map.of("office", "Quay Warden");
    assertThat(values(more, "who", "who-held-an-office-on-a-day", with(post, "day", "2026-03-01")))
        .containsExactly("Otto Lang");
    assertThat(values(more, "who", "who-held-an-office-on-a-day", with(post, "day", "2026-03-09")))
        .containsExactly("Rask");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ch:Event, ch:Dismiss ; ch:agent id:Rask ; ch:recipient id:Otto_Lang ;"
            + " ch:factuality ch:Actual ; ch:timeEnd '2026-03-05'^^xsd:date",
        "a ch:Event, ch:Resign ; ch:agent id:Rask ; ch:theme id:Fog_Master ;"
            + " ch:factuality ch:Actual ; ch:timeEnd '2026-03-05'^^xsd:date",
        "a ch:Event, ch:Resign ; ch:agent id:Rask ; ch:theme id:Quay_Warden ;"
            + " ch:factuality ch:Negated ; ch:timeEnd '2026-03-05'^^xsd:date",
        "a ch:Event, ch:Appoint ; ch:agent id:Rask ; ch:recipient id:Otto_Lang ;"
            + " ch:theme id:Quay_Warden ; ch:factuality ch:Actual ;"
            + " ch:timeBegin '2026-03-09'^^xsd:date",
        "a ch:Event, ch:Elect ; ch:recipient id:Rask ; ch:theme id:Quay_Warden ;"
            + " ch:factuality ch:Possible ; ch:timeBegin '2026-03-09'^^xsd:date"
      })
  void whoDismissedAnotherOrLeftAnotherPostStillHolds(String change) {
    assertThat(wardens(change)).containsExactly("Rask");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ch:Event, ch:Dismiss ; ch:agent id:Otto_Lang ; ch:recipient id:Rask ;"
            + " ch:factuality ch:Actual ; ch:timeEnd '2026-03-05'^^xsd:date",
        "a ch:Event, ch:Resign ; ch:agent id:Rask ; ch:theme id:Quay_Warden ;"
            + " ch:factuality ch:Actual ; ch:timeEnd '2026-03-05'^^xsd:date"
      })
  void whoWasDismissedOrLeftThePostHoldsItNoMore(String change) {
    assertThat(wardens(change)).isEmpty();
  }

  private static List<String> wardens(String change) {
    Inquiry more = Fixture.inquiry();
    Fixture.add(more.dataset(), POSTS + "id:change " + change + " .");
    Map<String, String> day = Map.of("office", "Quay Warden", "day", "2026-03-07");
    return values(more, "who", "who-held-an-office-on-a-day", day);
  }

  @ParameterizedTest
  @CsvSource({
    "agent, theme, ''",
    "agent, recipient, 'count '",
    "agent, agent, 'parties count '",
    "theme, theme, 'count '",
    "themeSpan, themeSpan, 'count '"
  })
  void aCountIsComparedWithinOneRoleOrBetweenSides(String role, String other, String differ) {
    assertThat(differing(BOATS.formatted(role, other)))
        .isEqualTo(differ.isEmpty() ? List.of() : List.of(differ));
  }

  @ParameterizedTest
  @CsvSource({
    "with 53 percent of the vote, 'count '",
    "With 52 percent of the vote, ''",
    "after 53 percent of the vote, ''",
    "with 53 judges, ''"
  })
  void aFigureInAnAdjunctIsAFigureToo(String other, String differ) {
    String told =
        """
        id:one ch:adjunct id:oneShare .
        id:oneShare ch:adjunctSpan id:oneWords .
        id:oneWords ch:words "with 52 percent of the vote" .
        id:two ch:adjunct id:twoShare .
        id:twoShare ch:adjunctSpan id:twoWords .
        id:twoWords ch:words "%s" .
        """;
    String boats = BOATS.formatted("place", "agent");
    assertThat(differing(boats + told.formatted(other)))
        .isEqualTo(differ.isEmpty() ? List.of() : List.of(differ));
  }

  @ParameterizedTest
  @CsvSource({"id:pilots, ''", "id:dockers, 'parties '"})
  void whatTwoPapersCallAlikeIsNoOtherParty(String others, String differ) {
    String told =
        """
        id:crew rdfs:label "pilots"@en .
        id:pilots rdfs:label "pilots"@en .
        id:dockers rdfs:label "dockers"@en .
        id:one ch:recipient id:crew .
        id:two ch:recipient %s .
        """;
    String boats = BOATS.formatted("place", "agent").replace("At least 9 boats", "two boats");
    assertThat(differing(boats + told.formatted(others)))
        .isEqualTo(differ.isEmpty() ? List.of() : List.of(differ));
  }

  @ParameterizedTest
  @CsvSource({
    "At least 12 people, dead, 15, dead, 'count '",
    "At least 12 people, dead, twelve people, hurt, ''",
    "At least 12 people, dead, 12, dead, ''",
    "Most people, dead, 15, dead, ''",
    "At least 12 people, dead, 15 boats, dead, ''",
  })
  void whatIsSaidInOneEventWithOtherFiguresIsListed(
      String many, String what, String others, String otherwise, String differ) {
    String fire =
        """
        id:quay ch:docId "quay" . id:pier ch:docId "pier" .
        id:one a ch:Event, ch:Act ; ch:identity id:fire ; ch:inDocument id:quay ; ch:factuality ch:Actual .
        id:two a ch:Event, ch:Act ; ch:identity id:fire ; ch:inDocument id:pier ; ch:factuality ch:Actual .
        """;
    String told =
        said("quay", many, "are", what, "one") + said("pier", others, "were", otherwise, "two");
    assertThat(differing(fire + told)).isEqualTo(differ.isEmpty() ? List.of() : List.of(differ));
  }

  private static String said(String doc, String who, String verb, String what, String event) {
    return """
        id:%5$s_said a ch:Predication ; ch:inDocument id:%1$s ; ch:factuality ch:Actual ;
          ch:predicateSpan [ ch:words "%3$s" ] ;
          ch:predicationSubject [ ch:constituentSpan [ ch:words "%2$s" ] ] ;
          ch:predicationArgument [ ch:constituentSpan [ ch:words "%4$s" ] ] ;
          ch:predicationArgument [ ch:constituentSpan [ ch:words "after a fire" ] ; ch:constituentEvent id:%5$s ] .
        """
        .formatted(doc, who, verb, what, event);
  }

  private static List<String> differing(String told) {
    Inquiry more = Fixture.inquiry();
    Fixture.add(more.dataset(), told);
    return values(more, "differ", "where-sources-disagree", Map.of("doc", "quay"));
  }

  private static List<String> values(
      Inquiry inquiry, String column, String question, Map<String, String> parameters) {
    Labels all = new Labels(inquiry.dataset().asDatasetGraph().getDefaultGraph());
    Answer.Rows rows = (Answer.Rows) inquiry.ask(question, parameters);
    return rows.rows().stream().map(row -> all.of(row.get(column))).toList();
  }
}
