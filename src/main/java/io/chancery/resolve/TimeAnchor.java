package io.chancery.resolve;

import io.chancery.annotate.TimeExpression;
import io.chancery.extract.Tense;
import io.chancery.extract.TimeMention;
import io.chancery.text.AnyOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns time expressions into days, seen from the day of publication; the tense of the clause gives
 * a bare weekday or month its direction. The clock is never read: without a day of publication,
 * what depends on it stays open.
 */
public final class TimeAnchor {

  private static final Pattern LENGTH =
      Pattern.compile("(?:for )?(\\w+)[ -](day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile("(.+?)\\s+(?:from|starting|beginning)\\s+(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("(early|mid|late)[- ](\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUR =
      Pattern.compile(
          "(?:(?:the|early|late) )*(?:dawn|daybreak|sunrise|sunset|dusk|noon|midday|midnight|nightfall"
              + "|morning|afternoon|evening|night|\\w+ o'clock"
              + "|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int NEAR = 3;
  private static final Pattern YEAR = Pattern.compile(".*\\b\\d{4}s?\\b.*");

  private final @Nullable LocalDate published;

  /**
   * Anchors to a day.
   *
   * @param published the document's day of publication, or null if unknown
   */
  public TimeAnchor(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The days of one expression; see {@link #anchor(TimeExpression, String, Tense)}. */
  public Interval anchor(TimeMention mention, Tense tense) {
    Tense own = mention.tense();
    Interval days = anchor(mention.expression(), mention.preposition(), own == null ? tense : own);
    return mention.end() ? new Interval(null, days.end()) : days;
  }

  /**
   * The days of one expression.
   *
   * @param preposition what links it to the event: {@code by} and {@code until} leave the begin
   *     open, {@code since} and {@code from} the end
   * @param tense where the clause looks
   * @return days, open on either side where the words leave it so or the day of publication is
   *     unknown
   */
  public Interval anchor(TimeExpression expression, @Nullable String preposition, Tense tense) {
    Interval days = days(expression, tense);
    boolean end = expression.text().toLowerCase(Locale.ROOT).startsWith("the end of");
    return preposition == null
        ? days
        : bound(days, end && preposition.equals("before") ? "by" : preposition, hour(expression));
  }

  /**
   * The days of all expressions of one event together: {@code on Sunday and Monday}, {@code on
   * Wednesday … until Thursday}, {@code for two days from March 17}.
   */
  public Interval anchor(List<TimeMention> mentions, Tense tense) {
    Interval whole = Interval.OPEN;
    TimeMention last = null;
    for (TimeMention mention : telling(mentions, tense)) {
      Interval days = anchor(mention, tense);
      whole = last == null || goesOn(last, mention) ? join(whole, days) : narrower(whole, days);
      last = mention;
    }
    Optional<TimeMention> length =
        mentions.stream().filter(m -> isLength(m) && !isWithin(m)).findFirst();
    Interval found = whole;
    return length.map(m -> lasting(found, m.expression().text())).orElse(found);
  }

  /**
   * Days that are listed with others between them, as {@code on March 2 and 4}: what happened on
   * each of them happened on none between.
   */
  public List<Interval> listed(List<TimeMention> mentions, Tense tense) {
    List<TimeMention> telling = telling(mentions, tense);
    List<Interval> days = telling.stream().map(m -> anchor(m, tense)).toList();
    boolean apart = false;
    for (int i = 0; i < days.size(); i++) {
      String link = String.valueOf(telling.get(i).preposition());
      LocalDate before = i == 0 ? null : days.get(i - 1).end();
      LocalDate day = days.get(i).begin();
      boolean follows =
          i == 0
              || before != null
                  && day != null
                  && before.isBefore(day)
                  && goesOn(telling.get(i - 1), telling.get(i));
      if (days.get(i).days() != 1 || !follows || !AnyOf.matches(link, "on|of|null")) {
        return List.of();
      }
      apart = apart || before != null && !before.plusDays(1).equals(day);
    }
    return apart ? days : List.of();
  }

  /** Beside a date, an hour tells no other day, nor does "the second in a week". */
  private List<TimeMention> telling(List<TimeMention> mentions, Tense tense) {
    List<TimeMention> dates =
        mentions.stream().filter(m -> !hour(m.expression()) && !isWithin(m)).toList();
    return dates.stream().allMatch(m -> anchor(m, tense).equals(Interval.OPEN)) ? mentions : dates;
  }

  /** Whether the second carries the first on: "from Friday to Monday", "on Sunday and Monday". */
  private static boolean goesOn(TimeMention first, TimeMention second) {
    String link = String.valueOf(second.preposition());
    boolean near = second.expression().first() - first.expression().last() <= NEAR;
    return AnyOf.matches(link, "to|until|till|through|by|before|since|from|after")
        || isLength(first)
        || isLength(second)
        || near;
  }

  private static Interval narrower(Interval first, Interval second) {
    return second.days() < first.days() && first.overlaps(second) ? second : first;
  }

  /**
   * Whether it tells only the hour: "at dusk", "before six o'clock"; "March 2 and 4" tells none.
   */
  static boolean hour(TimeExpression expression) {
    return HOUR.matcher(expression.text()).matches()
        && !(expression.type().equals("DATE") && DIGITS.matcher(expression.text()).matches());
  }

  private static boolean isLength(TimeMention mention) {
    return mention.expression().type().equals("DURATION")
        && LENGTH.matcher(mention.expression().text()).matches();
  }

  /** "In a week": how long something took to come, and not how long it lasts. */
  private static boolean isWithin(TimeMention mention) {
    return isLength(mention) && AnyOf.matches(String.valueOf(mention.preposition()), "in|within");
  }

  private static Interval lasting(Interval interval, String length) {
    LocalDate begin = interval.begin();
    Matcher words = LENGTH.matcher(length);
    if (begin == null || !words.matches() || Numerals.of(words.group(1)).isEmpty()) {
      return interval;
    }
    int count = Numerals.of(words.group(1)).orElseThrow();
    String unit = words.group(2).toLowerCase(Locale.ROOT);
    return new Interval(begin, RelativeTime.plus(begin, count, unit).minusDays(1));
  }

  private Interval days(TimeExpression expression, Tense tense) {
    Matcher from = FROM.matcher(expression.text());
    if (from.matches() && LENGTH.matcher(from.group(1)).matches()) {
      Interval begin = inWords(from.group(2), expression.value(), tense);
      return lasting(begin, from.group(1));
    }
    return inWords(expression.text(), expression.value(), tense);
  }

  private Interval inWords(String text, String value, Tense tense) {
    Matcher part = PART_OF_YEAR.matcher(text);
    if (part.matches()) {
      Days.Part third = Days.Part.of(part.group(1).toLowerCase(Locale.ROOT));
      return Days.third(Integer.parseInt(part.group(2)), third);
    }
    LocalDate today = published;
    if (today == null) {
      return YEAR.matcher(text).matches() ? TimexValue.interval(value, null) : Interval.OPEN;
    }
    return RelativeTime.read(text, today, tense).orElseGet(() -> TimexValue.interval(value, today));
  }

  private static Interval bound(Interval days, String preposition, boolean hour) {
    return switch (preposition.toLowerCase(Locale.ROOT)) {
      case "by", "until", "till", "up_to" -> new Interval(null, days.end());
      case "before", "ahead_of", "prior_to" ->
          hour ? days : new Interval(null, dayBefore(days.begin()));
      case "since", "from", "after", "following", "as_of" -> new Interval(days.begin(), null);
      default -> days;
    };
  }

  private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
    return day == null ? null : day.minusDays(1);
  }

  /** Two parts of one statement of time; the later in the text is the later in the calendar. */
  private static Interval join(Interval first, Interval second) {
    LocalDate begin = first.begin() == null ? second.begin() : first.begin();
    LocalDate end = second.end() == null ? first.end() : second.end();
    if (begin == null || end == null || !end.isBefore(begin)) {
      return new Interval(begin, end);
    }
    return begin.minusDays(end.toEpochDay()).toEpochDay() < 7
        ? new Interval(begin, end.plusWeeks(1))
        : new Interval(end, begin);
  }
}
