package io.chancery.resolve;

import io.chancery.extract.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of time that depend on the day of publication and on where the clause looks: {@code
 * Friday}, {@code last week}, {@code early August}, {@code in the past year}.
 */
final class RelativeTime {

  private static final String NUMBER =
      "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final String UNIT = "(day|week|month|year)s?";
  private static final String DAY_NAME =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final String MONTH_NAME =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String PART =
      "(early|mid|late|the beginning of|the middle of|the end of)[- ]";

  @FunctionalInterface
  private interface Reading {
    Interval at(Matcher words, LocalDate published, Tense tense);
  }

  private record Wording(Pattern pattern, Reading reading) {}

  private static final List<Wording> WORDINGS =
      List.of(
          wording("(?:the )?past " + UNIT, (m, day, t) -> back(day, 1, m.group(1))),
          wording(
              "(?:the )?(?:past|last) " + NUMBER + " " + UNIT,
              (m, day, t) -> back(day, number(m.group(1)), m.group(2))),
          wording(
              "(?:the )?(?:next|coming) " + NUMBER + " " + UNIT,
              (m, day, t) -> ahead(day, number(m.group(1)), m.group(2))),
          wording(
              NUMBER + " " + UNIT + " ago",
              (m, day, t) -> ago(plus(day, -number(m.group(1)), m.group(2)), m.group(2))),
          wording(
              "(?:the )?(earlier|later) (?:this )(week|month|year)",
              (m, day, t) -> sideOf(m.group(1), whole(day, m.group(2)), day)),
          wording(
              "(?:the )?(this|current) (week|month|year)",
              (m, day, t) -> seen(whole(day, m.group(2)), day, t)),
          wording(
              "(?:the )?(?:last|previous) (week|month|year)",
              (m, day, t) -> whole(plus(day, -1, m.group(1)), m.group(1))),
          wording(
              "the (?:next|coming) (week|month|year)", (m, day, t) -> ahead(day, 1, m.group(1))),
          wording(
              "(?:next|coming) (week|month|year)",
              (m, day, t) -> whole(plus(day, 1, m.group(1)), m.group(1))),
          wording(
              "(?:the )?(?:coming|next few) (?:days|weeks|months|years)",
              (m, day, t) -> new Interval(day, null)),
          wording(
              "(?:the )?following (week|month|year)",
              (m, day, t) -> Interval.OPEN), // than one told
          wording("(last|this|next|the) weekend", RelativeTime::weekend),
          wording("(?:the )?(spring|summer|autumn|fall|winter)", RelativeTime::season),
          wording(
              "(today|tonight|now|this (?:morning|afternoon|evening))",
              (m, day, t) -> Days.day(day)),
          wording("(?:yesterday|last night)", (m, day, t) -> Days.day(day.minusDays(1))),
          wording("tomorrow", (m, day, t) -> Days.day(day.plusDays(1))),
          wording(
              "(?:(?:(?:the )?(?:early|late|small) hours of|the (?:morning|afternoon|evening|night) of) )?"
                  + "(?:(last|this|next|coming|late|early|the) )?(?:on )?"
                  + DAY_NAME
                  + "(?: (?:morning|afternoon|evening|night))?",
              (m, day, t) -> Days.day(weekday(m.group(1), m.group(2), day, t))),
          wording(
              PART + MONTH_NAME,
              (m, day, t) -> Days.third(month(m.group(2), day, t), part(m.group(1)))),
          wording(
              PART + "(the|this|last|next) (month|year)",
              (m, day, t) -> thirdOf(m.group(3), shift(m.group(2)), day, part(m.group(1)))),
          wording(
              "(last|this|next) " + MONTH_NAME,
              (m, day, t) -> Days.month(monthBy(m.group(1), m.group(2), day))),
          wording(MONTH_NAME, (m, day, t) -> Days.month(month(m.group(1), day, t))),
          wording(
              MONTH_NAME + " (\\d{1,2})(?:st|nd|rd|th)?",
              (m, day, t) -> dayOf(m.group(1), m.group(2), day, t)),
          wording(
              MONTH_NAME + " (\\d{1,2})(?: ?(?:-|–|to|and|until) ?)(\\d{1,2})",
              (m, day, t) -> daysOf(m.group(1), m.group(2), m.group(3), day, t)),
          wording(
              "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH_NAME,
              (m, day, t) -> dayOf(m.group(2), m.group(1), day, t)));

  /** Months ahead that a bare month means, for nobody says so of what was almost a year ago. */
  private static final int SOON = 1;

  /** Months back that nobody means by a bare day: in January, "on May 9" is still to come. */
  private static final int LONG_AGO = 6;

  private RelativeTime() {}

