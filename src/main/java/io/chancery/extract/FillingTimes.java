package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.Path;
import io.chancery.ontology.Realisation;
import io.chancery.ontology.Role;
import java.util.Set;

/** Whether times fill roles: a length of time may, a day may not. */
final class FillingTimes {

  /** What happens again on these happens in them, and not to them: "every winter". */
  private static final Set<String> SEASONS =
      Set.of(
          "day", "night", "morning", "evening", "week", "weekend", "month", "season", "spring",
          "summer", "autumn", "winter", "year");

  private final Sentence parsed;
  private final Grammar grammar;

  FillingTimes(Sentence parsed) {
    this.parsed = parsed;
    this.grammar = new Grammar(parsed);
  }

  /** "Received 18 years", "jailed for 18 years": a length of time is what it is about. */
  boolean received(Realisation realisation, Path path, int head) {
    return realisation.role() == Role.THEME
        && (path.toString().matches("obj|obl:to")
            || path.toString().equals("obl:for") && realisation.fillers().contains("Amount"))
        && parsed.times().stream()
            .anyMatch(t -> t.type().equals("DURATION") && t.first() <= head && head <= t.last());
  }

  /** Whether it says when, and fills no role. */
  boolean is(int head) {
    boolean season =
        SEASONS.contains(parsed.token(head).lemma())
            && !parsed.children(head, l -> l.matches("det|amod")).isEmpty();
    return !grammar.aged(head)
        && parsed.times().stream()
            .filter(t -> t.first() <= head && head <= t.last())
            .anyMatch(t -> season || !t.type().equals("SET"));
  }
}
