package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.EventClass;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which events of one document are parts of which: the stage of a journey, as the ontology's
 * {@code stageOf} has it, and one of a series, {@code the launch of two rockets} among {@code this
 * year's launches}.
 */
final class Parts {

  private final Ontology ontology;

  Parts(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The events, each with the one that it is a part of, if the text tells of one. */
  List<Event> told(List<Event> events) {
    return events.stream()
        .map(e -> whole(e, events).map(w -> e.within(w.key())).orElse(e))
        .toList();
  }

  /** The whole that fits; of several the narrowest kind, then the one told first. */
  private Optional<Event> whole(Event part, List<Event> events) {
    return events.stream()
        .filter(whole -> !whole.key().equals(part.key()) && isPart(part, whole))
        .min(Comparator.comparingInt((Event w) -> -ontology.superclasses(w.type()).size()));
  }

  private boolean isPart(Event part, Event whole) {
    return !part.agents().isEmpty()
        && part.factuality() != Factuality.Negated
        && whole.factuality() != Factuality.Negated
        && !(part.factuality() == Factuality.Actual && isAhead(whole))
        && EventDraft.keys(part.agents()).equals(EventDraft.keys(whole.agents()))
        && (isStage(part, whole) || isMember(part, whole));
  }

  private static boolean isAhead(Event event) {
    return event.factuality() == Factuality.Planned || event.factuality() == Factuality.Possible;
  }

  /** An arrival in Tokyo of a visit to Japan, a visit of a journey that names no place. */
  private boolean isStage(Event part, Event whole) {
    boolean kinds =
        ontology.superclasses(part.type()).stream()
            .flatMap(kind -> ontology.eventClass(kind).stream())
            .map(EventClass::stageOf)
            .anyMatch(wholes -> wholes.stream().anyMatch(w -> ontology.isA(whole.type(), w)));
    boolean journey = whole.place() == null;
    boolean travels = ontology.isA(part.type(), whole.type());
    return kinds
        && (journey
            ? !ontology.isA(whole.type(), part.type()) && isOneJourney(whole)
            : part.place() != null && !travels && lies(part, whole))
        && fits(part, whole);
  }

  /** {@code Their trip} is all of it; the verb to travel, without where to, may be any. */
  private static boolean isOneJourney(Event whole) {
    return whole.mentions().stream().anyMatch(Event.Mention::nominal);
  }

  /** Whether the part's place is that of the whole or lies in it. */
  private static boolean lies(Event part, Event whole) {
    Entity where = Objects.requireNonNull(part.place()).entity();
    Entity around = Objects.requireNonNull(whole.place()).entity();
    return where.key().equals(around.key())
        || around.type() == EntityType.Country
            && around.country() != null
            && around.country().equals(where.country());
  }

  /** One launch among the launches of a year. */
  private boolean isMember(Event part, Event whole) {
    return part.type().equals(whole.type())
        && whole.isSeries()
        && !part.isSeries()
        && EventDraft.keys(part.recipients()).equals(EventDraft.keys(whole.recipients()))
        && sameThings(part.theme(), whole.theme())
        && fits(part, whole);
  }

  /** Missiles and missiles, drills and drills: the heads of what both are about. */
  private static boolean sameThings(@Nullable Participant one, @Nullable Participant other) {
    String a = head(one);
    String b = head(other);
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static String head(@Nullable Participant theme) {
    String words =
        theme instanceof Participant.OfText text
            ? text.words().text()
            : theme instanceof Participant.OfEntity thing ? thing.entity().name() : "";
    return words.substring(words.lastIndexOf(' ') + 1).replaceFirst("s$", "");
  }

  /** Whether the days of both, where the text gives them, do not exclude that. */
  private static boolean fits(Event part, Event whole) {
    Interval inner = part.time() == null ? Interval.OPEN : part.time().interval();
    Interval outer = whole.time() == null ? Interval.OPEN : whole.time().interval();
    boolean early =
        inner.end() != null && outer.begin() != null && inner.end().isBefore(outer.begin());
    boolean late =
        inner.begin() != null && outer.end() != null && inner.begin().isAfter(outer.end());
    return !early && !late;
  }
}
