package io.chancery.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of TIMEX3 dates, such as {@code 2023-06-16}, {@code 2023-W24}, {@code 199X}. */
final class TimexValue {

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|SP|SU|FA|WI)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

  private TimexValue() {}

  /**
   * The days of a value.
   *
   * @param published the day that PAST_REF, PRESENT_REF and FUTURE_REF are seen from, or null
   * @return open for values that name no days
   */
  static Interval interval(String value, @Nullable LocalDate published) {
    try {
      return value.endsWith("_REF") ? reference(value, published) : absolute(value);
    } catch (DateTimeException noSuchDay) {
      return Interval.OPEN;
    }
  }

  private static Interval reference(String value, @Nullable LocalDate published) {
    return switch (value) {
      case "PAST_REF" -> new Interval(null, published);
      case "PRESENT_REF" -> new Interval(published, published);
      case "FUTURE_REF" -> new Interval(published, null);
      default -> Interval.OPEN;
    };
  }

  private static Interval absolute(String value) {
    Matcher date = DATE.matcher(value);
    if (date.matches()) {
      return Days.day(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return Days.month(YearMonth.of(number(month, 1), number(month, 2)));
    }
    return coarse(value);
  }

  private static Interval coarse(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2), week.group(3) != null);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return partOfYear(number(part, 1), part.group(2));
    }
    if (YEAR.matcher(value).matches()) {
      return Days.year(Integer.parseInt(value));
    }
    Matcher decade = DECADE.matcher(value);
    return decade.matches() ? Days.months(number(decade, 1) * 10, 1, 120) : Interval.OPEN;
  }

  private static Interval week(int year, int week, boolean weekend) {
    LocalDate thursday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    return weekend ? Days.weekend(thursday) : Days.week(thursday);
  }

  private static Interval partOfYear(int year, String part) {
    return switch (part) {
      case "SP" -> Days.months(year, 3, 3);
      case "SU" -> Days.months(year, 6, 3);
      case "FA" -> Days.months(year, 9, 3);
      case "WI" -> Days.months(year, 12, 3);
      default -> Days.quarter(year, part.charAt(1) - '0');
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
