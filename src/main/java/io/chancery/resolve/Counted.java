package io.chancery.resolve;

import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many of what some words tell: {@code three ballistic missiles} are 3 of {@code missile}. Two
 * numbers differ only where they count one thing: {@code a group of 12 miners} may be {@code 12
 * miners}.
 *
 * @param number how many
 * @param noun of what, in the singular
 */
record Counted(int number, String noun) {

  /** {@code The 2024 budget} is one. */
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

  private static final String ENDS = "of|in|on|at|for|from|to|with|by|that|which|who|and|or";

  static Optional<Counted> of(@Nullable Participant thing) {
    Quote words =
        thing instanceof Participant.OfText text
            ? text.words()
            : thing instanceof Participant.OfEntity entity ? entity.words() : null;
    return Optional.ofNullable(words).flatMap(w -> in(w.text().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Counted> in(String text) {
    String[] words = text.split("[^\\p{L}\\p{N}'’.-]+");
    return words.length == 0 ? Optional.empty() : in(words);
  }

  private static Optional<Counted> in(String[] words) {
    OptionalInt number =
        YEAR.matcher(words[0]).matches() ? OptionalInt.empty() : Numerals.of(words[0]);
    int end = 1;
    while (end < words.length && !AnyOf.matches(words[end], ENDS)) {
      end++;
    }
    return number.isEmpty() || end == 1
        ? Optional.empty()
        : Optional.of(new Counted(number.getAsInt(), singular(words[end - 1])));
  }

  private static String singular(String noun) {
    return noun.equals("people")
        ? "person"
        : noun.replaceFirst("men$", "man")
            .replaceFirst("ies$", "y")
            .replaceFirst("(?<=[sxz]|[cs]h)es$|(?<!s)s$", "");
  }

  /** Whether there are more or fewer of the same. */
  boolean differs(Counted other) {
    return noun.equals(other.noun) && number != other.number;
  }
}
