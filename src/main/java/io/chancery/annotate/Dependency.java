package io.chancery.annotate;

/**
 * An edge of a sentence's enhanced Universal Dependencies, as CoreNLP prints them.
 *
 * @param governor token index, 0 for the root
 * @param dependent token index
 * @param label relation with its subtype, such as {@code obl:with}
 */
public record Dependency(int governor, int dependent, String label) {

  /** The relation without its subtype. */
  public String relation() {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }
}
