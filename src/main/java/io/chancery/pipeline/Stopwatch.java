package io.chancery.pipeline;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Measures one run, and in it the time of our own stages apart from the models'. */
final class Stopwatch {

  private final Parses parses;
  private final long begin = System.nanoTime();
  private final long stageBefore;
  private final long annotatingBefore;
  private final long loadingBefore;
  private final LongAdder total = new LongAdder();

  Stopwatch(Parses parses) {
    this.parses = parses;
    stageBefore = parses.stageNanos();
    annotatingBefore = parses.annotatingNanos();
    loadingBefore = parses.loadingNanos();
  }

  /** Runs a part of the work and adds its time. */
  <T> T own(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      total.add(System.nanoTime() - start);
    }
  }

  /** How many of something were done in a second so far. */
  double perSecond(long count) {
    return count * 1e9 / Math.max(1, elapsed());
  }

  private long elapsed() {
    return System.nanoTime() - begin - loading();
  }

  private long loading() {
    return parses.loadingNanos() - loadingBefore;
  }

  Report.Times times() {
    return new Report.Times(
        Duration.ofNanos(elapsed()),
        Duration.ofNanos(loading()),
        Duration.ofNanos(parses.annotatingNanos() - annotatingBefore),
        Duration.ofNanos(total.sum() - (parses.stageNanos() - stageBefore)));
  }
}
