package io.chancery.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.graph.EntityIris;
import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Interval;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Reference;
import io.chancery.resolve.Relation;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parts that records are made of; what has no value is null, never left out. */
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> OF_OFFICES =
      Set.of("positionOf", "holdsPosition", "heldPosition");

  private final Iris iris;
  private final String docId;
  private final EntityIris entities;
  private final UnaryOperator<String> identity;

  Json(Iris iris, String docId, EntityIris entities, UnaryOperator<String> identity) {
    this.iris = iris;
    this.docId = docId;
    this.entities = entities;
    this.identity = identity;
  }

  ObjectNode record(String kind) {
    return NODES.objectNode().put("kind", kind).put("doc", docId);
  }

  static ObjectNode span(Span span) {
    return NODES.objectNode().put("begin", span.begin()).put("end", span.end());
  }

  /** Where words stand, then the words. */
  static ObjectNode quote(Quote words) {
    return span(words.span()).put("text", words.text());
  }

  static JsonNode quoteOrNull(@Nullable Quote words) {
    return words == null ? NullNode.instance : quote(words);
  }

  static ObjectNode interval(Interval interval) {
    return NODES.objectNode().put("begin", day(interval.begin())).put("end", day(interval.end()));
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static <T> ArrayNode array(List<T> values, Function<T, JsonNode> json) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(v -> array.add(json.apply(v)));
    return array;
  }

  static ArrayNode texts(List<String> values) {
    return array(values, NODES::textNode);
  }

  String event(String key) {
    return identity.apply(iris.event(docId, key));
  }

  String reference(Reference reference) {
    return identity.apply(
        iris.reference(docId, reference.words().span().begin(), reference.part()));
  }

  /** Of a known office, whoever this document is found to mean by it. */
  private String id(Entity entity) {
    String iri = entities.iri(entity);
    String told = entity instanceof LinkedEntity ? iris.told(iris.document(docId), iri) : iri;
    String one = identity.apply(told);
    return one.equals(told) ? identity.apply(iri) : one;
  }

  /** An entity with the words that name it here. */
  ObjectNode entity(Entity entity, @Nullable Quote words) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", id(entity))
            .put("name", entity.name())
            .put("type", entity.type().name())
            .put("wikidata", entity.wikidata())
            .put("country", entity.country())
            .put("code", entity.code());
    return words == null
        ? json.putNull("text").putNull("begin").putNull("end")
        : json.put("text", words.text())
            .put("begin", words.span().begin())
            .put("end", words.span().end());
  }

  ObjectNode participant(Participant.OfEntity participant) {
    return entity(participant.entity(), participant.words());
  }

  /** An end of a relation; whose an office is and who holds it is told of the office itself. */
  ObjectNode end(Relation relation, Participant.OfEntity end) {
    ObjectNode json = participant(end);
    return OF_OFFICES.contains(relation.predicate()) && end.entity().type() == EntityType.Position
        ? json.put("id", entities.iri(end.entity()))
        : json;
  }

  JsonNode participantOrNull(@Nullable Participant participant) {
    if (participant instanceof Participant.OfEntity of) {
      return participant(of);
    }
    if (participant instanceof Participant.OfEvent of) {
      return NODES.objectNode().put("event", event(of.event()));
    }
    if (participant instanceof Participant.OfText of) {
      return quote(of.words());
    }
    return NullNode.instance;
  }
}
