package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

  /** Gold for one of the two articles: a meeting. */
  private static final String MEETING =
      """
      {"id": "b1", "doc": "belmonte", "type": "Meet", "plover": "CONSULT", "agents": ["Belmonte"],
       "recipients": ["Toska"], "factuality": "Actual", "salience": "core",
       "mentions": [{"trigger": "met", "begin": 34, "end": 37}]}
      """;

  @TempDir private Path folder;
  private Path articles;
  private Path gold;

  @BeforeEach
  void writeArticlesAndGold() {
    articles = Articles.write(folder);
    gold = folder.resolve("gold");
    put("documents", "{\"doc\": \"belmonte\"}");
    put(
        "entities",
        """
        {"id": "Belmonte", "type": "Person"}
        {"id": "Toska", "type": "Person"}
        """);
    put("events", MEETING.replace("\n ", " "));
    put("considered", "");
    put(
        "direct",
        "{\"doc\":\"belmonte\",\"s\":\"Toska\",\"p\":\"meets\",\"o\":\"Belmonte\",\"factuality\":\"Actual\"}");
    put("relations", "");
  }

  private void put(String name, String rows) {
    Articles.put(gold.resolve(name + ".jsonl"), rows);
  }

  @Test
  void figures_are_printed_of_the_articles_that_have_gold() {
    Shell.Outcome outcome = Shell.plain().run("evaluate", "--gold", gold, articles);
    assertThat(outcome.err()).doesNotContain("chancery:");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("What is found", "Values of what is found", "How far confidence")
        .containsPattern("events +1\\.000 +1\\.000 +1\\.000 +1 +1")
        .containsPattern("flat triples +1\\.000 +1\\.000 +1\\.000 +1 +1")
        .doesNotContain("toska", "untrue");
  }

  @Test
  void mistakes_are_listed_where_they_are_asked_for() {
    put(
        "events",
        MEETING
            .replace("\n ", " ")
            .replace("Meet\", \"plover\": \"CONSULT", "Condemn\", \"plover\": \"ACCUSE"));
    Shell.Outcome outcome = Shell.plain().run("evaluate", "--errors", "--gold", gold, articles);
    assertThat(outcome.out())
        .containsPattern("missed +belmonte +Condemn +met")
        .containsPattern("untrue +belmonte +Meet +met +Belmonte meets Toska");
  }

  @Test
  void figures_go_to_their_places_in_a_page() throws IOException {
    Path page =
        Articles.put(folder.resolve("page.md"), "<!-- measured: mine/values -->\n<!-- end -->\n");
    Shell.Outcome outcome =
        Shell.plain()
            .run(
                "evaluate",
                "--as",
                "mine",
                "--write",
                page,
                "--format",
                "json",
                "--gold",
                gold,
                articles);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("{").contains("\"mine/found\"");
    assertThat(Files.readString(page)).contains("| factuality | 1.000 | 1 |");
  }

  @Test
  void tuples_are_read_line_by_line() {
    Path benchmark = folder.resolve("tuples");
    Articles.put(benchmark.resolve("sentences.txt"), "Belmonte met Toska.\nToska visited Marek.\n");
    Articles.put(
        benchmark.resolve("gold.tsv"),
        "Belmonte met Toska.\tmet\tBelmonte\tToska\nToska visited Marek.\tvisited\tToska\tMarek\n");
    Shell.Outcome outcome = Shell.plain().run("evaluate", "--open-ie", benchmark);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).doesNotContain("undated");
    assertThat(outcome.out())
        .containsPattern("all +1\\.000 +1\\.000 +1\\.000")
        .doesNotContain("What is found");
  }

  @Test
  void sentences_are_coded_with_the_actors_of_a_dictionary() {
    Path benchmark = folder.resolve("coding");
    Articles.put(benchmark.resolve("x.actors.txt"), "BELMONTE [MER]\nTOSKA [LOR]\n");
    Articles.put(benchmark.resolve("x.agents.txt"), "");
    Articles.put(
        benchmark.resolve("x.records.xml"),
        """
        <Sentence date="20260306" id="ONE">
        <EventCoding sourcecode="MER" targetcode="LOR" eventcode="040"></EventCoding>
        <EventCoding sourcecode="LOR" targetcode="MER" eventcode="040"></EventCoding>
        <Text>Belmonte met Toska.</Text></Sentence>
        <Sentence date="20260306" id="TWO"><Text>Nothing to see.</Text></Sentence>
        """);
    Shell.Outcome outcome = Shell.plain().run("evaluate", "--errors", "--event-coding", benchmark);
    assertThat(outcome.err()).doesNotContain("chancery:");
    assertThat(outcome.out())
        .containsPattern("type and dyad +1\\.000 +1\\.000 +1\\.000 +2 +2")
        .containsPattern("\n +1 +1 +0\n")
        .contains("missed or untrue")
        .doesNotContain("1-ONE");
  }

  @Test
  void a_text_that_is_missing_and_a_gold_that_is_missing_exit_with_2_and_a_code() {
    Shell.Outcome text =
        Shell.plain().run("evaluate", "--gold", gold, articles.resolve("toska.txt"));
    assertThat(text.err()).contains("documents.jsonl:1:", "[benchmark-not-read]");
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).isEmpty();
    Shell.Outcome none = Shell.plain().run("evaluate", "--gold", folder, articles);
    assertThat(none.err()).contains("documents.jsonl: there is no such file");
    assertThat(none.code()).isEqualTo(2);
  }

  @Test
  void gold_without_texts_is_a_usage_error() {
    Shell.Outcome outcome = Shell.plain().run("evaluate", "--gold", gold);
    assertThat(outcome.err()).contains("--gold: name the files or folders");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_read_is_refused_and_the_rest_is_measured() {
    Articles.spoil(articles);
    Shell.Outcome outcome = Shell.plain().run("evaluate", "--gold", gold, articles);
    assertThat(outcome.err()).contains("refused");
    assertThat(outcome.out()).contains("What is found");
    assertThat(outcome.code()).isEqualTo(1);
  }
}
