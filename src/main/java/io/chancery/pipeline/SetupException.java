package io.chancery.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the documents that reading needs; the message says what is wrong, where, and
 * what to do.
 */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final SetupFault fault;

  SetupException(SetupFault fault, String what) {
    this(fault, what, null);
  }

  SetupException(SetupFault fault, String what, @Nullable Throwable cause) {
    super("%s. %s. [%s]".formatted(what, fault.remedy(), fault.code()), cause);
    this.fault = fault;
  }

  /** What kind of thing is wrong. */
  public SetupFault fault() {
    return fault;
  }
}
