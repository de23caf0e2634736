package io.chancery.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a careful person says of two events of the gold, most often of different documents.
 *
 * @param id the gold's name for the line
 * @param kind same, different or part-of
 * @param one an event; the part
 * @param other another event; the whole
 */
record CrossDocument(String id, Kind kind, GoldEvent one, GoldEvent other) {

  /** What two events have to do with each other. */
  enum Kind {
    SAME("same"),
    DIFFERENT("different"),
    PART_OF("part-of");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** What the gold calls it. */
    String word() {
      return word;
    }
  }

  private static final Set<String> PASSED_OVER = Set.of("related");

  /**
   * All pairs of a gold folder's {@code crossdoc.jsonl}; none where there is no such file. A line
   * that names more than two says its kind of each two; of parts, the last is the whole.
   *
   * @throws EvaluationException if a line is broken or names an event that the gold does not have
   */
  static List<CrossDocument> read(Path folder, Map<String, GoldEvent> events) {
    Path file = folder.resolve("crossdoc.jsonl");
    return Files.exists(file)
        ? Row.read(file).stream()
            .filter(row -> !row.json().has("entities"))
            .flatMap(row -> of(row, events))
            .toList()
        : List.of();
  }

  private static Stream<CrossDocument> of(Row row, Map<String, GoldEvent> events) {
    List<GoldEvent> named = row.texts("events").stream().map(id -> event(row, id, events)).toList();
    if (named.size() < 2) {
      throw row.broken("\"events\" does not name two");
    }
    if (PASSED_OVER.contains(row.text("kind"))) {
      return Stream.empty();
    }
    Kind kind = kind(row);
    List<CrossDocument> pairs = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        if (kind != Kind.PART_OF || j == named.size() - 1) {
          pairs.add(new CrossDocument(row.text("id"), kind, named.get(i), named.get(j)));
        }
      }
    }
    return pairs.stream();
  }

  static Kind kind(Row row) {
    String word = row.text("kind");
    return Stream.of(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> row.broken("\"kind\" is " + word));
  }

  private static GoldEvent event(Row row, String id, Map<String, GoldEvent> events) {
    GoldEvent event = events.get(id);
    if (event == null) {
      throw row.fault(EvaluationFault.BENCHMARK_UNKNOWN_NAME, id + " has no line in events.jsonl");
    }
    return event;
  }
}
