package io.chancery.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from begin to end, both included; a null end is open.
 *
 * @param begin first day
 * @param end last day
 */
public record Interval(@Nullable LocalDate begin, @Nullable LocalDate end) {

  /** Nothing known. */
  public static final Interval OPEN = new Interval(null, null);

  /** Whether some day is in both. */
  boolean overlaps(Interval other) {
    return (begin == null || other.end == null || !begin.isAfter(other.end))
        && (other.begin == null || end == null || !other.begin.isAfter(end));
  }

  /** How many days it covers; an open one is longer than any other. */
  public long days() {
    return begin == null || end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(begin, end) + 1;
  }
}
