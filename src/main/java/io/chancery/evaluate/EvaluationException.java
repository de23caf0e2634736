package io.chancery.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A measurement that cannot be made; the message says what is wrong, where, and what to do. */
public final class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EvaluationFault fault;

  private EvaluationException(EvaluationFault fault, String what, @Nullable Throwable cause) {
    super("%s. %s. [%s]".formatted(what, fault.remedy(), fault.code()), cause);
    this.fault = fault;
  }

  static EvaluationException at(EvaluationFault fault, Path file, String what) {
    return new EvaluationException(fault, file + ": " + what, null);
  }

  static EvaluationException at(EvaluationFault fault, Path file, int line, String what) {
    return new EvaluationException(fault, file + ":" + line + ": " + what, null);
  }

  static EvaluationException unreadable(Path file, Throwable cause) {
    return new EvaluationException(
        EvaluationFault.BENCHMARK_UNREADABLE,
        file + ": there is no such file, or it cannot be read as UTF-8",
        cause);
  }

  /** What kind of thing is wrong. */
  public EvaluationFault fault() {
    return fault;
  }
}
