package io.chancery.resolve;

import java.time.LocalDate;
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
}
