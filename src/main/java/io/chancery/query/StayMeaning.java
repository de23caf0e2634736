package io.chancery.query;

import io.chancery.query.AskedPart.Either;
import io.chancery.query.AskedPart.Happening;
import io.chancery.query.Wanted.Kind;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Reads what is asked of who was where and what lies where: "Where was Rask in June 2022?", "Was
 * Rask in Oslo?", "Who was in Oslo?", "Where is Oslo?".
 *
 * <p>Where somebody was follows from visits and arrivals; else the places of what somebody did
 * there in person tell it.
 *
 * @param words gives the kinds of events
 * @param events finds what noun phrases stand for
 * @param relations reads times and what is asked for
 */
record StayMeaning(AskedWords words, EventMeaning events, RelationMeaning relations) {
  private static final String LIES = "locatedIn";
  private static final String STAYED = "wasIn";

  /** What a clause asks of a place; empty where it asks of none. */
  Optional<AskedPart> asked(AskedClause clause, Set<String> statuses) {
    boolean plain =
        clause.verb().isEmpty()
            && clause.objects().isEmpty()
            && clause.rest().isEmpty()
            && clause.content().isEmpty()
            && !clause.negated();
    if (!plain) {
      return Optional.empty();
    }
    return clause.wh().isEmpty()
        ? whether(clause, statuses)
        : where(clause, statuses).or(() -> who(clause, statuses));
  }

  /** "Was Rask in Oslo?" */
  private Optional<AskedPart> whether(AskedClause clause, Set<String> statuses) {
    Set<Node> places = places(clause);
    Set<Node> subjects = events.parties(clause.subject().stream());
    if (places.isEmpty() || subjects.isEmpty()) {
      return Optional.empty();
    }
    Wanted wanted = Wanted.of(Kind.VERDICT, "whether");
    return Optional.of(asking(clause, subjects, places, wanted, statuses));
  }

  /** "Where was Rask?", "Which countries was Rask in?", "Where is Oslo?" */
  private Optional<AskedPart> where(AskedClause clause, Set<String> statuses) {
    AskedWh wh = clause.wh().orElseThrow();
    Set<Node> subjects = events.parties(clause.subject().stream());
    boolean named = clause.subject().filter(AskedNoun::isName).isPresent();
    boolean place = wh.is("where") || wh.preposition().matches("in|at");
    if (!place || !named || subjects.isEmpty() || !relations.onlyTimes(clause)) {
      return Optional.empty();
    }
    if (events.book().arePlaces(subjects)) {
      Wanted wanted = relations.restricted(Wanted.of(Kind.PARTY, wh.word()), wh);
      return Optional.of(relations.of(LIES, subjects, Set.of(), clause, wanted));
    }
    return isPast(clause) ? Optional.of(stay(clause, wh, subjects, statuses)) : Optional.empty();
  }

  /** The places of what somebody did in person; the states, where these are asked for. */
  private AskedPart stay(AskedClause clause, AskedWh wh, Set<Node> subjects, Set<String> statuses) {
    Wanted wanted = relations.restricted(Wanted.of(Kind.PLACE, "where"), wh);
    Happening told = happening(clause, subjects, Set.of(), wanted, statuses);
    return wh.is("where")
        ? told
        : new Either(relations.of(STAYED, subjects, Set.of(), clause, wanted.as(Kind.PARTY)), told);
  }

  /** "Who was in Oslo?" */
  private Optional<AskedPart> who(AskedClause clause, Set<String> statuses) {
    AskedWh wh = clause.wh().orElseThrow();
    Set<Node> places = places(clause);
    boolean party = wh.subject() && wh.word().matches("who|which|how many");
    if (!party || places.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = wh.is("how many") ? Kind.COUNT : Kind.PARTY;
    Wanted wanted = relations.restricted(Wanted.of(kind, wh.word()), wh);
    return Optional.of(asking(clause, Set.of(), places, wanted, statuses));
  }

  /** What is still so is asked of places alone: of people, texts tell where they were. */
  private AskedPart asking(
      AskedClause clause,
      Set<Node> subjects,
      Set<Node> places,
      Wanted wanted,
      Set<String> statuses) {
    if (!isPast(clause)) {
      return relations.of(LIES, subjects, places, clause, wanted);
    }
    Wanted told =
        wanted.kind() == Kind.VERDICT
            ? wanted
            : new Wanted(
                wanted.kind(),
                wanted.word(),
                Set.of(AskedRoles.AGENT),
                wanted.classes(),
                wanted.words(),
                places);
    return new Either(
        relations.of(STAYED, subjects, places, clause, wanted),
        happening(clause, subjects, places, told, statuses));
  }

  private Happening happening(
      AskedClause clause,
      Set<Node> subjects,
      Set<Node> places,
      Wanted wanted,
      Set<String> statuses) {
    Set<String> kinds = words.withSubclasses(Set.of("Contact", "Movement", "Statement"));
    AskedEvent event = relations.during(AskedEvent.of(kinds, ""), clause);
    if (!subjects.isEmpty()) {
      event = event.with(events.slot(Set.of(AskedRoles.AGENT), subjects));
    }
    if (!places.isEmpty()) {
      event = event.with(events.slot(Set.of(AskedRoles.PLACE), places));
    }
    Set<String> any = wanted.kind() == Kind.VERDICT ? Set.of() : statuses;
    return new Happening(event, wanted, any);
  }

  /** The place behind "in", where nothing else but times stands there. */
  private Set<Node> places(AskedClause clause) {
    Set<Node> places = relations.behind(clause, "in");
    return relations.onlyTimes(clause, "in") && !places.isEmpty() && events.book().arePlaces(places)
        ? places
        : Set.of();
  }

  private static boolean isPast(AskedClause clause) {
    return clause.auxiliaries().stream()
        .anyMatch(unit -> unit.tag().matches("VB[DN]") || unit.text().matches("(?i)was|were"));
  }
}
