package io.chancery.ontology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held a position from when to when.
 *
 * @param holder IRI of the person
 * @param position IRI of the position
 * @param start first day, or null if unknown
 * @param end last day, or null while it lasts
 */
public record Tenure(
    String holder, String position, @Nullable LocalDate start, @Nullable LocalDate end) {

  /** Whether the position was held on that day. */
  public boolean covers(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }
}
