package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractCommandTest {

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() {
    articles = Articles.write(folder);
  }

  @Test
  void records_come_by_document_and_messages_stay_out_of_them() {
    Shell.Outcome outcome = Shell.plain().run("extract", articles);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.startsWith("{\"kind\":"));
    assertThat(outcome.out()).containsSubsequence("\"doc\":\"belmonte\"", "\"doc\":\"toska\"");
    assertThat(outcome.err()).contains("documents  2 read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml"})
  void threads_and_the_order_of_inputs_change_no_byte(String format) {
    Path one = articles.resolve("belmonte.txt");
    Path two = articles.resolve("toska.txt");
    String alone = extract(format, "1", one, two);
    assertThat(alone).isNotEmpty().contains("Toska");
    assertThat(extract(format, "2", one, two)).isEqualTo(alone);
    assertThat(extract(format, "2", two, one)).isEqualTo(alone);
  }

  @Test
  void the_text_of_one_document_is_written_as_it_is() {
    Shell.Outcome outcome =
        Shell.plain().run("extract", "--format", "text", articles.resolve("toska.txt"));
    assertThat(outcome.out()).isEqualTo(Articles.TOSKA);
  }

  @Test
  void standard_input_is_a_document_with_the_id_and_the_day_that_the_options_give() {
    Shell.Outcome outcome =
        Shell.plain()
            .withInput(Articles.BELMONTE)
            .run("extract", "--doc-id", "pier", "--published", "2026-03-07", "-");
    assertThat(outcome.out())
        .contains("\"doc\":\"pier\"")
        .contains("\"published\":\"2026-03-07\"")
        .contains("\"type\":\"Meet\"");
  }

  @Test
  void each_line_is_a_document_where_lines_are_wanted() {
    Shell.Outcome outcome =
        Shell.plain()
            .withInput("Belmonte met Toska.\nToska visited Marek.\n")
            .run("extract", "--lines", "-");
    assertThat(outcome.out()).contains("\"doc\":\"stdin#1\"", "\"doc\":\"stdin#2\"");
    assertThat(outcome.err()).contains("documents  2 read");
  }

  @Test
  void an_entity_of_a_file_that_the_user_adds_is_known() {
    Path more =
        Articles.put(
            folder.resolve("more.ttl"),
            """
            @prefix ch: <https://w3id.org/chancery/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://example.org/Belmonte> a ch:Person ; rdfs:label "Ana Belmonte"@en ;
              <http://www.w3.org/2004/02/skos/core#altLabel> "Belmonte"@en .
            """);
    assertThat(Shell.plain().run("extract", "--entities", more, articles).out())
        .contains("\"id\":\"https://example.org/Belmonte\",\"name\":\"Ana Belmonte\"");
  }

  private String extract(String format, String jobs, Path... inputs) {
    return Shell.plain()
        .run("extract", "--format", format, "--jobs", jobs, inputs[0], inputs[1])
        .out();
  }
}
