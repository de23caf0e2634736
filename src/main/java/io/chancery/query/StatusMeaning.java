package io.chancery.query;

import io.chancery.query.AskedPart.Happening;
import io.chancery.query.Wanted.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Reads questions for events by their status: "Which visits are only planned?"
 *
 * @param words tells how far off a verb puts something
 * @param events finds what noun phrases stand for
 */
record StatusMeaning(AskedWords words, EventMeaning events) {

  /** What becomes of an event that is only asked for or denied. */
  private static final Map<String, Set<String>> TOLD =
      Map.of(
          "deny", Set.of("Negated"),
          "request", Set.of("Requested"),
          "demand", Set.of("Requested"));

  /** What a clause asks for by its status; empty where it does not. */
  Optional<AskedPart> asked(AskedClause clause) {
    Set<String> statuses =
        Optional.ofNullable(TOLD.get(clause.verb())).orElseGet(() -> words.statuses(clause.verb()));
    Optional<AskedWh> wh = clause.wh().filter(asked -> asked.subject() && isThing(asked));
    boolean bare = clause.objects().isEmpty() && clause.content().isEmpty();
    if (statuses.isEmpty() || wh.isEmpty() || !bare || !clause.passive() || clause.negated()) {
      return Optional.empty();
    }
    Optional<AskedEvent> kind =
        wh.get().noun().filter(noun -> !noun.head().is("event", "deed", "claim")).isEmpty()
            ? Optional.of(AskedEvent.of(Set.of(), ""))
            : wh.get().noun().flatMap(events::event);
    Kind wanted = wh.get().is("how many") ? Kind.TIMES : Kind.EVENTS;
    return kind.map(event -> events.around(event, clause))
        .map(event -> new Happening(event, Wanted.of(wanted, wh.get().word()), statuses));
  }

  /** "Who denied attacking the port?": on whose word it did not happen. */
  Optional<AskedPart> denied(AskedClause clause) {
    boolean who =
        clause
            .wh()
            .filter(wh -> wh.subject() && Set.of("who", "which").contains(wh.word()))
            .isPresent();
    if (!who || !clause.verb().equals("deny") || clause.passive() || clause.negated()) {
      return Optional.empty();
    }
    return clause
        .content()
        .flatMap(events::event)
        .or(() -> clause.objects().stream().findFirst().flatMap(events::event))
        .filter(event -> !event.kinds().isEmpty())
        .map(event -> events.around(event, clause.withoutContent()))
        .map(event -> new Happening(event, Wanted.of(Kind.SOURCE, "who"), Set.of("Negated")));
  }

  /** "What did the army deny?": what did not happen, on its word. */
  Optional<Happening> denials(AskedClause clause) {
    boolean what =
        clause
            .wh()
            .filter(wh -> !wh.subject() && wh.is("what") && wh.noun().isEmpty())
            .filter(wh -> wh.preposition().isEmpty())
            .isPresent();
    boolean bare = clause.objects().isEmpty() && clause.content().isEmpty();
    Set<Node> source = events.parties(clause.subject().stream());
    if (!what || !bare || !clause.verb().equals("deny") || source.isEmpty() || clause.negated()) {
      return Optional.empty();
    }
    AskedEvent event = events.around(AskedEvent.of(Set.of(), ""), clause);
    return Optional.of(
        new Happening(
            event.with(events.slot(Set.of(AskedRoles.SOURCE), source)),
            Wanted.of(Kind.EVENTS, "what"),
            Set.of("Negated")));
  }

  private static boolean isThing(AskedWh wh) {
    return Set.of("what", "which", "how many").contains(wh.word());
  }
}
