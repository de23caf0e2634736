package io.chancery.query;

import java.nio.file.Path;

/** A question that cannot be asked as it is; the message says what, where and what to do. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final QueryFault fault;

  QueryException(QueryFault fault, String what) {
    super("%s. %s [%s]".formatted(what, fault.remedy(), fault.code()));
    this.fault = fault;
  }

  QueryException(QueryFault fault, Path file, long line, String what) {
    this(fault, "%s:%d: %s".formatted(file, line, what));
  }

  /** What kind of thing is wrong. */
  public QueryFault fault() {
    return fault;
  }
}
