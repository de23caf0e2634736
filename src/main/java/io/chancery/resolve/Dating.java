package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Carries dates over to events that the text leaves undated: those who were spoken to were talked
 * with that day, what two said together they said when they talked, and what the same people also
 * said they said on the same day. A date is only carried over where the text offers a single one.
 */
final class Dating {

  /** Days that news goes back for what its people say beside what it dates. */
  private static final int FRESH = 3;

  private final Ontology ontology;
  private final @Nullable LocalDate published;

  /**
   * Dates events of one document.
   *
   * @param published its day of publication, or null if unknown
   */
  Dating(Ontology ontology, @Nullable LocalDate published) {
    this.ontology = ontology;
    this.published = published;
  }

  /** The events, with the dates that can be carried over. */
  List<Event> dated(List<Event> events) {
    List<Event> contacts = events.stream().map(e -> contact(e, events)).toList();
    List<Event> together = contacts.stream().map(e -> saidTogether(e, contacts)).toList();
    return together.stream().map(e -> saidBySame(e, together)).toList();
  }

  /** "A reassured B on Friday": A talked with B on Friday. */
  private Event contact(Event event, List<Event> events) {
    return undated(event) && ontology.isA(event.type(), "Contact") && !event.recipients().isEmpty()
        ? carried(event, events, other -> addressed(event, other))
        : event;
  }

  private boolean addressed(Event contact, Event other) {
    return ontology.isA(other.type(), "Statement")
        && keys(contact.agents()).equals(keys(other.agents()))
        && keys(other.recipients()).containsAll(keys(contact.recipients()));
  }

  /** What exactly those who talked with each other said was said when they talked. */
  private Event saidTogether(Event event, List<Event> events) {
    return undated(event) && verbal(event) && event.agents().size() > 1
        ? carried(event, events, other -> parties(other).equals(keys(event.agents())))
        : event;
  }

  private Set<String> parties(Event event) {
    Set<String> parties = new HashSet<>();
    if (ontology.isA(event.type(), "Contact")) {
      parties.addAll(keys(event.agents()));
      parties.addAll(keys(event.recipients()));
    }
    return parties;
  }

  /** What the same people also said, they said on the day of what the text dates. */
  private Event saidBySame(Event event, List<Event> events) {
    return undated(event) && verbal(event) && !event.agents().isEmpty()
        ? carried(event, events, other -> sameSpeakers(event, other))
        : event;
  }

  private boolean sameSpeakers(Event event, Event other) {
    return verbal(other) && fresh(other) && keys(other.agents()).equals(keys(event.agents()));
  }

  /** What was said on a single day shortly before the article; older words are quoted apart. */
  private boolean fresh(Event event) {
    return interval(event)
        .filter(days -> days.days() == 1)
        .map(Interval::begin)
        .filter(day -> published == null || !day.isBefore(published.minusDays(FRESH)))
        .isPresent();
  }

  private static Event carried(Event event, List<Event> events, Predicate<Event> from) {
    List<Interval> days = new ArrayList<>();
    events.stream()
        .filter(from)
        .flatMap(other -> interval(other).stream())
        .distinct()
        .forEach(days::add);
    return days.size() == 1 ? event.at(new EventTime(days.get(0), null)) : event;
  }

  private static Optional<Interval> interval(Event event) {
    EventTime time = event.time();
    return time == null ? Optional.empty() : Optional.of(time.interval());
  }

  private static boolean undated(Event event) {
    return event.time() == null && event.factuality() == Factuality.Actual;
  }

  private boolean verbal(Event event) {
    return ontology.isA(event.type(), "Statement")
        && event.factuality() == Factuality.Actual
        && event.mentions().stream().anyMatch(m -> !m.nominal());
  }

  private static Set<String> keys(List<Participant.OfEntity> participants) {
    return EventDraft.keys(participants);
  }
}
