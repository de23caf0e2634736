package io.chancery.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads a gold folder, and checks that every name in it has its line. */
final class GoldReader {

  private final Path folder;
  private final Map<String, Row> documents;
  private final List<Row> entities;
  private final Map<String, Row> entitiesById;
  private final List<Row> events;
  private final Map<String, Row> eventsById;

  private GoldReader(Path folder) {
    this.folder = folder;
    documents = byId(rows("documents"), "doc");
    entities = rows("entities");
    entitiesById = byId(entities, "id");
    events = rows("events");
    eventsById = byId(events, "id");
  }

  static GoldReader of(Path folder) {
    return new GoldReader(folder);
  }

  Gold read() {
    entities.forEach(row -> row.texts("members").forEach(member -> entity(row, member)));
    Identities who = new Identities(entities);
    List<Row> considered = rows("considered");
    considered.forEach(this::document);
    List<GoldEvent> read = events.stream().map(row -> event(row, who)).toList();
    return new Gold(
        folder,
        documents,
        who,
        read,
        Gold.byDocument(considered),
        triples("direct"),
        triples("relations"),
        CrossDocument.read(folder, Gold.byId(read)),
        EntityPair.read(folder, who),
        rejected(who));
  }

  private Rejected rejected(Identities who) {
    Path file = folder.resolve("rejected.jsonl");
    List<Row> all = Files.exists(file) ? Row.read(file) : List.of();
    return new Rejected(
        of(all, "event").map(row -> event(row, who)).toList(),
        of(all, "direct").map(this::triple).toList(),
        of(all, "relation").map(this::triple).toList());
  }

  private static Stream<Row> of(List<Row> rejected, String kind) {
    return rejected.stream().filter(row -> row.oneOf("kind", Rejected.KINDS).equals(kind));
  }

  private List<Row> rows(String name) {
    return Row.read(folder.resolve(name + ".jsonl"));
  }

  private static Map<String, Row> byId(List<Row> rows, String field) {
    Map<String, Row> byId = new LinkedHashMap<>();
    for (Row row : rows) {
      Row before = byId.put(row.text(field), row);
      if (before != null) {
        throw row.broken("line " + before.line() + " has the same \"" + field + "\"");
      }
    }
    return byId;
  }

  private GoldEvent event(Row row, Identities who) {
    document(row);
    GoldEvent event = GoldEvent.of(row, who);
    Stream.of(
            row.texts("agents").stream(),
            row.texts("recipients").stream(),
            Stream.of(event.place(), event.source()).filter(Objects::nonNull))
        .flatMap(ids -> ids)
        .forEach(id -> entity(row, id));
    return event;
  }

  private List<GoldTriple> triples(String name) {
    return rows(name).stream().map(this::triple).toList();
  }

  private GoldTriple triple(Row row) {
    if (row.textOrNull("doc") != null) {
      document(row);
    }
    GoldTriple triple = GoldTriple.of(row);
    entity(row, triple.subject());
    if (!eventsById.containsKey(triple.object())) {
      entity(row, triple.object());
    }
    return triple;
  }

  private void document(Row row) {
    if (!documents.containsKey(row.text("doc"))) {
      throw unknown(row, row.text("doc"), "documents");
    }
  }

  private void entity(Row row, String id) {
    if (!entitiesById.containsKey(id)) {
      throw unknown(row, id, "entities");
    }
  }

  private static EvaluationException unknown(Row row, String id, String file) {
    return row.fault(
        EvaluationFault.BENCHMARK_UNKNOWN_NAME, id + " has no line in " + file + ".jsonl");
  }
}
