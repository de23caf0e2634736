package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void gold_against_itself_is_perfect() {
    List<JsonNode> gold = read("events.jsonl");
    assertThat(new Score(gold, gold, read("considered.jsonl")).lines())
        .hasSize(6)
        .allMatch(line -> line.endsWith(" 1.00"));
  }

  @Test
  void nothing_found_scores_nothing() {
    assertThat(new Score(List.of(), read("events.jsonl"), List.of()).lines())
        .allMatch(line -> line.endsWith(" 0.00"));
  }

  @Test
  void one_event_of_all_is_found_rightly_and_the_others_are_missed() {
    List<JsonNode> gold = read("events.jsonl");
    List<String> lines = new Score(gold.subList(0, 1), gold, List.of()).lines();
    assertThat(lines.get(0)).endsWith(" 1.00");
    assertThat(lines.get(1)).endsWith(" 0.01");
  }

  /** Lines of a file of {@code seeds/gold}. */
  static List<JsonNode> read(String name) {
    try {
      return records(Files.readString(Path.of("seeds/gold", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One object a line. */
  static List<JsonNode> records(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(ScoreTest::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
