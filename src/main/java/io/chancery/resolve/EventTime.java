package io.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an event is.
 *
 * @param interval the days
 * @param text the words, or null where the date is carried over from elsewhere
 * @param listed the days alone on which it was, where there are others between them
 */
public record EventTime(Interval interval, @Nullable String text, List<Interval> listed) {

  public EventTime {
    listed = List.copyOf(listed);
  }

  /** On all these days. */
  public EventTime(Interval interval, @Nullable String text) {
    this(interval, text, List.of());
  }

  /** Whether it is known to begin later than a day. */
  boolean beginsAfter(@Nullable LocalDate day) {
    return day != null && interval.begin() != null && interval.begin().isAfter(day);
  }

  /** Whether it ends after a day and, as far as is known, does not begin before it. */
  boolean aheadOf(@Nullable LocalDate day) {
    return day != null
        && interval.end() != null
        && interval.end().isAfter(day)
        && (interval.begin() == null || interval.begin().equals(day));
  }
}
