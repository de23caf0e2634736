package io.chancery.ingest;

/**
 * An input that was not read. Everything else that was given is read all the same.
 *
 * @param path the input as given, {@code -} for standard input, with {@code #} and the line number
 *     for a single line
 * @param reason why, one of a closed list
 * @param message what is wrong with it and what to do, one sentence for people
 */
public record Refused(String path, Reason reason, String message) implements Outcome {

  /** One line for a report: path, code, message. */
  public String describe() {
    return path + ": " + reason.code() + ": " + message;
  }
}
