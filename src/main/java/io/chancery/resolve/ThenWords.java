package io.chancery.resolve;

import io.chancery.text.AnyOf;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of time that count from a day just told, not from the day of publication: {@code two
 * days later}, {@code the same night}.
 */
final class ThenWords {

  private static final Pattern AWAY =
      Pattern.compile(
          "(\\w+) (day|week|month|year)s? (later|earlier|before|after|afterwards|beforehand)");
  private static final Pattern NEIGHBOUR =
      Pattern.compile(
          "(?:the )?(next|following|(?:very )?same|previous) (?:day|morning|afternoon|evening|night)"
              + "|the day (before|after)");
  private static final int NEAR = 2;

  /**
   * A day that the text told.
   *
   * @param sentence in which sentence
   * @param days the day
   */
  record Told(int sentence, Interval days) {}

  private ThenWords() {}

  /** Whether the words count from another day. */
  static boolean matches(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return AWAY.matcher(words).matches() || NEIGHBOUR.matcher(words).matches();
  }

  /** The day, counted from the day told in this sentence or shortly before; open without one. */
  static Interval from(String text, @Nullable Told told, int sentence) {
    LocalDate day = told == null || sentence - told.sentence() > NEAR ? null : told.days().begin();
    return day == null ? Interval.OPEN : from(text.toLowerCase(Locale.ROOT), day);
  }

  private static Interval from(String words, LocalDate day) {
    Matcher away = AWAY.matcher(words);
    if (away.matches()) {
      OptionalInt count = Numerals.of(away.group(1));
      boolean back = AnyOf.matches(away.group(3), "earlier|before|beforehand");
      return count.isEmpty()
          ? Interval.OPEN
          : Days.day(
              RelativeTime.plus(day, back ? -count.getAsInt() : count.getAsInt(), away.group(2)));
    }
    return Days.day(day.plusDays(neighbour(words)));
  }

  private static int neighbour(String words) {
    if (words.contains("same")) {
      return 0;
    }
    return words.contains("previous") || words.endsWith("before") ? -1 : 1;
  }
}
