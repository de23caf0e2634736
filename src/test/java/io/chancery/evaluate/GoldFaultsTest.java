package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.annotate.Profile;
import io.chancery.graph.Iris;
import io.chancery.ingest.Accepted;
import io.chancery.ingest.Outcome;
import io.chancery.pipeline.Home;
import io.chancery.pipeline.PlainAnnotator;
import io.chancery.pipeline.Progress;
import io.chancery.pipeline.Setup;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Gold that cannot be used is refused with the place and the reason, before anything is measured.
 */
final class GoldFaultsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeGold() {
    SmallGold.write(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "entities", "events", "considered", "direct", "relations"})
  void a_file_that_is_missing_is_named(String name) throws IOException {
    Files.delete(folder.resolve(name + ".jsonl"));
    assertThatThrownBy(() -> Gold.read(folder))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(name + ".jsonl: there is no such file")
        .hasMessageEndingWith("[benchmark-unreadable]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'doc': 'pier'|'doc': 'quay'|quay has no line in documents.jsonl",
        "['Ilir_Toska']|['Ilir']|Ilir has no line in entities.jsonl",
        "['Ilir_Toska']|'Ilir_Toska'|\"recipients\" is no list",
        "['Ilir_Toska']|[7]|\"recipients\" holds something that is no text",
        "'2026-03-06', 'text'|'6 March', 'text'|\"end\" is no day such as 2023-06-17",
        "'type': 'Meet', ||\"type\" is missing",
        "'plover': 'CONSULT'|'plover': 1|\"plover\" is no text",
        "'id': 'meet'|'id': 'visit'|line 1 has the same \"id\"",
        "'end'|'ende'|\"begin\" and \"end\" are no stretch of text",
        "'mentions'|'mention'|\"mentions\" is empty",
        "'met',|'met'|no JSON: Unexpected character",
      })
  void a_broken_event_is_named_with_its_line(String right, String wrong, String why) {
    String events = SmallGold.read(folder, "events");
    SmallGold.put(
        folder, "events", events.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong));
    assertThatThrownBy(() -> Gold.read(folder))
        .hasMessageMatching("(?s).*events\\.jsonl:[14]: .*")
        .hasMessageContaining(why);
  }

  @Test
  void a_triple_of_nobody_is_named_with_its_line() {
    String direct = SmallGold.read(folder, "direct");
    SmallGold.put(folder, "direct", direct.replace("'o': 'shell'", "'o': 'shot'"));
    assertThatThrownBy(() -> Gold.read(folder))
        .hasMessageContaining("direct.jsonl:2: shot has no line in entities.jsonl")
        .hasMessageEndingWith("[benchmark-unknown-name]");
  }

  @Test
  void a_text_that_was_not_read_is_named() {
    assertThatThrownBy(() -> measure("quay", SmallGold.TEXT))
        .hasMessageContaining("documents.jsonl:1: the document pier was not read")
        .hasMessageEndingWith("[benchmark-not-read]");
  }

  @Test
  void another_version_of_the_text_is_found_by_its_words() {
    assertThatThrownBy(() -> measure("pier", "!" + SmallGold.TEXT))
        .hasMessageContaining("events.jsonl:1: \"met\" is not at 13", "there stands \" me\"")
        .hasMessageEndingWith("[benchmark-other-text]");
    assertThatThrownBy(() -> measure("pier", "Short."))
        .hasMessageEndingWith("[benchmark-other-text]");
  }

  @Test
  void the_text_that_was_annotated_is_measured() {
    assertThat(measure("pier", SmallGold.TEXT)).hasSize(5);
  }

  @Test
  void every_code_is_a_heading_of_the_page_of_errors() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/reference/errors.md"));
    assertThat(lines)
        .containsAll(Arrays.stream(EvaluationFault.values()).map(f -> "### " + f.code()).toList());
  }

  private List<Table> measure(String id, String text) {
    Outcome document = new Accepted(new Document(id, text, Source.unknown(), List.of()));
    return GoldBenchmark.of(folder, () -> Stream.of(document), "gold", false).measure(reader());
  }

  private static Reader reader() {
    Home home = Home.find();
    Setup setup =
        new Setup(
            Profile.FAST,
            List.of(home.ontology()),
            List.of(home.entities()),
            Iris.standard(),
            1,
            null);
    return new Reader(setup, profile -> PlainAnnotator::annotate, Progress.NONE, report -> {});
  }
}
