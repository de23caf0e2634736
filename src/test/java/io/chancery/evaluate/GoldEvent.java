package io.chancery.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chancery.resolve.Event;
import io.chancery.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An event that a person found in an article, from seeds/gold.
 *
 * @param doc the article
 * @param types the event's class, and others that count as right
 * @param core whether it is what the article is about
 * @param triggers the words that say it
 */
record GoldEvent(String doc, List<String> types, boolean core, List<Span> triggers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All events of a file. */
  static List<GoldEvent> read(Path file) {
    return rows(file).map(GoldEvent::of).toList();
  }

  /** Rows that carry an article and a place in it. */
  static Stream<JsonNode> rows(Path file) {
    try {
      return Files.readAllLines(file).stream().map(GoldEvent::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldEvent of(JsonNode row) {
    Stream<String> accepted = elements(row.at("/accept/type")).map(JsonNode::asText);
    return new GoldEvent(
        row.get("doc").asText(),
        Stream.concat(Stream.of(row.get("type").asText()), accepted).toList(),
        row.get("salience").asText().equals("core"),
        elements(row.get("mentions")).map(GoldEvent::span).toList());
  }

  static Span span(JsonNode row) {
    return new Span(row.get("begin").asInt(), row.get("end").asInt());
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Whether the reader found this: the same class, over at least one of the same words. */
  boolean isSaidBy(Event event) {
    return types.contains(event.type()) && triggers.stream().anyMatch(word -> isAt(event, word));
  }

  /** Whether one of the event's triggers overlaps these words. */
  static boolean isAt(Event event, Span words) {
    return event.mentions().stream()
        .map(mention -> mention.trigger().span())
        .anyMatch(span -> span.begin() < words.end() && words.begin() < span.end());
  }
}
