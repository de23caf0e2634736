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
 * @param references rows of words that refer to an event without telling who takes part
 * @param mentions rows of words that mean somebody or something
 */
record Findings(
    List<FoundEvent> events,
    List<FoundTriple> statements,
    List<FoundTriple> relations,
    List<Row> propositions,
    List<Row> references,
    List<Row> mentions) {

  /** Where records stand that were never written to a file. */
  private static final Path IN_MEMORY = Path.of("records");

  /** Those of records, one JSON object each. */
  static Findings of(List<String> records) {
    List<Row> rows = Row.parse(IN_MEMORY, records);
    List<FoundEvent> events = kind(rows, "event").map(FoundEvent::of).toList();
    Map<String, Double> sure = new HashMap<>();
    events.forEach(event -> sure.put(event.id(), event.confidence()));
    kind(rows, "relation").forEach(row -> sure.merge(ends(row), surest(row), Math::max));
    return new Findings(
        events,
        triples(rows, "statement", row -> sure.getOrDefault(origin(row), 0.0)),
        triples(rows, "relation", Findings::surest),
        kind(rows, "proposition").toList(),
        kind(rows, "reference").toList(),
        kind(rows, "mention").toList());
  }

  private static double surest(Row relation) {
    return FoundEvent.Mention.surest(FoundEvent.Mention.all(relation));
  }

  /** What a flat triple sums up: an event, or the relation between the same two. */
  private static String origin(Row statement) {
    String event = statement.textOrNull("event");
    return event == null ? ends(statement) : event;
  }

  private static String ends(Row triple) {
    return triple.text("doc") + triple.json().path("subject") + triple.json().path("object");
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
