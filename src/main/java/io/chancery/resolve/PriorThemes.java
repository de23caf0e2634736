package io.chancery.resolve;

import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** The nouns that name a class, alone or at the end of a longer name: {@code missile launch}. */
  private final Map<String, Set<String>> classesOf = new HashMap<>();

  PriorThemes(Ontology ontology) {
    this.ontology = ontology;
    ontology.frames().stream()
        .filter(frame -> !frame.evokes().equals(Drafting.GENERAL))
        .forEach(
            frame ->
                frame.units().stream()
                    .filter(unit -> unit.nominal() && !unit.any())
                    .map(LexicalUnit::lemma)
                    .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
                    .forEach(
                        noun ->
                            classesOf
                                .computeIfAbsent(noun, n -> new HashSet<>())
                                .add(frame.evokes())));
  }

  /** The events, those among them that point back with the events that they point to. */
  List<Event> found(List<Event> events) {
    List<Event> about =
        events.stream()
            .map(
                e -> meant(e, events).map(p -> e.about(new Participant.OfEvent(p.key()))).orElse(e))
            .toList();
    return about.stream().map(e -> blamed(e, about)).toList();
  }

  private Optional<Event> meant(Event event, List<Event> events) {
    Set<String> classes =
        words(event.theme()).map(noun -> classesOf.getOrDefault(noun, Set.of())).orElse(Set.of());
    return events.stream()
        .filter(e -> classes.contains(e.type()) && !e.key().equals(event.key()))
        .filter(e -> begin(e) < begin(event) && !e.agents().isEmpty())
        .max(Comparator.comparingInt(PriorThemes::begin));
  }

  /** The noun of {@code the launch}, {@code this sale}. */
  private static Optional<String> words(@Nullable Participant theme) {
    Optional<Quote> quote =
        theme instanceof Participant.OfText text
            ? Optional.of(text.words())
            : theme instanceof Participant.OfEntity thing
                ? Optional.ofNullable(thing.words())
                : Optional.empty();
    return quote
        .map(q -> q.text().split(" "))
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
