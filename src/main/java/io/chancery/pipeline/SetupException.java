package io.chancery.pipeline;

/** Something outside the documents that reading needs and that the user can put right. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and what to do. */
  public SetupException(String message) {
    super(message);
  }

  /** The same, with what the system reported. */
  public SetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
