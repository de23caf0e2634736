package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each shape of {@code ontology/shapes/statements.ttl} with a graph that breaks it. */
final class StatementShapesTest {

  private static final Validation VALIDATION =
      Validation.of(SmallStore.ONTOLOGY, SmallStore.ENTITIES);

  private static final String HELD =
      """
      D:relation\\/held rdf:reifies <<( id:Ana ch:holdsPosition id:Office )>> ; a ch:RelationStatement ;
        ch:factuality ch:Actual ; ch:inDocument id:doc\\/ports ; ch:evidence d:span-0-3 .
      id:Office a ch:Position ; rdfs:label "harbour master" .
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ch:meets D:entity\\/Toska )>> | ch:greets D:entity\\/Toska )>> | ch:greets is no flat predicate.",
        "ch:factuality ch:Actual ; ch:ofEvent | ch:factuality ch:Planned ; ch:ofEvent | The statement is ch:Planned, its event ch:Actual.",
        "ch:factuality ch:Actual ; ch:ofEvent | ch:factuality ch:Planned ; ch:ofEvent | It is asserted as a fact, but is only ch:Planned.",
        "ch:factuality ch:Actual ; ch:ofEvent | ch:ofEvent | A statement has exactly one factuality.",
        "<<( id:Ana ch:meets | <<( id:Istria ch:greets | ch:greets is no flat predicate.",
        "<<( id:Ana ch:meets | <<( id:Vera ch:meets | https://w3id.org/chancery/id/Vera takes no part in the event.",
        "; ch:evidence d:span-0-3 . | . | A role's reifier leads to the words that fill it.",
        "ch:agent id:Ana )>> | ch:agent id:Istria )>> | The event does not have Port Istria in this role.",
        "<<( id:Ana ch:holdsPosition | <<( id:Ana ch:meets | ch:meets is no relation.",
        "<<( id:Ana ch:holdsPosition | <<( id:Istria ch:holdsPosition | Port Istria cannot be the subject of ch:holdsPosition, which is for ch:Person.",
        "ch:holdsPosition id:Office )>> | ch:holdsPosition id:Istria )>> | Port Istria cannot be the object of ch:holdsPosition, which is for ch:Position.",
      })
  void a_broken_statement_is_found(String from, String to, String message) {
    String good = SmallStore.GOOD + HELD;
    assertThat(SmallStore.report(VALIDATION, good).findings()).isEmpty();
    String bad = good.replace(from, to);
    assertThat(bad).isNotEqualTo(good);
    assertThat(SmallStore.report(VALIDATION, bad).findings())
        .filteredOn(f -> message == null || f.message().equals(message))
        .isNotEmpty()
        .allSatisfy(
            f ->
                assertThat(f.severity() == Severity.WARNING)
                    .isEqualTo(f.message().contains("cannot be")))
        .allSatisfy(f -> assertThat(f.place().text()).startsWith("ports "));
  }
}
