package io.chancery.reason;

/** A shape that cannot be used as it is; the message says what, where and what to do. */
public final class ShapeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ShapeFault fault;

  ShapeException(ShapeFault fault, Place place, String what) {
    super("%s: %s. %s [%s]".formatted(place.text(), what, fault.remedy(), fault.code()));
    this.fault = fault;
  }

  /** What kind of thing is wrong. */
  public ShapeFault fault() {
    return fault;
  }
}
