package io.chancery.reason;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules of the ontology infer, and what they must not. */
class FieldRulesTest {

  private static final Rules RULES = Rules.load(SmallStore.ONTOLOGY);

  /** Two foreign ministers in office, the states that they serve, and a place. */
  private static final String WORLD =
      """
      id:Norland a ch:Country . id:Sudland a ch:Country .
      id:Ana a ch:Person . id:Ilir a ch:Person .
      id:Bay a ch:City ; ch:country id:Norland .
      id:Norland ch:capital id:Bay .
      id:FM_Norland a ch:Position ; ch:positionOf id:Norland ; ch:portfolio "foreign affairs" .
      id:PM_Sudland a ch:Position ; ch:positionOf id:Sudland ; ch:portfolio "head of government" .
      id:Ana-FM a ch:Tenure ; ch:holder id:Ana ; ch:position id:FM_Norland ;
        ch:start "2024-05-01"^^xsd:date ; ch:end "2025-04-30"^^xsd:date .
      id:Ilir-PM a ch:Tenure ; ch:holder id:Ilir ; ch:position id:PM_Sudland ; ch:start "2023-01-01"^^xsd:date .
      """;

  /** They meet: with a day and a status. */
  private static String meeting(String day, String factuality) {
    return WORLD
        + """
        D:event a ch:Event, ch:Meet ; ch:agent id:Ana ; ch:recipient id:Ilir ; ch:factuality ch:%2$s ;
          ch:inDocument id:doc\\/ports ; ch:reported "2024-06-10"^^xsd:date ;
          ch:timeBegin "%1$s"^^xsd:date ; ch:timeEnd "%1$s"^^xsd:date .
        D:statement ch:ofEvent D:event ; ch:factuality ch:%2$s ; rdf:reifies <<( id:Ana ch:meets id:Ilir )>> .
        """
            .formatted(day, factuality);
  }

  private static final String CONTACT = "Norland inContactWith Sudland";

  @Test
  @DisplayName("a meeting of ministers is contact between their states, and an act of the host's")
  void ministersAreInContact() {
    assertThat(inferred(meeting("2024-06-01", "Actual")))
        .contains(CONTACT, "Sudland inContactWith Norland", "event actOf Norland")
        .doesNotContain("event actOf Sudland");
  }

  @Test
  @DisplayName("out of office, nobody acts for a state")
  void formerMinistersAreNot() {
    assertThat(inferred(meeting("2024-04-01", "Actual"))).doesNotContain(CONTACT);
    assertThat(inferred(meeting("2025-06-01", "Actual"))).doesNotContain(CONTACT);
  }

  @Test
  @DisplayName("what is planned, possible, requested, conditional, denied or usual infers nothing")
  void onlyWhatHappenedCounts() {
    for (String status :
        Set.of("Planned", "Possible", "Requested", "Conditional", "Negated", "Habitual")) {
      assertThat(inferred(meeting("2024-06-01", status)))
          .as(status)
          .noneMatch(
              said ->
                  said.contains("inContactWith")
                      || said.contains("actOf")
                      || said.contains("inCapacity")
                      || said.contains("Happened"));
    }
  }

  @Test
  @DisplayName("what the same or another document denies infers nothing")
  void whatIsDeniedCountsNot() {
    String meeting = meeting("2024-06-01", "Actual");
    assertThat(inferred(meeting + "D:statement ch:contested true ."))
        .contains("event disputed true")
        .doesNotContain(CONTACT);
    String other =
        """
        D:event ch:identity D:event . D:denied ch:identity D:event .
        D:denied a ch:Event, ch:Meet ; ch:factuality ch:Negated .
        """;
    assertThat(inferred(meeting + other)).contains("event disputed true").doesNotContain(CONTACT);
  }

  @Test
  @DisplayName(
      "between its own people, and with whoever holds no office, nobody acts for the state")
  void domesticAffairsAreNoActsOfState() {
    String abroad = meeting("2024-06-01", "Actual").replace("ch:Meet", "ch:Warn");
    assertThat(inferred(abroad)).contains("event actOf Norland");
    assertThat(inferred(abroad + "id:Ilir ch:country id:Norland ."))
        .doesNotContain("event actOf Norland");
    String unofficial =
        meeting("2024-06-01", "Actual").replace("id:Ilir-PM a ch:Tenure", "id:Ilir-PM a ch:Other");
    assertThat(inferred(unofficial)).doesNotContain("event actOf Norland", CONTACT);
  }

  @Test
  @DisplayName("what an article dates after its own day has not happened yet")
  void whatIsToComeCountsNot() {
    assertThat(inferred(meeting("2024-06-10", "Actual"))).contains(CONTACT);
    assertThat(inferred(meeting("2024-06-11", "Actual"))).doesNotContain(CONTACT);
  }

