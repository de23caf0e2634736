package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL given on its own, and the formats that hold its answers. */
final class SparqlTest {
  private static final String REIFIER =
      """
      SELECT ?triple ?object WHERE {
        ?statement rdf:reifies ?triple ; ch:ofEvent ?event
        FILTER(PREDICATE(?triple) = ch:reassures && SUBJECT(?triple) = id:Antony_Blinken)
        BIND(OBJECT(?triple) AS ?object)
      }
      """;

  private final Inquiry inquiry = Fixture.inquiry();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { id:A a ch:Person }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "LOAD <file:///etc/passwd>",
        "CLEAR DEFAULT"
      })
  void anUpdateIsRefused(String update) {
    assertThatThrownBy(() -> inquiry.sparql(update))
        .hasMessageContaining("an update, not a question")
        .hasMessageContaining("query-not-read-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/sparql> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE SILENT <http://example.org/> { ?s ?p ?o } } } } }",
        "SELECT (EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } AS ?x) { }",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "ASK { MINUS { SERVICE <http://example.org/> { ?s ?p ?o } } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://example.org/> { ?s ?p ?o } }"
      })
  void aServiceIsRefusedWhereverItStands(String query) {
    assertThatThrownBy(() -> inquiry.sparql(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("SERVICE would ask another machine");
  }

  @Test
  void brokenSparqlIsToldWithItsLine() {
    assertThatThrownBy(() -> inquiry.sparql("SELECT *\nWHERE {\n ?s ?p }"))
        .hasMessageContaining("-e:3: ")
        .hasMessageContaining("query-broken-sparql");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT * WHERE { ?s ?p }|-e:1: column 24: \"}\" cannot stand here. ",
        "SELECT * WHERE { ?s ?p|-e:1: column 22: the query ends too early: something is missing. ",
        "SELEC * WHERE { ?s ?p ?o }|-e:1: column 6: what follows \"SELEC\" cannot be read. ",
        "SELECT * WHERE { ?s foo:p ?o }|-e:1: column 21: Unresolved prefixed name: foo:p. ",
      })
  void brokenSparqlIsToldWithoutTheParsersTokens(String query, String told) {
    assertThatThrownBy(() -> inquiry.sparql(query))
        .message()
        .startsWith(told.strip())
        .contains("Correct the query at that line")
        .doesNotContain("Was expecting");
  }

  @Test
  void tablesHoldLabelsAndTriplesInWords() {
    assertThat(written(REIFIER, AnswerFormat.TABLE))
        .isEqualTo(
            """
            triple                             object
            ---------------------------------  --------
            Antony Blinken reassures Park Jin  Park Jin
            1 row
            """);
  }

  @Test
  void csvHoldsIrisAndTheTripleInFull() {
    assertThat(written(REIFIER, AnswerFormat.CSV))
        .isEqualTo(
            """
            triple,object\r
            <<( <ID/Antony_Blinken> <NS#reassures> <ID/Park_Jin> )>>,ID/Park_Jin\r
            """
                .replace("ID", "https://w3id.org/chancery/id")
                .replace("NS", "https://w3id.org/chancery/ns"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TSV", "JSON", "XML"})
  void theOtherFormatsHoldTheTripleTerm(AnswerFormat format) {
    assertThat(written(REIFIER, format))
        .contains(
            "https://w3id.org/chancery/ns#reassures", "https://w3id.org/chancery/id/Park_Jin");
  }

  @Test
  void aVerdictIsYesOrNo() {
    assertThat(written("ASK { id:Park_Jin a ch:Person }", AnswerFormat.TABLE)).isEqualTo("yes\n");
    assertThat(written("ASK { id:Park_Jin a ch:City }", AnswerFormat.TABLE)).isEqualTo("no\n");
    assertThat(written("ASK { id:Park_Jin a ch:City }", AnswerFormat.JSON)).contains("false");
  }

  @Test
  void triplesAreTurtleWithOurPrefixes() {
    String describe = "DESCRIBE id:US_Secretary_of_State";
    assertThat(written(describe, AnswerFormat.TURTLE))
        .contains("PREFIX ch:", "id:US_Secretary_of_State", "ch:portfolio");
    String construct = "CONSTRUCT { ?a ch:meets ?b } { ?a ch:meets ?b }";
    assertThat(written(construct, AnswerFormat.TURTLE)).contains("ch:meets");
  }

  @Test
  void aFormatThatCannotHoldTheAnswerIsRefused() {
    assertThatThrownBy(() -> written("DESCRIBE id:Park_Jin", AnswerFormat.CSV))
        .hasMessageContaining("triples are written as turtle, not as csv");
    assertThatThrownBy(() -> written(REIFIER, AnswerFormat.TURTLE))
        .hasMessageContaining("query-wrong-format");
    assertThatThrownBy(() -> AnswerFormat.named("excel")).hasMessageContaining("table, csv, tsv");
  }

  @Test
  void aWideCellIsCut() {
    String wide = "SELECT (\"" + "long ".repeat(30) + "\" AS ?text) {}";
    assertThat(written(wide, AnswerFormat.TABLE).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60))
        .anySatisfy(line -> assertThat(line).endsWith("…"));
  }

  private String written(String query, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(inquiry.dataset()).write(inquiry.sparql(query), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
