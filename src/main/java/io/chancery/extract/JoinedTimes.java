package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A length and a day that a tagger of times takes for one: {@code was sentenced to eight years on
 * Tuesday} tells for how long, and when.
 */
final class JoinedTimes {

  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final String UNITS = "year|month|week|day|hour";

  private JoinedTimes() {}

  /** The length and the day, or the expression as it is. */
  static Stream<TimeExpression> parted(Sentence sentence, TimeExpression time) {
    int on = time.last() - 1;
    int day = DAYS.indexOf(sentence.token(time.last()).word().toLowerCase(Locale.ROOT));
    boolean joined =
        day >= 0
            && on > time.first() + 1
            && sentence.token(on).word().equals("on")
            && AnyOf.matches(sentence.token(on - 1).lemma(), UNITS)
            && sentence.token(time.first()).tag().equals("CD");
    return joined
        ? Stream.of(
            part(sentence, time.first(), on - 1, "DURATION", length(sentence, time, on - 1)),
            part(sentence, time.last(), time.last(), "DATE", "XXXX-WXX-" + (day + 1)))
        : Stream.of(time);
  }

  private static String length(Sentence sentence, TimeExpression time, int unit) {
    String number = sentence.token(time.first()).word();
    String letter = sentence.token(unit).lemma().substring(0, 1).toUpperCase(Locale.ROOT);
    return (AnyOf.matches(sentence.token(unit).lemma(), "hour|minute") ? "PT" : "P")
        + (number.matches("\\d+") ? number : "X")
        + letter;
  }

  private static TimeExpression part(
      Sentence sentence, int first, int last, String type, String value) {
    Span span = new Span(sentence.token(first).span().begin(), sentence.token(last).span().end());
    StringBuilder text = new StringBuilder(sentence.token(first).word());
    for (int i = first + 1; i <= last; i++) {
      text.append(' ').append(sentence.token(i).word());
    }
    return new TimeExpression(first, last, span, text.toString(), type, value);
  }
}
