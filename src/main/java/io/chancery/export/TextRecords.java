package io.chancery.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.resolve.Reference;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Source;

/** Records of the document and of what stands in its text. */
final class TextRecords {

  private final Json json;

  TextRecords(Json json) {
    this.json = json;
  }

  ObjectNode document(ResolvedDocument resolved) {
    Document document = resolved.document();
    Source source = document.source();
    ObjectNode record =
        json.record("document")
            .put("title", source.title())
            .put("publisher", source.publisher())
            .put("published", Json.day(source.published()))
            .put("language", source.language())
            .put("characters", document.length())
            .put("sentences", resolved.sentences().size());
    return record.set("furniture", Json.array(document.furniture(), TextRecords::furniture));
  }

  private static JsonNode furniture(Furniture furniture) {
    return Json.span(furniture.span()).put("why", furniture.why());
  }

  ObjectNode mention(ResolvedDocument.Mention mention) {
    ObjectNode record = json.record("mention");
    record.setAll(Json.quote(mention.words()));
    return record.set("entity", json.entity(mention.entity(), mention.words()));
  }

  ObjectNode time(ResolvedDocument.Time time) {
    ObjectNode record = json.record("time");
    record.setAll(Json.quote(time.words()));
    record.put("timex", time.type()).put("value", time.value());
    return record.set("interval", Json.interval(time.interval()));
  }

  ObjectNode attribution(ResolvedDocument.Attribution attribution) {
    ObjectNode record = json.record("attribution");
    record.set(
        "source",
        attribution.source() == null
            ? NullNode.instance
            : json.entity(attribution.source(), attribution.sourceWords()));
    record.set("sourceSpan", Json.quoteOrNull(attribution.sourceWords()));
    record.set("cue", Json.quoteOrNull(attribution.cue()));
    return record.set("content", Json.quote(attribution.content()));
  }

  ObjectNode proposition(ResolvedDocument.Proposition proposition) {
    ObjectNode record = json.record("proposition");
    record.set("sentence", Json.quote(proposition.sentence()));
    record.put("subject", proposition.subject()).put("relation", proposition.relation());
    record.set("arguments", Json.texts(proposition.arguments()));
    return record.put("negated", proposition.negated()).put("confidence", proposition.confidence());
  }

  ObjectNode reference(Reference reference) {
    ObjectNode record = json.record("reference");
    record.put("id", json.reference(reference)).put("type", reference.type());
    record.setAll(Json.quote(reference.words()));
    record.put("nominal", reference.nominal());
    record.set("sentence", Json.span(reference.sentence()));
    record.put("factuality", reference.factuality().name());
    record.set(
        "place",
        reference.place() == null ? NullNode.instance : json.entity(reference.place(), null));
    return record.set(
        "time", reference.time() == null ? NullNode.instance : Json.interval(reference.time()));
  }
}