  /** The days that these words mean, or empty if they are none of the wordings known here. */
  static Optional<Interval> read(String text, LocalDate published, Tense tense) {
    String words = text.toLowerCase(Locale.ROOT).replace(',', ' ').replaceAll("\\s+", " ").strip();
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.pattern().matcher(words);
      if (matcher.matches()) {
        return Optional.of(wording.reading().at(matcher, published, tense));
      }
    }
    return Optional.empty();
  }

  private static Wording wording(String pattern, Reading reading) {
    return new Wording(Pattern.compile(pattern), reading);
  }

  private static Interval back(LocalDate day, int count, String unit) {
    return new Interval(plus(day, -count, unit), day);
  }

  private static Interval ahead(LocalDate day, int count, String unit) {
    return new Interval(day, plus(day, count, unit));
  }

  private static Interval sideOf(String side, Interval whole, LocalDate day) {
    return side.equals("earlier")
        ? new Interval(whole.begin(), day)
        : new Interval(day, whole.end());
  }

  /** A period that holds the day of publication, as far as the clause looks at it. */
  private static Interval seen(Interval whole, LocalDate day, Tense tense) {
    return switch (tense) {
      case PAST -> new Interval(whole.begin(), day);
      case PRESENT -> whole;
      case FUTURE -> new Interval(day, whole.end());
    };
  }

  private static Interval weekend(Matcher words, LocalDate day, Tense tense) {
    boolean back =
        words.group(1).equals("last")
            || (words.group(1).equals("the")
                && tense == Tense.PAST
                && day.getDayOfWeek().getValue() < 6);
    int weeks = back ? -1 : words.group(1).equals("next") ? 1 : 0;
    return Days.weekend(day.plusWeeks(weeks));
  }

  /** {@code Two years ago} is in that year, {@code three days ago} on that day. */
  private static Interval ago(LocalDate day, String unit) {
    return unit.startsWith("year") || unit.startsWith("month")
        ? whole(day, unit.replaceFirst("s$", ""))
        : Days.day(day);
  }

  /** The last that has begun, or where the clause looks ahead the next that has not ended. */
  private static Interval season(Matcher words, LocalDate day, Tense tense) {
    int first =
        switch (words.group(1)) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    Interval season = Days.months(day.getYear() - 1, first, 3);
    for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
      Interval later = Days.months(year, first, 3);
      boolean wanted = tense == Tense.PAST ? began(later, day) : ended(season, day);
      season = wanted ? later : season;
    }
    return season;
  }

  private static boolean began(Interval days, LocalDate day) {
    return days.begin() != null && !days.begin().isAfter(day);
  }

  private static boolean ended(Interval days, LocalDate day) {
    return days.end() != null && days.end().isBefore(day);
  }

  private static LocalDate weekday(
      @Nullable String which, String name, LocalDate day, Tense tense) {
    DayOfWeek weekday = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    return switch (which == null ? "" : which) {
      case "last" -> day.with(TemporalAdjusters.previous(weekday));
      case "next" -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(weekday);
      case "coming" -> day.with(TemporalAdjusters.next(weekday));
      default -> weekday(weekday, day, tense);
    };
  }

  private static LocalDate weekday(DayOfWeek weekday, LocalDate day, Tense tense) {
    return tense == Tense.FUTURE
        ? day.with(TemporalAdjusters.nextOrSame(weekday))
        : day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  private static YearMonth month(String name, LocalDate day, Tense tense) {
    YearMonth month = YearMonth.of(day.getYear(), monthNamed(name));
    YearMonth now = YearMonth.from(day);
    if (tense == Tense.FUTURE) {
      return month.isBefore(now) ? month.plusYears(1) : month;
    }
    boolean soon = !month.isAfter(now.plusMonths(SOON));
    return month.isAfter(now) && !soon ? month.minusYears(1) : month;
  }

  private static YearMonth monthBy(String which, String name, LocalDate day) {
    YearMonth now = YearMonth.from(day);
    YearMonth month = YearMonth.of(day.getYear(), monthNamed(name));
    return switch (which) {
      case "last" -> month.isBefore(now) ? month : month.minusYears(1);
      case "next" -> month(name, day.plusMonths(1), Tense.FUTURE);
      default -> month;
    };
  }

  private static Interval dayOf(String monthName, String number, LocalDate day, Tense tense) {
    int dayOfMonth = Integer.parseInt(number);
    int month = monthNamed(monthName);
    if (dayOfMonth < 1 || dayOfMonth > Month.of(month).maxLength()) {
      return Interval.OPEN;
    }
    LocalDate nearest = nearest(month, dayOfMonth, day, tense);
    boolean longAgo = tense == Tense.PAST && nearest.plusMonths(LONG_AGO).isBefore(day);
    return longAgo ? Interval.OPEN : Days.day(nearest);
  }

  private static Interval daysOf(
      String monthName, String first, String last, LocalDate day, Tense tense) {
    Interval from = dayOf(monthName, first, day, tense);
    LocalDate begin = from.begin();
    int end = Integer.parseInt(last);
    return begin == null || end < begin.getDayOfMonth() || end > begin.lengthOfMonth()
        ? from
        : new Interval(begin, begin.withDayOfMonth(end));
  }

  private static LocalDate nearest(int month, int dayOfMonth, LocalDate day, Tense tense) {
    LocalDate here = inYear(day.getYear(), month, dayOfMonth);
    if (tense == Tense.FUTURE && here.isBefore(day)) {
      return inYear(day.getYear() + 1, month, dayOfMonth);
    }
    boolean past = tense == Tense.PAST && here.isAfter(day);
    return past ? inYear(day.getYear() - 1, month, dayOfMonth) : here;
  }

  private static LocalDate inYear(int year, int month, int dayOfMonth) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(dayOfMonth, of.lengthOfMonth()));
  }

  private static Interval thirdOf(String unit, int shift, LocalDate day, Days.Part part) {
    return unit.equals("year")
        ? Days.third(day.getYear() + shift, part)
        : Days.third(YearMonth.from(day).plusMonths(shift), part);
  }

  private static int shift(String which) {
    return which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
  }

  private static Days.Part part(String words) {
    return Days.Part.of(words.replace("the ", ""));
  }

  private static int monthNamed(String name) {
    String start = name.substring(0, 3);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static Interval whole(LocalDate day, String unit) {
    return switch (unit) {
      case "week" -> Days.week(day);
      case "month" -> Days.month(YearMonth.from(day));
      default -> Days.year(day.getYear());
    };
  }

  static LocalDate plus(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "day" -> day.plusDays(count);
      case "week" -> day.plusWeeks(count);
      case "month" -> day.plusMonths(count);
      default -> day.plusYears(count);
    };
  }

  private static int number(String word) {
    return Numerals.of(word).orElse(1);
  }
}
