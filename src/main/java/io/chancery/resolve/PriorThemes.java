package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What events are about where a bare noun points back to another: {@code condemned the launch},
 * after {@code fired two missiles}; and who is condemned with it, for whoever condemns a deed
 * condemns those who did it.
 */
final class PriorThemes {

  private final Ontology ontology;

  private final DeedNouns nouns;

  PriorThemes(Ontology ontology, DeedNouns nouns) {
    this.ontology = ontology;
    this.nouns = nouns;
  }

  /** The events, those among them that point back with the events that they point to. */
  List<Event> found(List<Event> events) {
    List<Event> about =
        events.stream()
            .map(
                e -> meant(e, events).map(p -> e.about(new Participant.OfEvent(p.key()))).orElse(e))
            .toList();
    List<Event> ended = about.stream().map(e -> ended(e, about)).toList();
    return ended.stream().map(e -> addressed(blamed(e, ended), ended)).toList();
  }

  private Optional<Event> meant(Event event, List<Event> events) {
    return quote(event.theme())
        .flatMap(words -> said(words, event, events).or(() -> named(words, event, events)));
  }

  /** The event of which "the launches" in "called the launches a threat" is a mention. */
  private static Optional<Event> said(Quote theme, Event event, List<Event> events) {
    return events.stream()
        .filter(e -> !e.key().equals(event.key()))
        .filter(e -> e.mentions().stream().anyMatch(mention -> opens(theme, mention)))
        .findFirst();
  }

  private static boolean opens(Quote theme, Event.Mention mention) {
    int at = mention.trigger().span().begin() - theme.span().begin();
    return mention.nominal()
        && at > 0
        && at < theme.text().length()
        && AnyOf.matches(theme.text().substring(0, at).strip(), "the|this|that|these|those");
  }

  private Optional<Event> named(Quote theme, Event event, List<Event> events) {
    Set<String> classes = noun(theme).map(nouns::classes).orElse(Set.of());
    return events.stream()
        .filter(e -> classes.contains(e.type()) && !e.key().equals(event.key()))
        .filter(e -> begin(e) < begin(event) && !e.agents().isEmpty())
        .filter(e -> noun(theme).filter(n -> EventAnaphora.isAnother(e, n)).isEmpty())
        .filter(e -> noun(theme).filter(n -> EventAnaphora.isSearch(e, n)).isEmpty())
        .max(Comparator.comparingInt(PriorThemes::begin));
  }

  private static Optional<Quote> quote(@Nullable Participant theme) {
    return theme instanceof Participant.OfText text
        ? Optional.of(text.words())
        : theme instanceof Participant.OfEntity thing
            ? Optional.ofNullable(thing.words())
            : Optional.empty();
  }

  /** The noun of {@code the launch}, {@code this sale}. */
  private static Optional<String> noun(Quote theme) {
    return Optional.of(theme.text().split(" "))
        .filter(w -> w.length == 2 && AnyOf.matches(w[0], "the|this|that"))
        .map(w -> w[1]);
  }

  private static int begin(Event event) {
    return event.mentions().get(0).trigger().span().begin();
  }

  /** "Rejected the coercion", but not "denied that it had coerced anybody". */
  private static boolean named(Event event, Event theme) {
    return !AnyOf.matches(event.type(), "Reject|Oppose")
        || theme.mentions().stream().anyMatch(Event.Mention::nominal);
  }

  /** "Demanded a halt to the drills": whoever holds them is to halt them. */
  private static Event ended(Event event, List<Event> events) {
    boolean open =
        AnyOf.matches(event.type(), "Suspend|Cancel|End")
            && event.agents().isEmpty()
            && event.factuality() == Factuality.Requested;
    return open ? doers(event, events).map(event::by).orElse(event) : event;
  }

  /** "Demanded an end to the drills": of those who are to end them. */
  private static Event addressed(Event event, List<Event> events) {
    boolean open = AnyOf.matches(event.type(), "Demand|Urge") && event.recipients().isEmpty();
    return open
        ? doers(event, events)
            .filter(
                doers ->
                    EventDraft.keys(doers).stream()
                        .noneMatch(EventDraft.keys(event.agents())::contains))
            .map(event::against)
            .orElse(event)
        : event;
  }

  /** Who does what an event is about, if the text says so. */
  private static Optional<List<Participant.OfEntity>> doers(Event event, List<Event> events) {
    return Optional.ofNullable(event.theme())
        .filter(Participant.OfEvent.class::isInstance)
        .map(theme -> ((Participant.OfEvent) theme).event())
        .flatMap(key -> events.stream().filter(e -> e.key().equals(key)).findFirst())
        .map(Event::agents)
        .filter(agents -> !agents.isEmpty());
  }

  private Event blamed(Event event, List<Event> events) {
    boolean open =
        AnyOf.matches(event.type(), "Condemn|Criticize|Reject|Oppose")
            && event.recipients().isEmpty();
    if (!open || !(event.theme() instanceof Participant.OfEvent theme)) {
      return event;
    }
    return events.stream()
        .filter(
            e ->
                e.key().equals(theme.event())
                    && named(event, e)
                    && !ontology.isA(e.type(), "Contact"))
        .map(Event::agents)
        .filter(
            doers ->
                EventDraft.keys(doers).stream()
                    .noneMatch(EventDraft.keys(event.agents())::contains))
        .findFirst()
        .map(event::against)
        .orElse(event);
  }
}
