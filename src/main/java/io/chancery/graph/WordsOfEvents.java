package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words by which events name their participants. A flat triple usually uses the same words as
 * its event, so its graph says only where it does not.
 */
final class WordsOfEvents {

  private final Map<String, Event> events = new HashMap<>();

  WordsOfEvents(Collection<Event> events) {
    events.forEach(e -> this.events.put(e.key(), e));
  }

  /** The words of the first participant of the event that is this entity. */
  @Nullable Quote participant(String eventKey, Entity entity) {
    Event event = events.get(eventKey);
    return event == null ? null : words(participants(event), entity);
  }

  /** The words that name the event's source, if it is this entity. */
  @Nullable Quote source(String eventKey, Entity entity) {
    Event event = events.get(eventKey);
    return event == null ? null : words(Stream.ofNullable(event.source()), entity);
  }

  private static Stream<Participant.OfEntity> participants(Event event) {
    return Stream.of(
            event.agents().stream(),
            event.recipients().stream(),
            Stream.of(new @Nullable Participant[] {event.theme(), event.place()}))
        .flatMap(s -> s)
        .filter(Participant.OfEntity.class::isInstance)
        .map(Participant.OfEntity.class::cast);
  }

  private static @Nullable Quote words(Stream<Participant.OfEntity> participants, Entity entity) {
    return participants
        .filter(p -> p.entity().equals(entity))
        .map(Participant.OfEntity::words)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
