package io.chancery.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.graph.Iris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Makes gold of corrections: what people accept or add has to be found, what they reject has not to
 * be, and which two are one or are not has to come out as they say. Of the rest of a document it
 * says nothing, and its line has that ({@code partial}).
 */
final class CorrectionsAsGold {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Iris iris;
  private final GoldSources sources;
  private final List<Correction> corrections;
  private final Map<String, ObjectNode> events = new LinkedHashMap<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final List<ObjectNode> direct = new ArrayList<>();
  private final List<ObjectNode> relations = new ArrayList<>();
  private final List<ObjectNode> pairs = new ArrayList<>();
  private final List<ObjectNode> rejected = new ArrayList<>();
  private final List<Correction> leftOut = new ArrayList<>();

  CorrectionsAsGold(Iris iris, GoldSources sources, List<Correction> corrections) {
    this.iris = iris;
    this.sources = sources;
    this.corrections = corrections;
  }

  GoldFolder folder() {
    for (Correction correction : corrections) {
      if (!tells(correction)) {
        leftOut.add(correction);
      }
    }
    Map<String, List<String>> files = new LinkedHashMap<>();
    files.put("documents", lines(documents.stream().map(sources::document)));
    files.put("events", lines(events.values().stream()));
    files.put("direct", lines(direct.stream()));
    files.put("relations", lines(relations.stream()));
    files.put("crossdoc", lines(pairs.stream()));
    files.put("rejected", lines(rejected.stream()));
    files.put("considered", List.of());
    files.put("entities", lines(sources.entities()));
    return new GoldFolder(files, leftOut);
  }

  private static List<String> lines(Stream<ObjectNode> rows) {
    return rows.map(ObjectNode::toString).toList();
  }

  /** Adds the lines of a correction, if there are any. */
  private boolean tells(Correction correction) {
    Claim claim = correction.claim();
    if (claim instanceof Claim.Same || claim instanceof Claim.Different) {
      return compares(correction, claim.about());
    }
    Node what = claim.about().get(0);
    if (what.isTripleTerm()) {
      return says(correction, what.getTriple(), null);
    }
    Optional<ObjectNode> event = sources.event(what.getURI());
    if (event.isPresent()) {
      return says(correction, what.getURI(), event.get());
    }
    return sources
        .said(what)
        .map(triple -> says(correction, triple, iris.documentOf(what.getURI())))
        .orElse(false);
  }

  private boolean says(Correction correction, String iri, ObjectNode event) {
    documents.add(iris.documentOf(iri));
    event.setAll(origin(correction));
    if (isRejection(correction)) {
      rejected.add(event.put("kind", "event"));
    } else {
      String told = event.path("factuality").asText();
      event.put("factuality", "Actual");
      event.putObject("accept").putArray("factuality").add(told);
      events.put(iri, event);
    }
    return true;
  }

  /**
   * A statement.
   *
   * @param document whose statement it is; null where it is anybody's
   */
  private boolean says(Correction correction, Triple triple, @Nullable String document) {
    Set<String> where = document == null ? sources.speakingOf(triple) : Set.of(document);
    Optional<String> subject = end(triple.getSubject());
    Optional<String> object = end(triple.getObject());
    if (where.isEmpty() || subject.isEmpty() || object.isEmpty()) {
      return false;
    }
    documents.addAll(where);
    ObjectNode row = NODES.objectNode().put("doc", document == null ? null : iris.docId(document));
    row.put("s", subject.get())
        .put("p", GoldSources.predicate(triple.getPredicate()))
        .put("o", object.get())
        .put("factuality", "Actual")
        .setAll(origin(correction));
    boolean isRelation = sources.isRelation(triple.getPredicate());
    if (isRejection(correction)) {
      rejected.add(row.put("kind", isRelation ? "relation" : "direct"));
    } else {
      (isRelation ? relations : direct).add(row);
    }
    return true;
  }

  private static boolean isRejection(Correction correction) {
    return correction.claim() instanceof Claim.Reject;
  }

  /** An end of a statement: an event, which is taken as told, or somebody or something. */
  private Optional<String> end(Node node) {
    String iri = node.getURI();
    return isEvent(node) ? told(iri) ? Optional.of(iri) : Optional.empty() : sources.entity(iri);
  }

  private boolean isEvent(Node node) {
    return iris.isOfDocument(node.getURI()) && !iris.isLocalEntity(node.getURI());
  }

  /** Has an event that is spoken of among those to be found, unless it is there already. */
  private boolean told(String iri) {
    if (!events.containsKey(iri)) {
      sources.event(iri).ifPresent(event -> events.put(iri, event));
      documents.add(iris.documentOf(iri));
    }
    return events.containsKey(iri);
  }

  private boolean compares(Correction correction, List<Node> both) {
    boolean areEvents = both.stream().allMatch(this::isEvent);
    List<String> ids = both.stream().map(Node::getURI).toList();
    if (areEvents ? !areTold(ids) : !areKnown(ids)) {
      return false;
    }
    ObjectNode row =
        NODES.objectNode().put("id", correction.id(iris)).put("kind", correction.claim().kind());
    ArrayNode named = row.putArray(areEvents ? "events" : "entities");
    ids.forEach(named::add);
    pairs.add(row.setAll(origin(correction)));
    return true;
  }

  /** Whether both are read, and nobody says of either that it did not happen. */
  private boolean areTold(List<String> ids) {
    boolean stand =
        ids.stream().noneMatch(this::isRejected)
            && ids.stream().allMatch(id -> sources.event(id).isPresent());
    return stand && ids.stream().allMatch(this::told);
  }

  private boolean isRejected(String id) {
    return corrections.stream()
        .anyMatch(c -> isRejection(c) && c.claim().about().get(0).toString().equals(id));
  }

  private boolean areKnown(List<String> ids) {
    List<Set<String>> where = ids.stream().map(sources::speakingOf).toList();
    if (where.stream().anyMatch(Set::isEmpty)) {
      return false;
    }
    where.forEach(some -> documents.add(some.iterator().next()));
    return ids.stream().allMatch(id -> sources.entity(id).isPresent());
  }

  private static ObjectNode origin(Correction correction) {
    return NODES
        .objectNode()
        .put("by", correction.author())
        .put("on", correction.date().toString())
        .put("note", correction.reason());
  }
}
