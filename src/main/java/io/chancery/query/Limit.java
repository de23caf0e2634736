package io.chancery.query;

import io.chancery.resolve.Interval;
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
    return new Limit(relation(preposition), days, Optional.empty());
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
