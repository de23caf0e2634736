package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateCommandTest {

  @TempDir private static Path folder;
  private static Path store;
  private static Path strict;

  @BeforeAll
  static void buildStore() {
    store = Shell.store(folder);
    strict = folder.resolve("strict.ttl");
    Articles.put(
        strict,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        ch:DatedMeetingShape a sh:NodeShape ; ch:appliesTo "store" ; sh:targetClass ch:Meet ;
          sh:property [ sh:path ch:timeBegin ; sh:minCount 1 ; sh:message "When did they meet?"@en ] .
        """);
  }

  private static Shell.Outcome validate(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "validate";
    all[1] = "--store";
    all[2] = store;
    System.arraycopy(words, 0, all, 3, words.length);
    return Shell.plain().run(all);
  }

  @Test
  void a_store_that_was_built_conforms() {
    Shell.Outcome outcome = validate();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo("conforms: 0 violations, 0 warnings, 0 remarks\n");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void what_is_wrong_is_told_in_a_table_with_its_place_and_exit_code_1() {
    Shell.Outcome outcome = validate("--ontology", strict);
    assertThat(outcome.out())
        .containsPattern(
            "violation  belmonte \\d+-\\d+ \"met\" +Belmonte meets Toska +When did they meet\\?")
        .contains("does not conform: 1 violations");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void the_same_is_told_as_json_and_as_a_report_of_shacl() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(validate("--ontology", strict, "--format", "json").out());
    assertThat(json.get("conforms").booleanValue()).isFalse();
    JsonNode finding = json.get("findings").get(0);
    assertThat(finding.get("path").textValue()).isEqualTo("ch:timeBegin");
    assertThat(finding.get("place").get("doc").textValue()).isEqualTo("belmonte");
    assertThat(finding.get("place").get("text").textValue()).isEqualTo("met");
    assertThat(finding.get("place").get("line").isNull()).isTrue();
    String turtle = validate("--ontology", strict, "--format", "turtle").out();
    ValidationReport report =
        ValidationReport.fromGraph(RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
    assertThat(report.conforms()).isFalse();
    assertThat(report.getEntries())
        .singleElement()
        .satisfies(e -> assertThat(e.message()).isEqualTo("When did they meet?"))
        .satisfies(
            e ->
                assertThat(e.resultPath()).hasToString("<https://w3id.org/chancery/ns#timeBegin>"));
    assertThat(turtle).contains("ch:docId", "\"belmonte\"", "ch:begin");
  }

  @Test
  void the_line_of_a_file_is_told_however_long_the_path_is() {
    Path people = folder.resolve("a/folder/whose/name/is/longer/than/a/column/people.ttl");
    Articles.put(
        people,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix id: <https://w3id.org/chancery/id/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        id:Vera a ch:Person ; rdfs:label "Vera"@en ; ch:wikidata "17" .
        """);
    Shell.Outcome outcome = validate("--entities", people);
    assertThat(outcome.out()).contains("violation  " + people + ":4 ");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void nothing_is_written() {
    String before = Shell.plain().run("export", "--store", store, "--format", "nquads").out();
    validate("--ontology", strict);
    assertThat(Shell.plain().run("export", "--store", store, "--format", "nquads").out())
        .isEqualTo(before);
  }

  @Test
  void a_rule_that_cannot_be_used_is_named_with_its_line() {
    Path rules = folder.resolve("mine.rules");
    Articles.put(
        rules,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        [mine: (?x ch:memberOf ?y) -> (?x ch:belongsTo ?y)]
        """);
    assertThat(validate("--ontology", rules).err()).contains("mine.rules:2: ", "ch:belongsTo");
    assertThat(validate("--ontology", rules).code()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_used_ends_with_2() {
    Articles.put(
        folder.resolve("bad.ttl"),
        "<https://example.org/s> a <http://www.w3.org/ns/shacl#NodeShape> .\n");
    assertThat(validate("--ontology", folder.resolve("bad.ttl")).err())
        .contains("bad.ttl:1: https://example.org/s: it is for no node", "shape-no-target");
    assertThat(validate("--ontology", folder.resolve("bad.ttl")).code()).isEqualTo(2);
    assertThat(Shell.plain().run("validate", "--store", folder.resolve("none")).code())
        .isEqualTo(2);
    assertThat(validate("--format", "csv").code()).isEqualTo(2);
  }
}
