package io.chancery.export;

/**
 * Content that a format cannot hold, or a file that cannot be written; the message says which and
 * what to do.
 */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Something that the format cannot hold. */
  public ExportException(String message) {
    super(message);
  }

  /** Something that the disk reported. */
  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
