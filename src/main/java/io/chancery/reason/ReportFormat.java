package io.chancery.reason;

import java.util.Locale;

/** How a report is written. */
public enum ReportFormat {
  /** Aligned columns, for people. */
  TABLE,
  /** A {@code sh:ValidationReport}, with places in our own terms. */
  TURTLE,
  /** One JSON object. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
