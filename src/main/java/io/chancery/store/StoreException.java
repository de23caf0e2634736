package io.chancery.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A store that cannot be used; the message says what is wrong, where, and what to do. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final StoreFault fault;

  StoreException(StoreFault fault, Path folder, String what) {
    this(fault, folder, what, null);
  }

  StoreException(StoreFault fault, Path folder, String what, @Nullable Throwable cause) {
    super("%s: %s. %s. [%s]".formatted(folder, what, fault.remedy(), fault.code()), cause);
    this.fault = fault;
  }

  /** What kind of thing is wrong. */
  public StoreFault fault() {
    return fault;
  }
}
