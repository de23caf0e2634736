package io.chancery.evaluate;

import io.chancery.text.Span;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a careful person finds in some documents: a folder of JSON Lines, as seeds/gold.
 *
 * @param folder where it was read from
 * @param documents rows of the annotated documents by id, in the order of the file
 * @param who the entities
 * @param events the events
 * @param considered by document, words that were looked at and say no event
 * @param direct flat triples of events
 * @param relations stative facts
 * @param crossDocument which events are one, two, or part and whole
 * @param entityPairs which entities are one or two
 * @param rejected what is not so, of documents of which not all is judged
 */
record Gold(
    Path folder,
    Map<String, Row> documents,
    Identities who,
    List<GoldEvent> events,
    Map<String, List<Span>> considered,
    List<GoldTriple> direct,
    List<GoldTriple> relations,
    List<CrossDocument> crossDocument,
    List<EntityPair> entityPairs,
    Rejected rejected) {

  /**
   * Reads and checks a folder.
   *
   * @throws EvaluationException if a file is missing, or a line of it is broken or names what the
   *     gold does not have
   */
  static Gold read(Path folder) {
    return GoldReader.of(folder).read();
  }

  /** Whether nothing is known of what else the document tells. */
  boolean isPartial(String doc) {
    Row row = documents.get(doc);
    return row != null && row.flag("partial");
  }

  List<GoldEvent> eventsOf(String doc) {
    return events.stream().filter(event -> event.doc().equals(doc)).toList();
  }

  List<Span> consideredIn(String doc) {
    return considered.getOrDefault(doc, List.of());
  }

  Map<String, GoldEvent> eventsById() {
    return byId(events);
  }

  static Map<String, GoldEvent> byId(List<GoldEvent> events) {
    Map<String, GoldEvent> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    return byId;
  }

  static Map<String, List<Span>> byDocument(List<Row> words) {
    return words.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("doc"), Collectors.mapping(Row::span, Collectors.toList())));
  }
}
