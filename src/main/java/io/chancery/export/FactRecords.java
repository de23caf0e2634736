package io.chancery.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.ontology.EventClass;
import io.chancery.ontology.ModeRule;
import io.chancery.resolve.Adjunct;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Relation;
import io.chancery.resolve.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records of events, their flat triples, and relations. */
final class FactRecords {

  /** Relations that are also asked for as flat triples, by the flat predicate. */
  private static final Map<String, String> FLAT = Map.of("allyOf", "alliedWith");

  private final Json json;
  private final Function<String, @Nullable EventClass> classes;
  private final Modes modes;

  FactRecords(Json json, Function<String, @Nullable EventClass> classes, Modes modes) {
    this.json = json;
    this.classes = classes;
    this.modes = modes;
  }

  ObjectNode event(Event event) {
    ObjectNode record = json.record("event").put("id", json.event(event.key()));
    codes(record, event);
    record.put("label", event.label());
    record.set("agents", Json.array(event.agents(), json::participant));
    record.set("recipients", Json.array(event.recipients(), json::participant));
    record.set("theme", json.participantOrNull(event.theme()));
    record.set("place", json.participantOrNull(event.place()));
    record.set("time", time(event.time()));
    record.put("partOf", event.partOf() == null ? null : json.event(event.partOf()));
    record.put("factuality", event.factuality().name());
    record.set("source", json.participantOrNull(event.source()));
    return record.set("mentions", Json.array(event.mentions(), FactRecords::mention));
  }

  private void codes(ObjectNode record, Event event) {
    EventClass known = classes.apply(event.type());
    Optional<ModeRule> rule = known == null ? Optional.empty() : modes.of(event, known);
    record
        .put("type", event.type())
        .put("plover", rule.map(ModeRule::type).orElse(known == null ? null : known.plover()))
        .put("cameo", known == null ? null : known.cameo())
        .put("mode", rule.map(ModeRule::mode).orElse(known == null ? null : known.mode()));
  }

  private static JsonNode time(@Nullable EventTime time) {
    return time == null
        ? NullNode.instance
        : Json.interval(time.interval()).put("text", time.text());
  }

  private static JsonNode mention(Event.Mention mention) {
    ObjectNode found = Json.quote(mention.trigger()).put("nominal", mention.nominal());
    found.set("sentence", Json.span(mention.sentence()));
    return found.put("foundBy", mention.foundBy()).put("confidence", mention.confidence());
  }

  ObjectNode adjunct(Adjunct adjunct) {
    ObjectNode record = json.record("adjunct");
    record.put("event", json.event(adjunct.event())).put("role", adjunct.role().name());
    record.put("cue", adjunct.cue());
    record.setAll(Json.quote(adjunct.words()));
    return record.put("about", adjunct.about() == null ? null : json.event(adjunct.about()));
  }

  ObjectNode predication(Predication predication) {
    ObjectNode record = json.record("predication");
    record.set("subjects", Json.array(predication.subjects(), this::constituent));
    record.set("predicate", Json.quoteOrNull(predication.predicate()));
    record.set("arguments", Json.array(predication.arguments(), this::constituent));
    record.put("factuality", predication.factuality().name());
    record.set("source", json.participantOrNull(predication.source()));
    record.set("sentence", Json.span(predication.sentence()));
    return record.put("confidence", predication.confidence());
  }

  private JsonNode constituent(Predication.Constituent phrase) {
    ObjectNode record = Json.quote(phrase.words());
    record.set(
        "entity",
        phrase.entity() == null ? NullNode.instance : json.entity(phrase.entity(), phrase.words()));
    return record.put("event", phrase.event() == null ? null : json.event(phrase.event()));
  }

  ObjectNode statement(Statement statement) {
    ObjectNode record = json.record("statement");
    record.set("subject", json.participant(statement.subject()));
    record.put("predicate", statement.predicate());
    record.set("object", json.participantOrNull(statement.object()));
    record
        .put("event", json.event(statement.event()))
        .put("factuality", statement.factuality().name());
    return record.set("source", json.participantOrNull(statement.source()));
  }

  /** The flat triple that a lasting relation amounts to: it has no event. */
  Optional<ObjectNode> flat(Relation relation) {
    return Optional.ofNullable(FLAT.get(relation.predicate()))
        .map(
            predicate -> {
              ObjectNode record = json.record("statement");
              record.set("subject", json.participant(relation.subject()));
              record.put("predicate", predicate);
              record.set("object", json.participant(relation.object()));
              record.putNull("event").put("factuality", relation.factuality().name());
              return record.set("source", json.participantOrNull(relation.source()));
            });
  }

  ObjectNode relation(Relation relation) {
    ObjectNode record = json.record("relation");
    record.set("subject", json.end(relation, relation.subject()));
    record.put("predicate", relation.predicate());
    record.set("object", json.end(relation, relation.object()));
    record.put("factuality", relation.factuality().name());
    record.set("source", json.participantOrNull(relation.source()));
    return record.set("mentions", Json.array(relation.mentions(), FactRecords::mention));
  }

  private static JsonNode mention(Relation.Mention mention) {
    return Json.quote(mention.words())
        .put("foundBy", mention.foundBy())
        .put("confidence", mention.confidence());
  }
}
