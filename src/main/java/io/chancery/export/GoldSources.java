package io.chancery.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.graph.EntityIris;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.merge.IdentityGraph;
import io.chancery.ontology.EventClass;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Participant;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** What a dataset says of the things that corrections speak of, as lines of gold. */
final class GoldSources {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Iris iris;
  private final DatasetGraph graphs;
  private final Function<String, Optional<ResolvedDocument>> reader;
  private final Function<String, @Nullable EventClass> classes;
  private final Map<String, String> identities;
  private final Map<String, SortedSet<String>> accounts = new HashMap<>();
  private final Map<String, Optional<ResolvedDocument>> read = new HashMap<>();
  private final Map<String, ObjectNode> entities = new TreeMap<>();

  /**
   * The sources within a transaction.
   *
   * @param reader the document with an IRI, if it is there
   */
  GoldSources(
      Iris iris,
      DatasetGraph graphs,
      Function<String, Optional<ResolvedDocument>> reader,
      Function<String, @Nullable EventClass> classes) {
    this.iris = iris;
    this.graphs = graphs;
    this.reader = reader;
    this.classes = classes;
    this.identities = new IdentityGraph(graphs, iris).identities();
    identities.forEach(
        (account, name) -> accounts.computeIfAbsent(name, n -> new TreeSet<>()).add(account));
  }

  private Optional<ResolvedDocument> read(String document) {
    return read.computeIfAbsent(document, reader);
  }

  /** The line of a document that is there; of what it tells not all was judged. */
  ObjectNode document(String iri) {
    ResolvedDocument document = read(iri).orElseThrow();
    Source source = document.document().source();
    return NODES
        .objectNode()
        .put("doc", document.document().id())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("date", Json.day(source.published()))
        .put("partial", true);
  }

  /** The line of an event as its document tells it; none where no document has it. */
  Optional<ObjectNode> event(String iri) {
    return read(iris.documentOf(iri))
        .flatMap(
            document -> {
              String key = iris.eventKey(document.document().id(), iri);
              return document.events().stream()
                  .filter(event -> event.key().equals(key))
                  .findFirst()
                  .map(event -> event(iri, event, document));
            });
  }

  private ObjectNode event(String iri, Event event, ResolvedDocument document) {
    EntityIris named = EntityIris.of(iris, document);
    EventClass known = classes.apply(event.type());
    ObjectNode row = NODES.objectNode().put("id", iri).put("doc", document.document().id());
    row.put("label", event.label())
        .put("type", event.type())
        .put("plover", known == null ? null : known.plover());
    row.set("agents", ids(event.agents(), named));
    row.set("recipients", ids(event.recipients(), named));
    row.put("theme", theme(event.theme(), document, named))
        .put("place", idOrNull(event.place(), named));
    row.set("time", time(event.time()));
    row.put("factuality", event.factuality().name())
        .put("source", idOrNull(event.source(), named))
        .put("salience", "core");
    ArrayNode mentions = row.putArray("mentions");
    event.mentions().stream()
        .map(Event.Mention::trigger)
        .forEach(words -> mentions.add(Json.span(words.span()).put("trigger", words.text())));
    return row;
  }

  private static @Nullable ObjectNode time(@Nullable EventTime time) {
    return time == null ? null : Json.interval(time.interval()).put("text", time.text());
  }

  private @Nullable String theme(
      @Nullable Participant theme, ResolvedDocument document, EntityIris named) {
    if (theme instanceof Participant.OfEvent of) {
      return iris.event(document.document().id(), of.event());
    }
    if (theme instanceof Participant.OfText of) {
      return of.words().text();
    }
    return theme instanceof Participant.OfEntity of ? idOrNull(of, named) : null;
  }

  private ArrayNode ids(List<Participant.OfEntity> some, EntityIris named) {
    ArrayNode ids = NODES.arrayNode();
    some.forEach(one -> ids.add(idOrNull(one, named)));
    return ids;
  }

  private @Nullable String idOrNull(Participant.@Nullable OfEntity one, EntityIris named) {
    if (one == null) {
      return null;
    }
    Entity entity = one.entity();
    String id = named(named.iri(entity), entity.name(), entity.type().name());
    Objects.requireNonNull(entities.get(id)).put("wikidata", entity.wikidata());
    return id;
  }

  /** The id of what has this IRI, with a line of its own; none where nothing has it. */
  Optional<String> entity(String iri) {
    return labels(iri).min(String::compareTo).map(name -> named(iri, name, "Entity"));
  }

  private String named(String iri, String name, String type) {
    String id = identities.getOrDefault(iri, iri);
    ObjectNode row = entities.computeIfAbsent(id, none -> line(id, type));
    ArrayNode names = row.withArray("names");
    if (StreamSupport.stream(names.spliterator(), false).noneMatch(n -> n.asText().equals(name))) {
      names.add(name);
    }
    return id;
  }

  private ObjectNode line(String id, String type) {
    ObjectNode row = NODES.objectNode().put("id", id).put("type", type).putNull("wikidata");
    Set<String> all = new TreeSet<>(accounts.getOrDefault(id, new TreeSet<>()));
    all.add(id);
    ArrayNode called = row.putArray("iris");
    all.forEach(called::add);
    ArrayNode names = row.putArray("names");
    all.stream().flatMap(this::labels).distinct().sorted().forEach(names::add);
    return row;
  }

  private Stream<String> labels(String iri) {
    return Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
        .flatMap(property -> quads(NodeFactory.createURI(iri), property, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  /** The lines of all entities that were named so far. */
  Stream<ObjectNode> entities() {
    return entities.values().stream();
  }

  /** The statement that a node of a document makes. */
  Optional<Triple> said(Node node) {
    return quads(node, Vocabulary.REIFIES, Node.ANY)
        .map(quad -> quad.getObject().getTriple())
        .findFirst();
  }

  /**
   * Documents that speak of both ends of a statement, under whatever name; where none does, the
   * first that speaks of one end, and of the other.
   */
  Set<String> speakingOf(Triple triple) {
    Set<String> ones = speakingOf(triple.getSubject().getURI());
    Set<String> others = speakingOf(triple.getObject().getURI());
    Set<String> both = new TreeSet<>(ones);
    both.retainAll(others);
    if (both.isEmpty()) {
      Stream.of(ones, others).forEach(some -> some.stream().limit(1).forEach(both::add));
    }
    return both;
  }

  /** Documents that have an event, or words for somebody or something under any of its names. */
  Set<String> speakingOf(String iri) {
    Set<String> all =
        new TreeSet<>(accounts.getOrDefault(identities.getOrDefault(iri, iri), new TreeSet<>()));
    all.add(iri);
    return all.stream()
        .map(NodeFactory::createURI)
        .flatMap(
            node ->
                Stream.concat(
                    quads(Node.ANY, Vocabulary.REFERS_TO, node),
                    quads(node, Vocabulary.TYPE, Vocabulary.EVENT)))
        .map(quad -> quad.getGraph().getURI())
        .filter(graph -> iris.docId(graph) != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What records call a predicate. */
  static String predicate(Node predicate) {
    String iri = predicate.getURI();
    return iri.startsWith(Vocabulary.CH) ? iri.substring(Vocabulary.CH.length()) : iri;
  }

  /** Whether a predicate is a lasting relation's, and no event's. */
  boolean isRelation(Node predicate) {
    return quads(predicate, Vocabulary.TYPE, Vocabulary.ch("Relation")).findAny().isPresent();
  }

  private Stream<Quad> quads(Node subject, Node property, Node object) {
    return Iter.asStream(graphs.findNG(Node.ANY, subject, property, object));
  }
}
