package io.chancery.query;

import io.chancery.query.AskedEvent.Slot;
import io.chancery.query.AskedPart.Happening;
import io.chancery.query.Wanted.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a question about events may mean, too, where it has no answer as it stands.
 *
 * @param words gives the kinds of events
 * @param tables say which events imply others
 */
record FurtherReadings(AskedWords words, AskedTables tables) {

  /** Each as events that have their answers in common; nearly always one. */
  Stream<List<Happening>> of(Happening asked) {
    return Stream.of(
            arriving(asked).map(List::of),
            travelling(asked).map(List::of),
            apart(asked),
            byState(asked).map(List::of),
            implied(asked).map(List::of),
            unnamed(asked).map(List::of))
        .flatMap(Optional::stream);
  }

  /** "Did Rask visit Oslo?": whoever arrived did, even where a visit is only planned elsewhere. */
  Happening whole(Happening asked) {
    Kind wanted = asked.wanted().kind();
    if (wanted == Kind.VERDICT && isVisit(asked.event())) {
      return with(asked, words.withSubclasses(Set.of("Visit", "Arrive")));
    }
    return (wanted == Kind.VERDICT || wanted == Kind.TIME) && isTalk(asked.event())
        ? with(asked, words.withSubclasses(Set.of("Talk", "Say", "Reassure")))
        : asked;
  }

  /** "When did Rask talk to Holm?": who says something to somebody talks to him. */
  private boolean isTalk(AskedEvent event) {
    return Set.of("talk", "speak").contains(event.word())
        && event.kinds().equals(words.withSubclasses(Set.of("Talk")))
        && event.slots().stream()
                .filter(slot -> slot.roles().contains(AskedRoles.RECIPIENT))
                .count()
            > 1;
  }

  /** "How many dockers died?": whoever was killed did. */
  private Optional<Happening> implied(Happening asked) {
    Wanted wanted = asked.wanted();
    boolean who = wanted.isParty() && wanted.roles().contains(AskedRoles.AGENT);
    return Optional.ofNullable(tables.implied().get(asked.event().word()))
        .filter(verb -> who)
        .map(
            verb ->
                new Happening(
                    asked
                        .event()
                        .of(words.withSubclasses(words.ofVerb(verb)))
                        .insisting(List.of(AskedPatterns.pattern(verb))),
                    wanted.in(AskedRoles.RECIPIENT),
                    asked.statuses()));
  }

  /** "Will Rask visit Oslo?": whoever travels there. */
  private Optional<Happening> travelling(Happening asked) {
    boolean place =
        asked.event().slots().stream().anyMatch(slot -> slot.roles().contains(AskedRoles.PLACE));
    return place && asked.event().kinds().equals(words.withSubclasses(Set.of("Visit")))
        ? Optional.of(with(asked, Set.of("Travel")))
        : Optional.empty();
  }

  /** "Where did ministers meet?": of ministers whom no document names, its sentence speaks. */
  private static Optional<Happening> unnamed(Happening asked) {
    List<Slot> slots = asked.event().slots();
    Optional<Slot> acting =
        slots.stream()
            .filter(slot -> slot.roles().contains(AskedRoles.AGENT) && !slot.noun().isEmpty())
            .findFirst();
    boolean open = Set.of(Kind.TIME, Kind.PLACE, Kind.VERDICT).contains(asked.wanted().kind());
    if (!open || acting.isEmpty() || asked.event().kinds().isEmpty()) {
      return Optional.empty();
    }
    Slot nobody = new Slot(acting.get().roles(), Set.of(), acting.get().noun(), "");
    AskedEvent event =
        asked
            .event()
            .with(slots.stream().map(slot -> slot.equals(acting.get()) ? nobody : slot).toList())
            .insisting(List.of(nobody.called()));
    return Optional.of(new Happening(event, asked.wanted(), asked.statuses()));
  }

  /** "When did Rask visit Oslo?", "Which states did Rask visit?": whoever arrived there did. */
  private Optional<Happening> arriving(Happening asked) {
    boolean happened = asked.statuses().contains("Actual");
    boolean when = asked.wanted().kind() == Kind.TIME && isVisit(asked.event());
    boolean where =
        asked.event().kinds().equals(words.withSubclasses(Set.of("Visit")))
            && asked.wanted().roles().contains(AskedRoles.PLACE)
            && !asked.event().slots().isEmpty();
    return happened && (when || where)
        ? Optional.of(with(asked, words.withSubclasses(Set.of("Arrive"))))
        : Optional.empty();
  }

  /** Of somebody who is named to a place that is. */
  private boolean isVisit(AskedEvent event) {
    return event.kinds().equals(words.withSubclasses(Set.of("Visit"))) && event.slots().size() > 1;
  }

  private static Happening with(Happening asked, Set<String> kinds) {
    return new Happening(asked.event().of(kinds), asked.wanted(), asked.statuses());
  }

  /** "Who visited Norland and Sudland?": one after the other, not in one event. */
  private static Optional<List<Happening>> apart(Happening asked) {
    List<Slot> slots = asked.event().slots();
    List<Slot> joined =
        slots.stream()
            .filter(slot -> slots.stream().filter(o -> o.roles().equals(slot.roles())).count() > 1)
            .filter(slot -> !slot.roles().contains(AskedRoles.AGENT))
            .toList();
    if (joined.size() < 2 || asked.wanted().kind() != Kind.PARTY) {
      return Optional.empty();
    }
    List<Happening> all = new ArrayList<>();
    for (Slot one : joined) {
      List<Slot> own = slots.stream().filter(s -> s.equals(one) || !joined.contains(s)).toList();
      all.add(new Happening(asked.event().with(own), asked.wanted(), asked.statuses()));
    }
    return Optional.of(all);
  }

  /** "Which states condemned it?": what somebody does in office his state does. */
  private static Optional<Happening> byState(Happening asked) {
    Wanted wanted = asked.wanted();
    return wanted.isParty()
            && wanted.classes().contains("Country")
            && wanted.roles().contains(AskedRoles.AGENT)
        ? Optional.of(new Happening(asked.event(), wanted.in(AskedRoles.ACT_OF), asked.statuses()))
        : Optional.empty();
  }
}
