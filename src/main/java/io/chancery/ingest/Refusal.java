package io.chancery.ingest;

/**
 * Carries a reason from the reader that found it to the place where it becomes a {@link Refused}.
 */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String explanation;

  Refusal(Reason reason, String explanation) {
    super(explanation);
    this.reason = reason;
    this.explanation = explanation;
  }

  Refused of(String path) {
    return new Refused(path, reason, explanation);
  }
}
