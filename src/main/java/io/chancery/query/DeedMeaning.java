package io.chancery.query;

import io.chancery.query.AskedPart.Happening;
import io.chancery.query.Wanted.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Reads what is asked of events whose kind the question leaves open: what somebody said, did or
 * wants others to do, what happened somewhere, timelines.
 *
 * @param events finds what noun phrases stand for
 */
record DeedMeaning(EventMeaning events) {

  /**
   * What a clause asks; empty where it names a kind of event.
   *
   * @param statuses what has become of deeds that are asked for
   */
  Optional<AskedPart> asked(AskedClause clause, Set<String> statuses) {
    return said(clause)
        .or(() -> wish(clause))
        .or(() -> made(clause, statuses))
        .or(() -> deeds(clause, statuses));
  }

  /** "Which visits did Rask make?": the verb only carries what is asked for. */
  private Optional<AskedPart> made(AskedClause clause, Set<String> statuses) {
    boolean times = clause.wh().filter(wh -> wh.is("how many")).isPresent();
    return events
        .made(clause)
        .map(
            event ->
                new Happening(
                    event, Wanted.of(times ? Kind.TIMES : Kind.EVENTS, "which"), statuses));
  }

  /** "What did Rask say about the mill?": whatever rests on Rask's word. */
  private Optional<AskedPart> said(AskedClause clause) {
    boolean what =
        clause.wh().map(wh -> wh.is("what") && wh.noun().isEmpty() && !wh.subject()).orElse(false);
    boolean saying =
        Set.of("say", "claim", "report", "tell", "state", "announce").contains(clause.verb());
    Set<Node> source = events.parties(clause.subject().stream());
    if (!what || !saying || source.isEmpty() || !clause.objects().isEmpty()) {
      return Optional.empty();
    }
    AskedEvent event = concerning(AskedEvent.of(Set.of(), ""), clause);
    return Optional.of(
        new Happening(
            event.with(events.slot(Set.of(AskedRoles.SOURCE), source)),
            Wanted.of(Kind.EVENTS, "what"),
            Set.of()));
  }

  /** What is said about somebody is of whatever they take part in. */
  private AskedEvent concerning(AskedEvent event, AskedClause clause) {
    AskedEvent whole = event;
    List<AskedPhrase> others = new ArrayList<>();
    for (AskedPhrase phrase : clause.phrases()) {
      Set<Node> party = phrase.noun().map(events::party).orElse(Set.of());
      if (phrase.preposition().matches("about|of|on") && !party.isEmpty()) {
        whole = whole.with(events.slot(AskedRoles.ANY, party));
      } else if (phrase.preposition().equals("to")) {
        whole = whole.saying(events.patterns().of(phrase.everything()));
      } else {
        others.add(phrase);
      }
    }
    return events.around(whole, clause.with(others));
  }

  /** "What does Rask want the mill to do?": what the other does on Rask's word, as a wish. */
  private Optional<AskedPart> wish(AskedClause clause) {
    boolean wishing =
        Set.of("want", "wish", "ask", "urge", "expect", "tell", "call").contains(clause.verb());
    boolean what = clause.wh().map(wh -> wh.is("what")).orElse(false);
    Optional<AskedClause> doing = clause.content().filter(inner -> inner.verb().equals("do"));
    Set<Node> other = events.parties(clause.objects().stream());
    if (!wishing || !what || doing.isEmpty() || other.isEmpty() || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    AskedEvent event = events.around(AskedEvent.of(Set.of(), ""), doing.get());
    event = event.with(events.slot(Set.of(AskedRoles.AGENT), other));
    for (AskedNoun noun : clause.subject().get().all()) {
      event =
          event.with(
              events.slot(Set.of(AskedRoles.SOURCE, "^ch:theme/ch:agent"), events.party(noun)));
    }
    return Optional.of(
        new Happening(
            event, Wanted.of(Kind.EVENTS, "what"), Set.of("Requested", "Planned", "Possible")));
  }

  /** "What did Rask do?", "What happened in Oslo?", "timeline of Rask". */
  private Optional<AskedPart> deeds(AskedClause clause, Set<String> statuses) {
    boolean what = clause.wh().map(DeedMeaning::isAnything).orElse(false);
    boolean doing = Set.of("do", "happen").contains(clause.verb());
    Optional<AskedNoun> list =
        clause.objects().stream()
            .findFirst()
            .filter(noun -> noun.head().is("timeline", "chronology"));
    if (clause.wh().isEmpty() && list.isPresent()) {
      AskedEvent event = AskedEvent.of(Set.of(), "");
      for (AskedPhrase phrase : list.get().phrases()) {
        event = events.timeline(event, phrase);
      }
      event = events.around(event, clause);
      return event.isNarrow()
          ? Optional.of(new Happening(event, Wanted.of(Kind.EVENTS, "what"), Set.of()))
          : Optional.empty();
    }
    if (!what || !doing) {
      return Optional.empty();
    }
    AskedEvent event = events.around(AskedEvent.of(Set.of(), ""), clause);
    for (AskedNoun noun : clause.subject().map(AskedNoun::all).orElse(List.of())) {
      event = event.with(events.slot(Set.of(AskedRoles.AGENT), events.party(noun)));
    }
    return event.isNarrow()
        ? Optional.of(new Happening(event, Wanted.of(Kind.EVENTS, "what"), statuses))
        : Optional.empty();
  }

  /** "what", "which events" */
  private static boolean isAnything(AskedWh wh) {
    return wh.is("what")
        || (wh.is("which")
            && wh.noun().filter(noun -> noun.head().is("event", "thing")).isPresent());
  }
}
