package io.chancery.reason;

/** A rule that cannot be used as it is; the message says what, where and what to do. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuleFault fault;

  RuleException(RuleFault fault, Place place, String what) {
    super("%s: %s. %s. [%s]".formatted(place.text(), what, fault.remedy(), fault.code()));
    this.fault = fault;
  }

  /** What kind of thing is wrong. */
  public RuleFault fault() {
    return fault;
  }
}
