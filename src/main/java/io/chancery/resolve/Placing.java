package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Carries places over to events that the text leaves without one: travellers meet their hosts in
 * the city that they visit, and what people also said that day they said in the same place. A place
 * is only carried over where the text offers a single one.
 */
final class Placing {

  private static final String FROM_AFAR =
      ".*\\b(phone|phoned|telephone|telephoned|call|called|calls|video|virtual|online)\\b.*";

  private final Ontology ontology;

  Placing(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The events, with the places that can be carried over. */
  List<Event> placed(List<Event> events) {
    List<Event> met = events.stream().map(e -> met(e, events)).toList();
    return met.stream().map(e -> saidBySame(e, met)).toList();
  }

  /** Whoever is in a city meets those who are at home there in that city. */
  private Event met(Event event, List<Event> events) {
    return event.place() == null && face(event) && host(event).isPresent()
        ? carried(event, events, journey -> leadsTo(journey, event))
        : event;
  }

  private boolean face(Event event) {
    boolean contact =
        ontology.isA(event.type(), "Contact")
            && !ontology.isA(event.type(), "Travel")
            && !event.type().equals("Host");
    return contact
        && event.factuality() != Factuality.Negated
        && event.mentions().stream().noneMatch(m -> afar(event, m.trigger().text()));
  }

  private static boolean afar(Event event, String trigger) {
    String words = trigger.toLowerCase(Locale.ROOT);
    boolean spoken =
        event.type().equals("Talk") && !AnyOf.matches(words, "talks|held talks|discussions");
    return spoken || words.matches(FROM_AFAR) && !words.startsWith("courtesy");
  }

  /** The state that all whom the travellers meet belong to. */
  private static Optional<String> host(Event event) {
    List<String> states =
        event.recipients().stream().map(p -> p.entity().country()).distinct().toList();
    return states.size() == 1 ? Optional.ofNullable(states.get(0)) : Optional.empty();
  }

  private boolean leadsTo(Event journey, Event meeting) {
    Participant.OfEntity place = journey.place();
    boolean going =
        ontology.isA(journey.type(), "Travel")
            || journey.type().equals("Arrive")
            || journey.type().equals("Depart");
    return going
        && place != null
        && (journey.factuality() == meeting.factuality()
            || journey.factuality() == Factuality.Actual)
        && host(meeting).equals(Optional.ofNullable(place.entity().country()))
        && !meeting.agents().isEmpty()
        && keys(journey.agents()).containsAll(keys(meeting.agents()))
        && together(journey, meeting);
  }

  private static boolean together(Event a, Event b) {
    EventTime one = a.time();
    EventTime other = b.time();
    return one == null || other == null || one.interval().overlaps(other.interval());
  }

  /** What the same people said on a day, they said where they were that day. */
  private Event saidBySame(Event event, List<Event> events) {
    EventTime when = event.time();
    boolean day = when != null && when.text() != null && when.interval().days() == 1;
    return event.place() == null && day && verbal(event)
        ? carried(event, events, other -> verbal(other) && sameDay(event, other))
        : event;
  }

  private static boolean sameDay(Event event, Event other) {
    return Objects.equals(interval(event), interval(other))
        && keys(event.agents()).equals(keys(other.agents()));
  }

  private static Optional<Interval> interval(Event event) {
    return Optional.ofNullable(event.time()).map(EventTime::interval);
  }

  private boolean verbal(Event event) {
    return ontology.isA(event.type(), "Statement")
        && event.factuality() == Factuality.Actual
        && !event.agents().isEmpty()
        && event.mentions().stream().anyMatch(m -> !m.nominal());
  }

  private static Event carried(Event event, List<Event> events, Predicate<Event> from) {
    Map<String, Participant.OfEntity> places = new LinkedHashMap<>();
    events.stream()
        .filter(from)
        .flatMap(other -> Stream.ofNullable(other.place()))
        .filter(place -> place.entity().type() == EntityType.City)
        .forEach(place -> places.putIfAbsent(place.entity().key(), place));
    return places.size() == 1 ? event.in(new ArrayList<>(places.values()).get(0)) : event;
  }

  private static Set<String> keys(List<Participant.OfEntity> participants) {
    return EventDraft.keys(participants);
  }
}
