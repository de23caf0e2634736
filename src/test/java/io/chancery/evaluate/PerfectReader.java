package io.chancery.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Records of a reader that reads all that the gold has, for tests to spoil. */
final class PerfectReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final List<ObjectNode> records = new ArrayList<>();
  private final Set<String> events = new HashSet<>();

  PerfectReader(Path gold) {
    List<Row> rows = Row.read(gold.resolve("events.jsonl"));
    rows.forEach(row -> events.add(row.text("id")));
    rows.forEach(row -> records.add(event(row)));
    Row.read(gold.resolve("direct.jsonl")).forEach(row -> records.add(triple(row, "statement")));
    Row.read(gold.resolve("relations.jsonl")).forEach(row -> records.add(triple(row, "relation")));
  }

  private ObjectNode event(Row row) {
    ObjectNode record = ((ObjectNode) row.json()).deepCopy().put("kind", "event");
    record.set("agents", named(row.texts("agents")));
    record.set("recipients", named(row.texts("recipients")));
    String theme = row.textOrNull("theme");
    record.set("theme", theme != null && events.contains(theme) ? end(theme) : NullNode.instance);
    record.set("place", named(row.textOrNull("place")));
    record.set("source", named(row.textOrNull("source")));
    record.withArray("mentions").forEach(mention -> ((ObjectNode) mention).put("confidence", 1));
    return record;
  }

  private ObjectNode triple(Row row, String kind) {
    ObjectNode record = NODES.objectNode().put("kind", kind).put("doc", row.text("doc"));
    record.set("subject", end(row.text("s")));
    record.set("object", end(row.text("o")));
    record.put("predicate", row.text("p")).put("factuality", row.text("factuality"));
    record.withArray("mentions");
    return record.put("event", "none");
  }

  private static ArrayNode named(List<String> ids) {
    ArrayNode array = NODES.arrayNode();
    ids.forEach(id -> array.add(named(id)));
    return array;
  }

  static JsonNode named(@Nullable String id) {
    return id == null
        ? NullNode.instance
        : NODES.objectNode().put("id", "https://example.org/" + id).put("name", id);
  }

  /** One end of a triple: somebody, or an event of the gold. */
  JsonNode end(String id) {
    return events.contains(id) ? NODES.objectNode().put("event", id) : named(id);
  }

  /** The record of an event, to be changed. */
  ObjectNode event(String id) {
    return only(record -> record.path("id").asText().equals(id));
  }

  /** The record of a triple, to be changed. */
  ObjectNode triple(String predicate) {
    return only(record -> record.path("predicate").asText().equals(predicate));
  }

  private ObjectNode only(Predicate<ObjectNode> wanted) {
    return records.stream().filter(wanted).findFirst().orElseThrow();
  }

  void says(ObjectNode record) {
    records.add(record);
  }

  void forgets(ObjectNode record) {
    records.removeIf(other -> other == record);
  }

  Findings findings() {
    return Findings.of(records.stream().map(JsonNode::toString).toList());
  }
}
