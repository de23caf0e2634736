package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery reason}, and what other commands make of a store with inferences. */
final class ReasonCommandTest {
  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void buildStore() {
    store = Shell.store(folder);
  }

  private static Shell.Outcome reason(String name, String text) {
    Path file = folder.resolve(name);
    Articles.put(file, text);
    return Shell.plain().run("reason", "--store", store, "--ontology", file);
  }

  private static String everything() {
    return Shell.plain().run("export", "--store", store, "--format", "nquads").out();
  }

  @Test
  void a_rule_that_never_ends_is_stopped_and_leaves_the_store_as_it_was() {
    String before = everything();
    Shell.Outcome outcome =
        reason(
            "endless.rules",
            """
            @prefix ch: <https://w3id.org/chancery/ns#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            # Each number is followed by a larger one.
            [first: (?event rdf:type ch:Meet) -> (?event ch:publishers 1)]
            [next: (?event ch:publishers ?number) sum(?number, 1, ?larger) -> (?event ch:publishers ?larger)]
            """);
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err())
        .contains("chancery: " + folder.resolve("endless.rules") + ":5: next still makes something")
        .contains("rule-never-ends");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void an_ontology_that_imports_is_refused_and_leaves_the_store_as_it_was() {
    String before = everything();
    Shell.Outcome outcome =
        reason(
            "imports.ttl",
            """
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            <https://example.org/mine> a owl:Ontology ; owl:imports <https://example.org/other> .
            """);
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("imports.ttl:2", "https://example.org/other", "import");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_module_of_ones_own_brings_its_labels_with_its_rules() {
    Path module = folder.resolve("module");
    Articles.put(
        module.resolve("acquainted.ttl"),
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ch:knows a owl:ObjectProperty ; rdfs:label "is acquainted with"@en .
        """);
    Articles.put(
        module.resolve("acquainted.rules"),
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        # Who meets somebody knows him.
        [acquainted:
          (?event rdf:type ch:Happened) (?said ch:ofEvent ?event) (?said rdf:reifies triple(?one, ch:meets, ?other))
          -> (?one ch:knows ?other)]
        """);
    Shell.Outcome outcome = Shell.plain().run("reason", "--store", store, "--ontology", module);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(Exit.DONE);
    String query = "SELECT ?how { GRAPH ch:inferred { ?one ?how ?other } FILTER(?how = ch:knows) }";
    assertThat(Shell.plain().run("query", "--store", store, "-e", query).out())
        .contains("is acquainted with");
    assertThat(
            Shell.plain()
                .run("explain", "--store", store, "Belmonte is acquainted with Toska")
                .out())
        .contains("Who meets somebody knows him.", "Belmonte [met] Toska.");
    Shell.plain().run("reason", "--store", store);
  }

  @Test
  void what_was_inferred_is_exported_in_a_graph_of_its_own_and_validated() {
    assertThat(everything()).contains("<https://w3id.org/chancery/ns#inferred>");
    assertThat(Shell.plain().run("validate", "--store", store).code()).isEqualTo(Exit.DONE);
    Shell.plain().run("reason", "--store", store, "--withdraw");
    assertThat(everything()).doesNotContain("<https://w3id.org/chancery/ns#inferred> .");
    Shell.plain().run("reason", "--store", store);
    assertThat(everything()).contains("<https://w3id.org/chancery/ns#inferred>");
  }
}
