package io.chancery.store;

/** A store that cannot be used; the message says what is wrong, where, and what to do. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Something that the user can put right. */
  public StoreException(String message) {
    super(message);
  }

  /** Something that the disk or the database reported. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
