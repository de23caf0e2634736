package io.chancery.evaluate;

import java.util.List;

/** Texts, and what a careful person makes of them. */
public sealed interface Benchmark
    permits GoldBenchmark,
        OpenIeBenchmark,
        EventCodingBenchmark,
        CoreferenceBenchmark,
        TimelineBenchmark {

  /**
   * Lets the reader read the texts, and measures what it says.
   *
   * @param reader is measured
   * @return the figures
   * @throws EvaluationException if the benchmark cannot be used as it is
   */
  List<Table> measure(Reader reader);
}
