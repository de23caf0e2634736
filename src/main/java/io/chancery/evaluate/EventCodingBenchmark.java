package io.chancery.evaluate;

import java.nio.file.Path;
import java.util.List;

/** Sentences and the events that a coder makes of them. */
public final class EventCodingBenchmark implements Benchmark {

  private EventCodingBenchmark() {}

  /** Reads the gold. */
  public static EventCodingBenchmark of(Path folder) {
    return new EventCodingBenchmark();
  }

  @Override
  public List<Table> measure(Reader reader) {
    return List.of();
  }
}
