package io.chancery.reason;

import java.io.PrintStream;

/** Writes reports. */
public final class ReportWriter {

  private ReportWriter() {}

  /** Writes a report in a format, the same findings in the same order in each. */
  public static void write(ValidationReport report, ReportFormat format, PrintStream out) {
    out.print(
        switch (format) {
          case TABLE -> ReportText.of(report);
          case TURTLE -> ReportTurtle.of(report);
          case JSON -> ReportJson.of(report);
        });
  }
}
