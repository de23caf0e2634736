package io.chancery.correct;

/** A correction that cannot be made or undone; the message says why and what to do. */
public final class CorrectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final CorrectionFault fault;

  /** A fault with what is wrong in this case, without a full stop. */
  public CorrectionException(CorrectionFault fault, String what) {
    super("%s. %s. [%s]".formatted(what, fault.remedy(), fault.code()));
    this.fault = fault;
  }

  /** What kind of thing is wrong. */
  public CorrectionFault fault() {
    return fault;
  }
}