  @Test
  @DisplayName("who is told to stay until a day after the report need not have come yet")
  void whatHasNoBeginningMayBeToCome() {
    String stay =
        WORLD
            + """
            D:event a ch:Event, ch:Visit ; ch:agent id:Vera ; ch:factuality ch:Actual ; ch:place id:Sudland ;
              ch:timeEnd "%s"^^xsd:date ; ch:reported "2024-06-10"^^xsd:date .
            id:Vera a ch:Person . id:Sudland a ch:Country .
            """;
    assertThat(inferred(stay.formatted("2024-06-09"))).contains("Vera wasIn Sudland");
    assertThat(inferred(stay.formatted("2024-06-12"))).doesNotContain("Vera wasIn Sudland");
  }

  @Test
  @DisplayName("an office that an article tells counts for what it tells without a day")
  void toldOfficesCount() {
    String told =
        WORLD
            + """
            D:event a ch:Event, ch:Condemn ; ch:agent D:Vera ; ch:factuality ch:Actual ; ch:inDocument id:doc\\/ports .
            D:Vera a ch:Person .
            D:relation a ch:RelationStatement ; ch:inDocument id:doc\\/ports ; ch:factuality ch:%s ;
              rdf:reifies <<( D:Vera ch:holdsPosition id:FM_Norland )>> .
            """;
    assertThat(inferred(told.formatted("Actual"))).contains("event actOf Norland");
    assertThat(inferred(told.formatted("Planned"))).doesNotContain("event actOf Norland");
    assertThat(inferred(told.formatted("Actual").replace("ch:Condemn", "ch:Die")))
        .doesNotContain("event actOf Norland");
  }

  @Test
  @DisplayName("what several do each does; what the United Nations do their members do not")
  void groupsActThroughMembers() {
    String group =
        """
        id:Two a ch:%s ; ch:member id:Norland, id:Sudland .
        id:Norland a ch:Country . id:Sudland a ch:Country .
        D:event a ch:Event, ch:Condemn ; ch:agent id:Two ; ch:factuality ch:Actual .
        """;
    assertThat(inferred(group.formatted("Collective")))
        .contains("event agent Norland", "event actOf Sudland");
    assertThat(inferred(group.formatted("Alliance"))).contains("event agent Norland");
    assertThat(inferred(group.formatted("Organization"))).doesNotContain("event agent Norland");
    assertThat(inferred(group.formatted("Collective").replace("Actual", "Planned")))
        .doesNotContain("event agent Norland");
  }

  @Test
  @DisplayName("members of a defence pact are allies, those of a forum are not")
  void pactsMakeAllies() {
    String pact =
        WORLD + "id:Pact a ch:Alliance ; ch:member id:Norland, id:Sudland ; ch:kind \"%s\" .";
    assertThat(inferred(pact.formatted("defence pact")))
        .contains("Norland allyOf Sudland", "Norland memberOf Pact");
    assertThat(inferred(pact.formatted("forum"))).doesNotContain("Norland allyOf Sudland");
  }

  @Test
  @DisplayName("who visited a city was there and in its state; who plans to was not")
  void visitorsWereThere() {
    String visit =
        WORLD
            + """
            D:event a ch:Event, ch:Visit ; ch:agent id:Ilir ; ch:place id:Bay ; ch:factuality ch:%s .
            """;
    assertThat(inferred(visit.formatted("Actual")))
        .contains("Ilir wasIn Bay", "Ilir wasIn Norland");
    assertThat(inferred(visit.formatted("Planned"))).noneMatch(said -> said.contains("wasIn"));
  }

  @Test
  @DisplayName(
      "an office stands for its holder at the date; capitals and heads follow from offices")
  void officesHaveHolders() {
    String event =
        WORLD
            + """
            D:event a ch:Event, ch:Warn ; ch:agent id:PM_Sudland ; ch:factuality ch:Actual ;
              ch:timeBegin "2024-01-01"^^xsd:date ; ch:timeEnd "2024-01-01"^^xsd:date .
            id:Ilir ch:holdsPosition id:PM_Sudland .
            """;
    assertThat(inferred(event))
        .contains(
            "event agent Ilir",
            "event actOf Sudland",
            "Ilir headOfGovernmentOf Sudland",
            "Ilir officialOf Sudland",
            "Bay capitalOf Norland",
            "Bay locatedIn Norland",
            "event type Statement");
    assertThat(inferred(event.replace("2024-01-01", "2022-01-01")))
        .doesNotContain("event agent Ilir");
  }

  private static Set<String> inferred(String turtle) {
    Dataset dataset = SmallStore.of(turtle);
    return dataset.calculateRead(
        () -> {
          Graph inferred = GraphMemFactory.createDefaultGraphSameTerm();
          new Materialisation(RULES, dataset.asDatasetGraph().getDefaultGraph(), inferred).all();
          return inferred.stream()
              .map(
                  t ->
                      name(t.getSubject())
                          + " "
                          + name(t.getPredicate())
                          + " "
                          + name(t.getObject()))
              .collect(toSet());
        });
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI().replaceAll(".*[/#]", "") : node.getLiteralLexicalForm();
  }
}
