package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.TimeExpression;
import io.chancery.extract.Tense;
import io.chancery.extract.TimeMention;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All days are seen from Wednesday, 4 March 2026. */
class TimeAnchorTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

  @ParameterizedTest(name = "{1} in a {0} clause is {2} to {3}")
  @CsvSource({
    "PAST, Friday, 2026-02-27, 2026-02-27",
    "PAST, Wednesday, 2026-03-04, 2026-03-04",
    "PAST, Wednesday evening, 2026-03-04, 2026-03-04",
    "FUTURE, Friday, 2026-03-06, 2026-03-06",
    "FUTURE, Tuesday, 2026-03-10, 2026-03-10",
    "PAST, last Monday, 2026-03-02, 2026-03-02",
    "PRESENT, last Wednesday, 2026-02-25, 2026-02-25",
    "FUTURE, next Monday, 2026-03-09, 2026-03-09",
    "FUTURE, next Friday, 2026-03-13, 2026-03-13",
    "PAST, last week, 2026-02-23, 2026-03-01",
    "PAST, this week, 2026-03-02, 2026-03-04",
    "FUTURE, this week, 2026-03-04, 2026-03-08",
    "FUTURE, this month, 2026-03-04, 2026-03-31",
    "PAST, earlier this year, 2026-01-01, 2026-03-04",
    "FUTURE, later this month, 2026-03-04, 2026-03-31",
    "PAST, Last year, 2025-01-01, 2025-12-31",
  })
  void readsDaysAndWeeksFromTheDayOfPublication(
      Tense tense, String words, LocalDate begin, LocalDate end) {
    assertThat(read(words, tense)).isEqualTo(new Interval(begin, end));
  }

  @ParameterizedTest(name = "{1} in a {0} clause is {2} to {3}")
  @CsvSource({
    "FUTURE, next month, 2026-04-01, 2026-04-30",
    "PAST, the past year, 2025-03-04, 2026-03-04",
    "PAST, the past two weeks, 2026-02-18, 2026-03-04",
    "FUTURE, the next three months, 2026-03-04, 2026-06-04",
    "PAST, two days ago, 2026-03-02, 2026-03-02",
    "PAST, January, 2026-01-01, 2026-01-31",
    "PAST, November, 2025-11-01, 2025-11-30",
    "FUTURE, April, 2026-04-01, 2026-04-30",
    "FUTURE, February, 2027-02-01, 2027-02-28",
    "PAST, early August, 2025-08-01, 2025-08-10",
    "PAST, mid-February, 2026-02-11, 2026-02-20",
    "FUTURE, late May, 2026-05-21, 2026-05-31",
    "FUTURE, March 17, 2026-03-17, 2026-03-17",
    "PAST, 17 December, 2025-12-17, 2025-12-17",
    "PAST, 17 March, , ",
    "FUTURE, the spring, 2026-03-01, 2026-05-31",
    "FUTURE, the autumn, 2026-09-01, 2026-11-30",
    "PAST, autumn, 2025-09-01, 2025-11-30",
    "PAST, the summer, 2025-06-01, 2025-08-31",
    "FUTURE, the coming weeks, 2026-03-04, ",
    "FUTURE, two days from March 17, 2026-03-17, 2026-03-18",
    "PAST, yesterday, 2026-03-03, 2026-03-03",
    "PAST, last weekend, 2026-02-28, 2026-03-01",
    "PAST, early 2024, 2024-01-01, 2024-04-30",
  })
  void readsMonthsAndYearsFromTheDayOfPublication(
      Tense tense, String words, @Nullable LocalDate begin, @Nullable LocalDate end) {
    assertThat(read(words, tense)).isEqualTo(new Interval(begin, end));
  }

  @ParameterizedTest(name = "the value {0} is {1} to {2}")
  @CsvSource({
    "2024-05-01, 2024-05-01, 2024-05-01",
    "2024-05-01T10:00, 2024-05-01, 2024-05-01",
    "2024-02, 2024-02-01, 2024-02-29",
    "2027, 2027-01-01, 2027-12-31",
    "2026-W10, 2026-03-02, 2026-03-08",
    "2025-Q4, 2025-10-01, 2025-12-31",
    "2025-WI, 2025-12-01, 2026-02-28",
    "199X, 1990-01-01, 1999-12-31",
    "PAST_REF, , 2026-03-04",
    "P2D, , ",
    "2026-02-31, , ",
  })
  void fallsBackOnTheValueOfTheTimeExpression(
      String value, @Nullable LocalDate begin, @Nullable LocalDate end) {
    assertThat(
            new TimeAnchor(WEDNESDAY)
                .anchor(expression("some words", "DATE", value), null, Tense.PAST))
        .isEqualTo(new Interval(begin, end));
  }

  @Test
  @DisplayName("'by 2027' ends with that year and begins nowhere")
  void byLeavesTheBeginOpen() {
    assertThat(anchor(mention("by", "2027", "DATE", "2027"), Tense.FUTURE))
        .isEqualTo(new Interval(null, LocalDate.of(2027, 12, 31)));
  }

  @Test
  @DisplayName("'until Thursday' in a planned clause is the Thursday to come")
  void untilLooksAheadWithItsClause() {
    assertThat(anchor(mention("until", "Thursday", "DATE", "2026-02-26"), Tense.FUTURE))
        .isEqualTo(new Interval(null, LocalDate.of(2026, 3, 5)));
  }

  @Test
  @DisplayName("'since last week' begins with its Monday and does not end")
  void sinceLeavesTheEndOpen() {
    assertThat(anchor(mention("since", "last week", "DATE", "2026-W09"), Tense.PAST))
        .isEqualTo(new Interval(LocalDate.of(2026, 2, 23), null));
  }

  @Test
  @DisplayName("'on Sunday and Monday' covers both days")
  void severalDaysAreOneInterval() {
    assertThat(
            together(
                Tense.FUTURE,
                mention("on", "Sunday", "DATE", "2026-03-01"),
                mention("on", "Monday", "DATE", "2026-03-02")))
        .isEqualTo(new Interval(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 9)));
  }

  @Test
  @DisplayName("'from Friday to Wednesday' runs into the next week")
  void aRangeRunsForward() {
    assertThat(
            together(
                Tense.FUTURE,
                mention("from", "Friday", "DATE", "X"),
                mention("to", "Wednesday", "DATE", "X")))
        .isEqualTo(new Interval(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 11)));
  }

  @Test
  @DisplayName("'for two days from March 17' ends on the 18th")
  void aLengthEndsAnInterval() {
    assertThat(
            together(
                Tense.FUTURE,
                mention("for", "two days", "DURATION", "P2D"),
                mention("from", "March 17", "DATE", "2026-03-17")))
        .isEqualTo(new Interval(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 18)));
  }

  @Test
  @DisplayName("'before dawn' is on that day, 'before Monday' is not")
  void beforeAnHourIsThatDay() {
    assertThat(anchor(mention("before", "dawn", "TIME", "2026-03-03"), Tense.PAST))
        .isEqualTo(Days.day(LocalDate.of(2026, 3, 3)));
    assertThat(anchor(mention("before", "Monday", "DATE", "2026-03-02"), Tense.PAST))
        .isEqualTo(new Interval(null, LocalDate.of(2026, 3, 1)));
  }

  @Test
  @DisplayName("beside a date the hour tells no other day")
  void dateBesideAnHourStands() {
    assertThat(
            together(
                Tense.PAST,
                mention("before", "dawn", "DATE", "2026-03-04"),
                mention("on", "Monday", "DATE", "2026-03-02")))
        .isEqualTo(Days.day(LocalDate.of(2026, 3, 2)));
  }

  @Test
  @DisplayName("of two dates that do not go on from each other the narrower stands")
  void farDatesAreNotOneInterval() {
    TimeExpression may = new TimeExpression(9, 9, new Span(40, 43), "May", "DATE", "2025-05");
    assertThat(
            together(
                Tense.PAST,
                mention("on", "Monday", "DATE", "2026-03-02"),
                new TimeMention(0, "in", may)))
        .isEqualTo(Days.day(LocalDate.of(2026, 3, 2)));
  }

  @Test
  @DisplayName("without a day of publication relative words stay open, absolute ones do not")
  void noDateNoGuess() {
    TimeAnchor undated = new TimeAnchor(null);
    assertThat(undated.anchor(expression("Friday", "DATE", "2026-02-27"), null, Tense.PAST))
        .isEqualTo(Interval.OPEN);
    assertThat(undated.anchor(expression("now", "DATE", "PRESENT_REF"), null, Tense.PAST))
        .isEqualTo(Interval.OPEN);
    assertThat(undated.anchor(expression("May 1, 2024", "DATE", "2024-05-01"), null, Tense.PAST))
        .isEqualTo(Days.day(LocalDate.of(2024, 5, 1)));
  }

  private static Interval read(String words, Tense tense) {
    return new TimeAnchor(WEDNESDAY).anchor(expression(words, "DATE", "X"), null, tense);
  }

  private static Interval anchor(TimeMention mention, Tense tense) {
    return new TimeAnchor(WEDNESDAY).anchor(mention, tense);
  }

  private static Interval together(Tense tense, TimeMention... mentions) {
    return new TimeAnchor(WEDNESDAY).anchor(List.of(mentions), tense);
  }

  private static TimeMention mention(String preposition, String text, String type, String value) {
    return new TimeMention(0, preposition, expression(text, type, value));
  }

  private static TimeExpression expression(String text, String type, String value) {
    return new TimeExpression(1, 1, new Span(0, text.length()), text, type, value);
  }
}
