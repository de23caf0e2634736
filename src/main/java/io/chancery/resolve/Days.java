package io.chancery.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Stretches of the calendar as news speaks of them; weeks run from Monday to Sunday. */
final class Days {

  private Days() {}

  static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  static Interval week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Interval(monday, monday.plusDays(6));
  }

  static Interval weekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Interval(sunday.minusDays(1), sunday);
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth());
  }

  static Interval quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, 3);
  }

  static Interval year(int year) {
    return months(year, 1, 12);
  }

  /** The months of a year from one of them on; they may run into the next year. */
  static Interval months(int year, int first, int count) {
    YearMonth from = YearMonth.of(year, first);
    return new Interval(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth());
  }

  /** The first, second or last third of a month: days 1 to 10, 11 to 20 and the rest. */
  static Interval third(YearMonth month, Part part) {
    return switch (part) {
      case EARLY -> new Interval(month.atDay(1), month.atDay(10));
      case MID -> new Interval(month.atDay(11), month.atDay(20));
      case LATE -> new Interval(month.atDay(21), month.atEndOfMonth());
    };
  }

  /** A third of a year: four months. */
  static Interval third(int year, Part part) {
    return months(year, 1 + 4 * part.ordinal(), 4);
  }

  /** Which third. */
  enum Part {
    EARLY,
    MID,
    LATE;

    /** Reads {@code early}, {@code mid}, {@code late} and the like. */
    static Part of(String word) {
      return switch (word.substring(0, 2)) {
        case "ea", "be" -> EARLY;
        case "mi" -> MID;
        default -> LATE;
      };
    }
  }
}
