package io.chancery.extract;

import java.util.List;

/**
 * An open triple in the sentence's own words.
 *
 * @param sentence index of its sentence
 * @param subject words of the subject
 * @param relation words of the relation
 * @param arguments words of the further arguments
 * @param negated whether the sentence denies it
 * @param confidence between 0 and 1
 */
public record Proposition(
    int sentence,
    String subject,
    String relation,
    List<String> arguments,
    boolean negated,
    double confidence) {

  public Proposition {
    arguments = List.copyOf(arguments);
  }
}
