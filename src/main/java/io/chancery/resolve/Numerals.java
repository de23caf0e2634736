package io.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Small numbers in words and digits. */
public final class Numerals {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numerals() {}

  /** The number that a word says, such as {@code three}, {@code 3}, {@code both} or {@code a}. */
  public static OptionalInt of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d{1,4}")) {
      return OptionalInt.of(Integer.parseInt(lower));
    }
    return switch (lower) {
      case "both", "couple" -> OptionalInt.of(2);
      case "a", "an" -> OptionalInt.of(1);
      default -> inWords(lower);
    };
  }

  private static OptionalInt inWords(String lower) {
    int value = WORDS.indexOf(lower);
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
