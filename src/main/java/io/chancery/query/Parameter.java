package io.chancery.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that narrows a question; in the query it is the variable {@code ?_name}.
 *
 * @param name as it is given on the command line
 * @param also other names for it
 * @param kind what its values are
 * @param optional whether the question can be asked without it
 * @param about what it narrows, in words
 * @param standard the value that is bound when none is given; null leaves the variable unbound
 * @param choices words that are bound as plain strings, whatever the kind; where the kind is {@link
 *     Kind#STRING} and there are choices, no other value is allowed
 * @param range the numbers that make sense; null for all
 */
public record Parameter(
    String name,
    List<String> also,
    Kind kind,
    boolean optional,
    String about,
    @Nullable String standard,
    List<String> choices,
    @Nullable Range range) {

  /**
   * The numbers that make sense.
   *
   * @param least of them
   * @param most of them
   */
  public record Range(BigDecimal least, BigDecimal most) {

    boolean contains(BigDecimal number) {
      return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
    }

    String words() {
      return "from " + least.toPlainString() + " to " + most.toPlainString();
    }
  }

  /** What a parameter's values are. */
  public enum Kind {
    /** An absolute IRI, or one with a preset prefix. */
    IRI,
    /** Any text. */
    STRING,
    /** A day as in 2023-06-17. */
    DATE,
    /** A decimal number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** The name of an entity as the articles have it, or its IRI. */
    ENTITY,
    /** The id of a document. */
    DOCUMENT
  }

  public Parameter {
    also = List.copyOf(also);
    choices = List.copyOf(choices);
  }

  boolean isCalled(String other) {
    return name.equals(other) || also.contains(other);
  }

  /** The choice that a value is, whatever its case. */
  Optional<String> choice(String value) {
    return choices.stream().filter(value::equalsIgnoreCase).findFirst();
  }

  /** Whether a value has to be given. */
  public boolean required() {
    return !optional && standard == null;
  }
}
