package io.chancery.graph;

import io.chancery.ontology.Factuality;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link EventTriples}. */
final class EventReader {

  private final GraphView view;
  private final Iris iris;
  private final String docId;
  private final EntityReader entities;

  EventReader(GraphView view, Iris iris, String docId, EntityReader entities) {
    this.view = view;
    this.iris = iris;
    this.docId = docId;
    this.entities = entities;
  }

  List<Event> events() {
    return view.instances(Vocabulary.EVENT).stream().map(this::event).toList();
  }

  private Event event(Node node) {
    return new Event(
        key(node),
        type(node),
        view.text(node, Vocabulary.LABEL),
        entities.fillers(node, Vocabulary.AGENT),
        entities.fillers(node, Vocabulary.RECIPIENT),
        theme(node),
        single(node, Vocabulary.PLACE),
        time(node),
        view.object(node, Vocabulary.PART_OF).map(this::key).orElse(null),
        factuality(view, node),
        single(node, Vocabulary.SOURCE),
        mentions(node));
  }

  private String key(Node event) {
    String key = iris.eventKey(docId, event.getURI());
    if (key == null) {
      throw new GraphException(event + " is no event of the document " + docId);
    }
    return key;
  }

  private String type(Node event) {
    return view.objects(event, Vocabulary.TYPE).stream()
        .filter(t -> !t.equals(Vocabulary.EVENT))
        .findFirst()
        .map(Vocabulary::localName)
        .orElse(Vocabulary.localName(Vocabulary.EVENT));
  }

  static Factuality factuality(GraphView view, Node node) {
    return Factuality.valueOf(Vocabulary.localName(view.one(node, Vocabulary.FACTUALITY)));
  }

  private Participant.@Nullable OfEntity single(Node event, Node property) {
    return entities.fillers(event, property).stream().findFirst().orElse(null);
  }

  private @Nullable Participant theme(Node event) {
    Optional<Node> span = view.object(event, Vocabulary.THEME_SPAN);
    if (span.isPresent()) {
      return new Participant.OfText(view.quote(span.get()));
    }
    Node theme = view.object(event, Vocabulary.THEME).orElse(null);
    String other = theme == null ? null : iris.eventKey(docId, theme.getURI());
    return other == null ? single(event, Vocabulary.THEME) : new Participant.OfEvent(other);
  }

  private @Nullable EventTime time(Node event) {
    Interval interval = view.interval(event);
    String text = view.textOrNull(event, Vocabulary.TIME_TEXT);
    return interval.equals(Interval.OPEN) && text == null ? null : new EventTime(interval, text);
  }

  private List<Event.Mention> mentions(Node event) {
    return view.subjects(Vocabulary.OF_EVENT, event).stream()
        .filter(n -> view.isA(n, Vocabulary.EVENT_MENTION))
        .sorted(Comparator.comparingInt(n -> view.integer(n, Vocabulary.RANK)))
        .map(this::mention)
        .toList();
  }

  private Event.Mention mention(Node mention) {
    return new Event.Mention(
        view.quote(mention, Vocabulary.TRIGGER),
        view.flag(mention, Vocabulary.NOMINAL),
        view.place(view.one(mention, Vocabulary.IN_SENTENCE)),
        view.rule(mention),
        view.decimal(mention, Vocabulary.CONFIDENCE));
  }
}
