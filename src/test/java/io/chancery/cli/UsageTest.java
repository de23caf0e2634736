package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.pipeline.PlainAnnotator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

  @TempDir private Path folder;

  @Test
  void help_names_every_command_and_the_exit_codes() {
    Shell.Outcome help = Shell.plain().run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("build", "extract", "query", "show", "explain", "export", "status", "withdraw")
        .contains("compact", "explain-sentence", "evaluate", "Exit codes");
  }

  @Test
  void the_version_is_one_line() {
    assertThat(Shell.plain().run("--version").out()).startsWith("chancery ").hasLineCount(1);
  }

  @Test
  void without_a_command_the_help_is_pointed_to() {
    Shell.Outcome outcome = Shell.plain().run();
    assertThat(outcome.err()).contains("Name a command", "chancery --help");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld|there is no command \"biuld\"; nearest: build,",
        "build|build needs INPUT: Files and folders",
        "explain-sentence|explain-sentence needs SENTENCE: In quotes.",
        "status foo|\"foo\" is one argument more than status takes.",
        "status --stoer x|there is no option \"--stoer\"; nearest: --store,",
        "query --format|--format needs a value, FORMAT.",
        "status --store a --store b|--store is given twice: give it once.",
        "extract --published 6.3.2026 x|write it as 2023-06-17",
        "extract --jobs 0 x|at least 1",
        "extract --jobs two x|--jobs is a whole number, not \"two\".",
        "extract --profile quick x|--profile is one of best, fast, not \"quick\".",
        "extract --format docx x|jsonl, turtle",
        "extract --base nowhere x|--base",
        "extract --doc-id a x y|--doc-id names one document",
        "query --format docx who-met-whom|docx",
        "query -p who=Toska|goes with a question",
        "query who-met-whom -p who|-p who: write it as name=value",
        "query who-met-whom -p =Toska|write it as name=value",
        "query who-met-whom -p who=Toska -p who=Marek|-p who is given twice",
        "evaluate --format docx|not \"docx\".",
        "evaluate --gold seeds/gold|--gold: name the files",
      })
  void a_command_line_that_cannot_be_meant_exits_with_2_and_says_why(String line, String why) {
    Shell.Outcome outcome = Shell.plain().run((Object[]) line.split(" "));
    assertThat(outcome.err()).contains(why).doesNotContain("\tat ");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "query who-met-whom",
        "show Toska",
        "explain Toska",
        "export",
        "compact",
        "withdraw a"
      })
  void a_missing_store_is_named_with_the_way_to_make_one(String line) {
    String store = folder.resolve("none").toString();
    String[] words = (line + " --store " + store).split(" ");
    Shell.Outcome outcome = Shell.plain().run((Object[]) words);
    assertThat(outcome.err()).contains(store + ": there is no store here", "chancery build");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void a_broken_frame_is_named_with_file_and_line_before_anything_is_read() {
    Path frame =
        Articles.put(
            folder.resolve("frames.ttl"),
            """
            @prefix lex: <https://w3id.org/chancery/lexicon#> .
            @prefix ch: <https://w3id.org/chancery/ns#> .
            lex:broken-1 a lex:Frame ;
              lex:evokes ch:NoSuchThing .
            """);
    Path articles = Articles.write(folder);
    Shell.Outcome outcome = Shell.plain().run("extract", "--ontology", frame, articles);
    assertThat(outcome.err()).contains("frames.ttl:").contains("lex:broken-1");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void a_folder_has_more_documents_than_one_id_can_name() {
    Path articles = Articles.write(folder);
    Shell.Outcome outcome = Shell.plain().run("extract", "--doc-id", "a", articles);
    assertThat(outcome.err()).contains("--doc-id names one document");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void an_ontology_that_is_not_there_is_named() {
    Shell.Outcome outcome =
        Shell.plain().run("extract", "--ontology", folder.resolve("none.ttl"), folder);
    assertThat(outcome.err()).contains("none.ttl", "there is no such file or folder");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void a_folder_that_is_no_store_is_left_alone() {
    Path articles = Articles.write(folder);
    Shell.Outcome outcome = Shell.plain().run("build", "--store", articles, articles);
    assertThat(outcome.err()).contains("this is not a store, and it is not empty");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(articles.resolve("chancery-store")).doesNotExist();
  }

  @Test
  void a_failure_of_the_program_exits_with_3_and_shows_its_place_only_when_asked() {
    Shell failing =
        new Shell(
            profile ->
                document -> {
                  PlainAnnotator.annotate(document);
                  throw new IllegalStateException("out of words");
                },
            "");
    Shell.Outcome quiet = failing.run("explain-sentence", "Belmonte met Toska.");
    assertThat(quiet.code()).isEqualTo(3);
    assertThat(quiet.err()).contains("out of words", "-v").doesNotContain("\tat ");
    assertThat(failing.run("explain-sentence", "-v", "Belmonte met Toska.").err())
        .contains("\tat io.chancery.");
  }
}
