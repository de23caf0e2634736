package io.chancery.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a reader says of some documents, taken from its records: whoever writes these can be
 * measured.
 *
 * @param events the events
 * @param statements flat triples of events
 * @param relations stative facts
 * @param propositions rows of open propositions
 */
record Findings(
    List<FoundEvent> events,
    List<FoundTriple> statements,
    List<FoundTriple> relations,
    List<Row> propositions) {

  /** Where records stand that were never written to a file. */
  private static final Path IN_MEMORY = Path.of("records");

  /** Those of records, one JSON object each. */
  static Findings of(List<String> records) {
    List<Row> rows = Row.parse(IN_MEMORY, records);
    List<FoundEvent> events = kind(rows, "event").map(FoundEvent::of).toList();
    Map<String, Double> sure = new HashMap<>();
    events.forEach(event -> sure.put(event.id(), event.confidence()));
    return new Findings(
        events,
        triples(rows, "statement", row -> sure.getOrDefault(row.text("event"), 0.0)),
        triples(rows, "relation", row -> FoundEvent.Mention.surest(FoundEvent.Mention.all(row))),
        kind(rows, "proposition").toList());
  }

  private static Stream<Row> kind(List<Row> rows, String kind) {
    return rows.stream().filter(row -> kind.equals(row.textOrNull("kind")));
  }

  private static List<FoundTriple> triples(
      List<Row> rows, String kind, ToDoubleFunction<Row> confidence) {
    return kind(rows, kind).map(row -> FoundTriple.of(row, confidence.applyAsDouble(row))).toList();
  }

  List<FoundEvent> eventsOf(String doc) {
    return events.stream().filter(event -> event.doc().equals(doc)).toList();
  }
}
