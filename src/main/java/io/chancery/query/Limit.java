package io.chancery.query;

import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is asked for: on these days, or before or after a day or another event.
 *
 * @param relation on which side
 * @param days the days; open where an event gives them
 * @param event the other event
 */
record Limit(Relation relation, Interval days, Optional<AskedEvent> event) {

  /** On which side of the days; {@code BY} is a term that the event or what it is about has. */
  enum Relation {
    DURING,
    BEFORE,
    BY,
    AFTER
  }

  static Limit on(Interval days) {
    return new Limit(Relation.DURING, days, Optional.empty());
  }

  static Limit of(String preposition, Interval days) {
    Interval open = preposition.matches("after|following") ? behind(days) : days;
    return new Limit(relation(preposition), open, Optional.empty());
  }

  /** After June begins with July; since June begins with June. */
  private static Interval behind(Interval days) {
    LocalDate last = days.end();
    return last == null ? days : new Interval(last.plusDays(1), null);
  }

  static Relation relation(String preposition) {
    return switch (preposition) {
      case "before", "until", "till", "ahead_of", "prior_to" -> Relation.BEFORE;
      case "by" -> Relation.BY;
      case "after", "since", "following", "from" -> Relation.AFTER;
      default -> Relation.DURING;
    };
  }
}
