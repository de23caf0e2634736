package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Relation;
import io.chancery.resolve.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link StatementTriples} and {@link RelationTriples}. */
final class FactReader {

  private final GraphView view;
  private final Iris iris;
  private final String docId;
  private final EntityReader entities;
  private final List<Event> events;
  private final WordsOfEvents words;

  FactReader(GraphView view, Iris iris, String docId, EntityReader entities, List<Event> events) {
    this.view = view;
    this.iris = iris;
    this.docId = docId;
    this.entities = entities;
    this.events = events;
    this.words = new WordsOfEvents(events);
  }

  List<Statement> statements() {
    return events.stream().map(Event::key).flatMap(this::statements).toList();
  }

  private Stream<Statement> statements(String event) {
    Node node = NodeFactory.createURI(iris.event(docId, event));
    return view.subjects(Vocabulary.OF_EVENT, node).stream()
        .filter(n -> view.object(n, Vocabulary.REIFIES).isPresent())
        .map(n -> statement(n, event));
  }

  private Statement statement(Node node, String event) {
    Triple flat = view.reified(node);
    return new Statement(
        participant(node, Vocabulary.SUBJECT_SPAN, event, flat.getSubject()),
        Vocabulary.localName(flat.getPredicate()),
        object(node, event, flat.getObject()),
        event,
        EventReader.factuality(view, node),
        source(node, event));
  }

  private Participant object(Node node, String event, Node object) {
    String other = iris.eventKey(docId, object.getURI());
    if (other != null) {
      return new Participant.OfEvent(other);
    }
    return view.isA(object, Vocabulary.SPAN)
        ? new Participant.OfText(view.quote(object))
        : participant(node, Vocabulary.OBJECT_SPAN, event, object);
  }

  private Participant.OfEntity participant(Node node, Node property, String event, Node value) {
    Entity entity = entities.entity(value);
    Quote expected = words.participant(event, entity);
    return new Participant.OfEntity(entity, wordsOr(expected, node, property));
  }

  private Participant.@Nullable OfEntity source(Node node, String event) {
    Entity source = view.object(node, Vocabulary.SOURCE).map(entities::entity).orElse(null);
    if (source == null) {
      return null;
    }
    Quote expected = words.source(event, source);
    return new Participant.OfEntity(source, wordsOr(expected, node, Vocabulary.SOURCE_SPAN));
  }

  private @Nullable Quote wordsOr(@Nullable Quote expected, Node node, Node property) {
    Node span = view.object(node, property).orElse(null);
    if (span == null) {
      return expected;
    }
    return span.equals(Vocabulary.NO_WORDS) ? null : view.quote(span);
  }

  List<Relation> relations() {
    return view.instances(Vocabulary.RELATION_STATEMENT).stream().map(this::relation).toList();
  }

  private Relation relation(Node node) {
    Triple fact = view.reified(node);
    return new Relation(
        named(node, Vocabulary.SUBJECT_SPAN, fact.getSubject()),
        Vocabulary.localName(fact.getPredicate()),
        named(node, Vocabulary.OBJECT_SPAN, fact.getObject()),
        EventReader.factuality(view, node),
        view.object(node, Vocabulary.SOURCE)
            .map(s -> named(node, Vocabulary.SOURCE_SPAN, s))
            .orElse(null),
        mentions(node));
  }

  private Participant.OfEntity named(Node node, Node property, Node value) {
    return new Participant.OfEntity(entities.entity(value), view.quoteOrNull(node, property));
  }

  private List<Relation.Mention> mentions(Node relation) {
    List<Node> several =
        view.subjects(Vocabulary.OF_RELATION, relation).stream()
            .sorted(Comparator.comparingInt(n -> view.integer(n, Vocabulary.RANK)))
            .toList();
    if (!several.isEmpty()) {
      return several.stream().map(this::mention).toList();
    }
    return view.object(relation, Vocabulary.EVIDENCE).isPresent()
        ? List.of(mention(relation))
        : List.of();
  }

  private Relation.Mention mention(Node node) {
    return new Relation.Mention(
        view.quote(node, Vocabulary.EVIDENCE),
        view.rule(node),
        view.decimal(node, Vocabulary.CONFIDENCE));
  }
}
