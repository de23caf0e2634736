package io.chancery.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.ontology.EntityType;
import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Accounts as JSON, the same account always as the same text. */
final class AccountJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AccountJson() {}

  static String write(EventAccount account) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("iri", account.iri()).put("type", account.type());
    put(json, "families", account.families());
    put(json, "words", account.words());
    put(json, "agents", account.agents());
    put(json, "recipients", account.recipients());
    put(json, "states", account.states());
    put(json, "places", account.places());
    put(json, "about", account.about());
    put(json, "near", account.near());
    json.put("series", account.series()).put("denied", account.denied());
    json.put("exact", account.exact());
    json.put("nominal", account.nominal()).put("standing", account.standing());
    put(json, "sentence", account.sentence());
    put(json, "begin", account.time().begin());
    put(json, "end", account.time().end());
    return json.toString();
  }

  static String write(DocumentAccount account) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", account.id());
    put(json, "topic", account.topic());
    put(json, "names", account.names());
    put(json, "people", account.people());
    put(json, "reported", account.reported());
    return json.toString();
  }

  static String write(EntityAccount account) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("iri", account.iri()).put("document", account.document());
    json.put("type", account.type().name()).put("common", account.common());
    json.put("country", account.country());
    put(json, "names", account.names());
    put(json, "acronyms", account.acronyms());
    put(json, "roles", account.roles());
    put(json, "offices", account.offices());
    put(json, "titles", account.titles());
    put(json, "company", account.company());
    put(json, "states", account.states());
    put(json, "gained", account.gained());
    put(json, "left", account.left());
    put(json, "beside", account.beside());
    put(json, "reported", account.reported());
    return json.toString();
  }

  private static void put(ObjectNode json, String field, Collection<String> values) {
    ArrayNode array = json.putArray(field);
    new TreeSet<>(values).forEach(array::add);
  }

  private static void put(ObjectNode json, String field, @Nullable LocalDate day) {
    if (day != null) {
      json.put(field, day.toString());
    }
  }

  static EntityAccount readEntity(String text) {
    JsonNode json = parse(text);
    return new EntityAccount(
        json.path("iri").asText(),
        json.path("document").asText(),
        EntityType.valueOf(json.path("type").asText()),
        texts(json, "names"),
        texts(json, "acronyms"),
        json.path("common").asBoolean(),
        json.path("country").textValue(),
        texts(json, "roles"),
        texts(json, "offices"),
        texts(json, "titles"),
        texts(json, "company"),
        texts(json, "states"),
        day(json, "reported"),
        texts(json, "gained"),
        texts(json, "left"),
        texts(json, "beside"));
  }

  static DocumentAccount readDocument(String text) {
    JsonNode json = parse(text);
    return new DocumentAccount(
        json.path("id").asText(),
        texts(json, "topic"),
        texts(json, "names"),
        texts(json, "people"),
        day(json, "reported"));
  }

  static EventAccount readEvent(String text, DocumentAccount told) {
    JsonNode json = parse(text);
    return new EventAccount(
        json.path("iri").asText(),
        told,
        json.path("type").asText(),
        texts(json, "families"),
        texts(json, "words"),
        texts(json, "agents"),
        texts(json, "recipients"),
        texts(json, "states"),
        texts(json, "places"),
        texts(json, "about"),
        texts(json, "near"),
        json.path("series").asBoolean(),
        json.path("nominal").asBoolean(),
        json.path("denied").asBoolean(),
        json.path("standing").asBoolean(),
        texts(json, "sentence"),
        new Interval(day(json, "begin"), day(json, "end")),
        json.path("exact").asBoolean());
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds an account that is no JSON: " + text, e);
    }
  }

  private static Set<String> texts(JsonNode json, String field) {
    Set<String> texts = new TreeSet<>();
    json.path(field).forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private static @Nullable LocalDate day(JsonNode json, String field) {
    return json.has(field) ? LocalDate.parse(json.path(field).asText()) : null;
  }
}
