package io.chancery.ingest;

import java.util.Locale;

/** Why an input is refused. Each code is a heading in {@code docs/reference/errors.md}. */
public enum Reason {
  NOT_FOUND,
  UNREADABLE,
  NO_DOCUMENTS,
  UNKNOWN_FORMAT,
  BINARY,
  NOT_UTF_8,
  EMPTY,
  TOO_LARGE,
  NO_ARTICLE,
  NOT_ENGLISH,
  DUPLICATE_ID,
  BAD_MANIFEST,
  BAD_FRONT_MATTER;

  /** The name that reports and documentation use, such as {@code not-utf-8}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
