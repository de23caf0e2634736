package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.pipeline.PlainAnnotator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreCommandsTest {

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void buildStore() {
    store = Shell.store(folder);
  }

  @Test
  void a_second_build_reads_nothing_and_shows_the_first_answers_again() {
    Shell.Outcome again = Shell.plain().run("build", "--store", store, folder.resolve("articles"));
    assertThat(again.out())
        .contains("0 read, 2 unchanged, 0 refused")
        .contains("(chancery query who-condemned-what)")
        .contains("Toska");
    assertThat(again.err()).doesNotContain("loading");
  }

  @Test
  void query_without_a_name_lists_the_catalogue() {
    assertThat(Shell.plain().run("query").out()).contains("who-met-whom", "Who met whom");
  }

  @Test
  void a_question_by_name_is_answered_in_a_table_with_labels_and_in_csv_with_iris() {
    assertThat(query("who-met-whom").out()).contains("Belmonte", "1 row").doesNotContain("https:");
    assertThat(query("who-met-whom", "--format", "csv").out())
        .contains("https://w3id.org/chancery/id/doc/belmonte/entity/Belmonte");
  }

  @Test
  void a_parameter_narrows_a_question() {
    assertThat(query("who-met-whom", "-p", "who=Belmonte").out()).contains("Toska");
    assertThat(query("who-met-whom", "-p", "who=Marek").out()).doesNotContain("Toska");
  }

  @Test
  void an_unknown_parameter_is_named_with_those_that_there_are() {
    Shell.Outcome outcome = query("who-met-whom", "-p", "whose=Belmonte");
    assertThat(outcome.err()).contains("whose", "who, with");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void an_unknown_question_is_named_with_the_nearest_ones() {
    Shell.Outcome outcome = query("who-met-who");
    assertThat(outcome.err()).contains("who-met-whom");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void a_query_file_without_a_header_is_told_how_to_be_asked() {
    Path file = Articles.put(folder.resolve("bare.rq"), "SELECT * WHERE { ?a ?b ?c }\n");
    assertThat(query(file).err()).contains("bare.rq:1: no header of #+ lines", "ask with -e");
  }

  @Test
  void a_broken_query_file_is_named_with_its_line() {
    Path file =
        Articles.put(
            folder.resolve("broken.rq"),
            "#+ summary: What is wrong?\n#+ description: One row.\nSELECT * WHERE { ?a ?b }\n");
    Shell.Outcome outcome = query(file);
    assertThat(outcome.err()).contains("broken.rq:");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void sparql_as_it_stands_knows_the_prefixes() {
    assertThat(query("-e", "SELECT (count(?e) AS ?n) { ?e a ch:Meet }", "--format", "csv").out())
        .isEqualToIgnoringNewLines("n1");
    assertThat(query("-e", "SELECT * {").code()).isEqualTo(2);
    assertThat(query("-e", "DROP ALL").code()).isEqualTo(2);
  }

  @Test
  void show_tells_of_an_entity_and_explain_leads_to_the_sentence() {
    assertThat(Shell.plain().run("show", "--store", store, "Belmonte").out()).contains("Toska");
    assertThat(Shell.plain().run("explain", "--store", store, "Belmonte meets Toska").out())
        .contains("Belmonte [met] Toska.", "document belmonte");
  }

  @Test
  void an_export_has_the_records_that_extract_gives() {
    String extracted = Shell.plain().run("extract", folder.resolve("articles")).out();
    assertThat(Shell.plain().run("export", "--store", store).out()).isEqualTo(extracted);
  }

  @Test
  void an_export_goes_to_a_file_where_one_is_named() throws Exception {
    Path file = folder.resolve("all.nq");
    Shell.Outcome outcome =
        Shell.plain().run("export", "--store", store, "--format", "nquads", "-o", file);
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file)).contains("/doc/toska>");
    assertThat(Shell.plain().run("export", "--store", store, "-o", folder).err())
        .contains("cannot be written");
  }

  @Test
  void an_export_has_the_codes_of_the_ontology_that_the_store_was_built_with() {
    Path more =
        Articles.put(
            folder.resolve("more.ttl"),
            """
            @prefix ch: <https://w3id.org/chancery/ns#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix plover: <https://w3id.org/chancery/plover#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ch:Meet a owl:Class ; rdfs:subClassOf ch:Contact ; rdfs:label "meeting"@en ;
              ch:ploverType plover:ASSAULT ; ch:cameo "999" ; ch:verbPhrase "meets" .
            """);
    Path other = folder.resolve("other-store");
    Path articles = folder.resolve("articles");
    Shell.plain().run("build", "--store", other, "--ontology", more, articles);
    String extracted = Shell.plain().run("extract", "--ontology", more, articles).out();
    assertThat(extracted).contains("\"plover\":\"ASSAULT\",\"cameo\":\"999\"");
    assertThat(Shell.plain().run("export", "--store", other).out()).isEqualTo(extracted);
  }

  @Test
  void a_store_within_the_folder_of_articles_is_no_article() {
    Path inside = Articles.write(folder.resolve("inside"));
    Path own = inside.resolve("store");
    Shell.plain().run("build", "--store", own, inside);
    Shell.Outcome again = Shell.plain().run("build", "--store", own, inside);
    assertThat(again.out()).contains("0 read, 2 unchanged, 0 refused");
    assertThat(again.code()).isZero();
  }

  @Test
  void results_that_get_lost_exit_with_3() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings full =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(new FullDisk(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            profile -> PlainAnnotator::annotate);
    int code = Chancery.run(full, "query", "--store", store.toString(), "who-met-whom");
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("took only a part of the results");
  }

  @ParameterizedTest
  @ValueSource(strings = {"query who-met-whom", "export", "extract"})
  void a_reader_who_has_seen_enough_ends_a_command_quietly_with_141(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings head =
        new Surroundings(
            InputStream.nullInputStream(),
            new ResultStream(new ClosedPipe()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            profile -> PlainAnnotator::annotate);
    String place = line.equals("extract") ? " " + folder.resolve("articles") : " --store " + store;
    assertThat(Chancery.run(head, (line + place).split(" "))).isEqualTo(141);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("chancery:");
  }

  @Test
  void a_full_disk_is_no_reader_who_left() {
    ResultStream full = new ResultStream(new FullDisk());
    full.print("results");
    assertThat(full.checkError()).isTrue();
    assertThat(full.readerLeft()).isFalse();
  }

  private static final class ClosedPipe extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("no space left");
    }
  }

  @Test
  void the_size_on_disk_leaves_out_the_holes_of_the_indexes() {
    String size = Shell.plain().run("status", "--store", store).out();
    assertThat(size).containsPattern("on disk     [0-9]{1,2} MB");
  }

  @Test
  void status_counts_what_is_there() {
    assertThat(Shell.plain().run("status", "--store", store).out())
        .contains("documents   2", "events      3", "Actual", "on disk");
  }

  @Test
  void what_is_withdrawn_is_gone_and_comes_back_with_the_next_build() {
    Shell.Outcome withdrawn = Shell.plain().run("withdraw", "--store", store, "toska", "nobody");
    assertThat(withdrawn.out()).isEqualTo("withdrawn toska\n");
    assertThat(withdrawn.err()).contains("refused nobody: not-found");
    assertThat(withdrawn.code()).isEqualTo(1);
    assertThat(query("who-visited-where").out()).doesNotContain("Toska");
    assertThat(Shell.plain().run("compact", "--store", store).code()).isZero();
    assertThat(Shell.plain().run("build", "--store", store, folder.resolve("articles")).out())
        .contains("1 read, 1 unchanged");
  }

  private static Shell.Outcome query(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "query";
    all[1] = "--store";
    all[2] = store;
    System.arraycopy(words, 0, all, 3, words.length);
    return Shell.plain().run(all);
  }
}
