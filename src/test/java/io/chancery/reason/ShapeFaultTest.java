package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shape that cannot be used stops the validation, with file, line and what to do. */
final class ShapeFaultTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sh:targetClass ch:Meet ; sh:property [ sh:path ch:agent ; sh:minCout 1 ] . | nearest: sh:minCount | shape-unknown-term",
        "sh:targetClass ch:Meet ; sh:property [ sh:path ch:agnt ] . | no property ch:agnt | shape-unknown-term",
        "sh:targetClass ch:Meet ; ch:appliesTo 'nowhere' . | is \"files\" or \"store\" | shape-unknown-term",
        "sh:targetClass ch:Meet ; sh:property [ sh:minCount 1 ] . | No sh:path | shape-broken",
        "sh:targetClass ch:Meet ; sh:property [ sh:path ch:agent ; sh:pattern '(' ] . | Unclosed group | shape-broken",
        "sh:targetClass ch:Meet ; sh:property [ sh:path ch:agent ; sh:minCount 'one' ] . | | shape-broken",
        "sh:targetClass ch:Meet ; sh:sparql [ sh:select 'SELEC $this' ] . | Bad query | shape-broken",
        "sh:targetClass ch:Meet ; sh:sparql [ sh:select 'SELECT $this { FILTER EXISTS { SERVICE <http://x.org/> { $this ?p ?o } } }' ] . | asks another server | shape-not-local",
        "sh:property [ sh:path ch:agent ; sh:minCount 1 ] . | for no node | shape-no-target",
      })
  void a_shape_with_a_fault_is_refused(String shape, String message, String code)
      throws IOException {
    Path file = folder.resolve("shapes.ttl");
    Files.writeString(
        file,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        # a comment
        ch:MyShape a sh:NodeShape ; %s
        """
            .formatted(shape));
    List<Path> ontology = List.of(Path.of("ontology"), file);
    assertThatThrownBy(() -> Validation.of(ontology, SmallStore.ENTITIES))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining(file + ":4: ch:MyShape: ")
        .hasMessageContaining(message == null ? "" : message)
        .hasMessageEndingWith("[" + code + "]");
  }

  @Test
  void every_fault_is_explained_on_the_errors_page() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs", "reference", "errors.md"));
    for (ShapeFault fault : ShapeFault.values()) {
      assertThat(lines).contains("### " + fault.code());
    }
  }
}
