package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValidationTest {

  private static final Validation VALIDATION =
      Validation.of(SmallStore.ONTOLOGY, SmallStore.ENTITIES);

  @TempDir private Path folder;

  @Test
  void the_files_that_come_with_chancery_conform_without_a_remark() {
    assertThat(VALIDATION.ofFiles().findings()).isEmpty();
  }

  @Test
  void a_good_store_conforms() {
    assertThat(SmallStore.report(VALIDATION, SmallStore.GOOD).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:Istria ; ch:factuality ch:Actual ; | id:Istria ; | one factuality | ports 4-7 \"met\"",
        "ch:trigger d:span-4-7 ; | '' | words that evoke it | ports 0-30 \"\"",
        "ch:evidence d:span-0-3 . | ch:evidence d:span-0-3 . d:x a ch:Span . | has its words | ports",
        "rdfs:label \"Ana Belmonte\" | ch:gender \"male\" | needs a name | ports 0-3 \"Ana\"",
      })
  void a_fault_of_a_store_is_found_with_its_words(
      String from, String to, String message, String place) {
    String bad = SmallStore.GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to);
    assertThat(bad).isNotEqualTo(SmallStore.GOOD);
    ValidationReport report = SmallStore.report(VALIDATION, bad);
    assertThat(report.conforms()).isFalse();
    assertThat(report.findings())
        .filteredOn(f -> f.message().contains(message))
        .extracting(f -> f.place().text())
        .contains(place);
  }

  @Test
  void a_fault_of_a_file_is_found_with_its_line_and_counts_once_though_the_store_has_it_too()
      throws IOException {
    Path people = folder.resolve("people.ttl");
    Files.writeString(
        people,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix id: <https://w3id.org/chancery/id/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        id:Vera a ch:Person ; rdfs:label "Vera"@en ;
          ch:wikidata "17" .
        """);
    Validation validation = Validation.of(SmallStore.ONTOLOGY, with(SmallStore.ENTITIES, people));
    ValidationReport files = validation.ofFiles();
    assertThat(files.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).isEqualTo("A Wikidata id is Q and a number."))
        .satisfies(f -> assertThat(f.place()).isEqualTo(new Place.InFile(people, 5)))
        .satisfies(f -> assertThat(f.label()).isEqualTo("Vera"))
        .satisfies(f -> assertThat(f.valueWords()).isEqualTo("17"));
    ValidationReport store =
        SmallStore.report(
            validation, "id:Vera a ch:Person ; rdfs:label \"Vera\" ; ch:wikidata \"17\" .");
    assertThat(store.findings()).hasSize(1);
    assertThat(files.plus(store)).isEqualTo(files);
  }

  @Test
  void a_user_s_own_shapes_hold_too_and_warnings_do_not_stop_anybody() throws IOException {
    Path shapes = folder.resolve("shapes.ttl");
    Files.writeString(
        shapes,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        ch:MeetingPlaceShape a sh:NodeShape ; ch:appliesTo "store" ; sh:targetClass ch:Meet ;
          sh:property [ sh:path ch:theme ; sh:minCount 1 ; sh:severity sh:Warning ;
            sh:message "About what did they meet?"@en ] .
        """);
    Validation validation = Validation.of(with(SmallStore.ONTOLOGY, shapes), SmallStore.ENTITIES);
    ValidationReport report = SmallStore.report(validation, SmallStore.GOOD);
    assertThat(report.conforms()).isTrue();
    assertThat(report.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING))
        .satisfies(f -> assertThat(f.label()).isEqualTo("Ana Belmonte meets Ilir Toska"))
        .satisfies(f -> assertThat(f.pathWords()).isEqualTo("ch:theme"))
        .satisfies(f -> assertThat(f.shape()).endsWith("MeetingPlaceShape"));
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
  }

  private static List<Path> with(List<Path> roots, Path more) {
    return Stream.concat(roots.stream(), Stream.of(more)).toList();
  }
}
