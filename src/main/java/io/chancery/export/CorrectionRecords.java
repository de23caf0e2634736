package io.chancery.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.graph.Iris;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Records of what people correct, one a line.
 *
 * @param iris where ids go
 */
public record CorrectionRecords(Iris iris) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** All that a correction holds; a statement is an array of subject, predicate and object. */
  public String of(Correction correction) {
    ObjectNode record = NODES.objectNode().put("kind", "correction");
    record.put("id", correction.id(iris)).put("correction", correction.claim().kind());
    record.set("about", about(correction.claim()));
    return record
        .put("by", correction.author())
        .put("date", correction.date().toString())
        .put("reason", correction.reason())
        .toString();
  }

  /**
   * The correction as an example to measure or tune with: pairs that are the same or different,
   * facts that are right or wrong.
   */
  public String gold(Correction correction) {
    Claim claim = correction.claim();
    ObjectNode record = NODES.objectNode().put("id", correction.id(iris));
    if (claim instanceof Claim.Same || claim instanceof Claim.Different) {
      boolean events = claim.about().stream().noneMatch(this::isEntity);
      record.put("kind", claim.kind()).set(events ? "events" : "entities", about(claim));
    } else {
      Node what = claim.about().get(0);
      record.put("kind", what.isTripleTerm() ? "direct" : "fact");
      record.set("about", text(what));
      record.put("right", !(claim instanceof Claim.Reject));
      record.put("doc", what.isURI() ? iris.docId(iris.documentOf(what.getURI())) : null);
    }
    return record.put("note", correction.reason()).toString();
  }

  private boolean isEntity(Node node) {
    return !iris.isOfDocument(node.getURI()) || iris.isLocalEntity(node.getURI());
  }

  private static ArrayNode about(Claim claim) {
    ArrayNode about = NODES.arrayNode();
    claim.about().forEach(node -> about.add(text(node)));
    return about;
  }

  private static JsonNode text(Node node) {
    if (!node.isTripleTerm()) {
      return NODES.textNode(node.getURI());
    }
    ArrayNode parts = NODES.arrayNode();
    List.of(
            node.getTriple().getSubject(),
            node.getTriple().getPredicate(),
            node.getTriple().getObject())
        .forEach(part -> parts.add(part.toString()));
    return parts;
  }
}
