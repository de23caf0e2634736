package io.chancery.graph;

import io.chancery.resolve.Adjunct;
import io.chancery.resolve.Event;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Reference;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.ResolvedDocument.Attribution;
import io.chancery.resolve.ResolvedDocument.Mention;
import io.chancery.resolve.ResolvedDocument.Proposition;
import io.chancery.resolve.ResolvedDocument.Time;
import io.chancery.resolve.Statement;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which a graph gives a document back: by place in the text, and by name where places
 * are equal. What carries meaning keeps its own order: an event's agents, its mentions (the primary
 * one first), a relation's mentions, the arguments of a proposition, the members of a group.
 */
public final class CanonicalOrder {

  private static final Span NOWHERE = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);

  private CanonicalOrder() {}

  /** The same document in canonical order. */
  public static ResolvedDocument of(ResolvedDocument d) {
    List<Event> events = sorted(d.events(), by((Event e) -> begin(e)).thenComparing(Event::key));
    return new ResolvedDocument(
        document(d.document()),
        d.sentences().stream().sorted().distinct().toList(),
        sorted(
            d.mentions(), by((Mention m) -> m.words().span()).thenComparing(m -> m.entity().key())),
        sorted(d.times(), by((Time t) -> t.words().span())),
        sorted(d.attributions(), by((Attribution a) -> a.content().span())),
        events,
        sorted(d.references(), by((Reference r) -> r.words().span())),
        sorted(d.statements(), statements(events)),
        sorted(d.relations(), by((Relation r) -> begin(r)).thenComparing(Relation::predicate)),
        sorted(d.propositions(), by((Proposition p) -> p.sentence().span())),
        sorted(d.adjuncts(), by((Adjunct a) -> a.words().span()).thenComparing(Adjunct::event)),
        sorted(d.predications(), Comparator.comparing(Predication::begin)));
  }

  private static Document document(Document d) {
    return new Document(d.id(), d.text(), d.source(), sorted(d.furniture(), by(Furniture::span)));
  }

  private static Comparator<Statement> statements(List<Event> events) {
    Map<String, Integer> position = new HashMap<>();
    events.forEach(e -> position.put(e.key(), position.size()));
    return Comparator.comparing(
            (Statement s) -> position.getOrDefault(s.event(), Integer.MAX_VALUE))
        .thenComparing(Statement::event)
        .thenComparing(Statement::predicate)
        .thenComparing(s -> s.subject().entity().key());
  }

  private static Span begin(Event event) {
    return event.mentions().get(0).trigger().span();
  }

  private static Span begin(Relation relation) {
    return relation.mentions().stream().map(m -> m.words().span()).findFirst().orElse(NOWHERE);
  }

  private static <T> Comparator<T> by(Function<T, Span> span) {
    return Comparator.comparing(span);
  }

  /** Sorts; what the comparator holds equal goes by all its fields. */
  private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
    return values.stream().sorted(order.thenComparing(Object::toString)).toList();
  }
}
