package io.chancery.evaluate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happens.
 *
 * @param begin the first day; null where it is open
 * @param end the last day; null where it is open
 * @param text the words that say so; null where it was carried over from elsewhere
 */
record When(@Nullable LocalDate begin, @Nullable LocalDate end, @Nullable String text) {

  static @Nullable When of(@Nullable Row time) {
    return time == null
        ? null
        : new When(time.day("begin"), time.day("end"), time.textOrNull("text"));
  }

  boolean isOpen() {
    return begin == null && end == null;
  }

  /** Whether both begin, or both end, on one day. */
  boolean beginsOrEndsWith(When other) {
    return (begin != null && begin.equals(other.begin)) || (end != null && end.equals(other.end));
  }

  /** Whether there can be a day that lies in both. */
  boolean mayOverlap(When other) {
    return notAfter(begin, other.end) && notAfter(other.begin, end);
  }

  private static boolean notAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null || !a.isAfter(b);
  }

  @Override
  public String toString() {
    return begin + "/" + end;
  }
}
