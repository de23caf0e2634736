package io.chancery.evaluate;

import java.util.Locale;

/** What stops a measurement, and what to do about it. */
public enum EvaluationFault {
  BENCHMARK_UNREADABLE("Name the folder that holds it"),
  BENCHMARK_BROKEN_LINE("Correct the line"),
  BENCHMARK_UNKNOWN_NAME("Give it a line in its file, or correct the name"),
  BENCHMARK_NOT_READ("Name the file or folder that holds it as INPUT"),
  BENCHMARK_OTHER_TEXT("Give the text that was annotated, or annotate this one"),
  PAGE_WITHOUT_BLOCK("Write <!-- measured: NAME --> and <!-- end --> around the place of a table");

  private final String remedy;

  EvaluationFault(String remedy) {
    this.remedy = remedy;
  }

  /** The heading in docs/reference/errors.md that says more. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the reader of the message can do. */
  public String remedy() {
    return remedy;
  }
}
