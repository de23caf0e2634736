package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes of {@code ontology/shapes/terms.ttl}, against a module of one's own. */
final class TermShapesTest {

  @TempDir private Path folder;

  private ValidationReport report(String module) throws IOException {
    Path file = folder.resolve("module.ttl");
    Files.writeString(
        file,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix plover: <https://w3id.org/chancery/plover#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        """
            + module);
    return Validation.of(List.of(Path.of("ontology"), file), SmallStore.ENTITIES).ofFiles();
  }

  @Test
  void a_whole_class_of_one_s_own_conforms_but_is_asked_for_an_example() throws IOException {
    ValidationReport report =
        report(
            """
            ch:Rescue a owl:Class ; rdfs:subClassOf ch:Event ; rdfs:label "rescue"@en ;
              skos:definition "Saving somebody."@en ; ch:verbPhrase "rescues" ; ch:cameo "0871" .
            """);
    assertThat(report.conforms()).isTrue();
    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly("A term should have an example.");
  }

  @Test
  void a_class_without_words_a_code_of_no_scheme_and_a_wrong_number_are_found_on_their_lines()
      throws IOException {
    ValidationReport report =
        report(
            """
            ch:Rescue a owl:Class ; rdfs:subClassOf ch:Event ; rdfs:label "rescue"@en ;
              skos:example "They rescued him."@en ; ch:verbPhrase "rescues" ;
              ch:ploverType plover:SAVE ;
              ch:cameo "rescue" .
            plover:SAVE a skos:Concept ; skos:notation "SAVE" .
            """);
    assertThat(report.findings())
        .extracting(f -> f.place().text().replaceAll(".*:", "") + " " + f.message())
        .containsExactlyInAnyOrder(
            "6 A term needs a definition.",
            "8 A PLOVER type is one of the scheme.",
            "9 A CAMEO code has three or four digits.",
            "10 A code belongs to a scheme.",
            "10 A code needs a label.",
            "10 A code needs a definition.",
            "10 A code should have an example.");
  }
}
