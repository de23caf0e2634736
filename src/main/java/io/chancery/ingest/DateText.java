package io.chancery.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days as pages print them. A day needs its year; a time of day and its zone are dropped,
 * so the day is the one that the page shows. All-number forms are read year first only, since the
 * others are ambiguous.
 */
final class DateText {

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  /** Pages run a date and a time together. */
  private static final String YEAR_ENDS = "(?=\\D|$|\\d{1,2}:\\d{2})";

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** A date in any of the forms, for use inside a larger pattern that ignores case. */
  static final String ANY =
      "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
          + (MONTH + "\\s{0,2}\\d{1,2}" + ORDINAL + ",?\\s{0,2}\\d{4}|")
          + ("\\d{1,2}" + ORDINAL + "[\\s-]{1,2}" + MONTH + ",?[\\s-]{1,2}\\d{4})");

  private static final List<Form> FORMS =
      List.of(
          new Form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", 1, 2, 3),
          new Form("\\b(\\d{4})(\\d{2})(\\d{2})(?!\\d)", 1, 2, 3),
          new Form(
              "(" + MONTH + ")\\s{0,2}(\\d{1,2})" + ORDINAL + ",?\\s{0,2}(\\d{4})" + YEAR_ENDS,
              3,
              1,
              2),
          new Form(
              "(\\d{1,2})"
                  + ORDINAL
                  + "[\\s-]{1,2}("
                  + MONTH
                  + "),?[\\s-]{1,2}(\\d{4})"
                  + YEAR_ENDS,
              3,
              2,
              1));

  private DateText() {}

  /** The first date in the text. */
  static Optional<LocalDate> find(String text) {
    String head = text.length() > 500 ? text.substring(0, 500) : text;
    return FORMS.stream().flatMap(form -> form.find(head).stream()).findFirst();
  }

  private record Form(Pattern pattern, int year, int month, int day) {

    Form(String regex, int year, int month, int day) {
      this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), year, month, day);
    }

    Optional<LocalDate> find(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find() ? date(matcher.toMatchResult()) : Optional.empty();
    }

    private Optional<LocalDate> date(MatchResult m) {
      try {
        return Optional.of(
            LocalDate.of(number(m.group(year)), monthOf(m.group(month)), number(m.group(day))));
      } catch (DateTimeException impossible) {
        return Optional.empty();
      }
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }

    private static int monthOf(String text) {
      return Character.isDigit(text.charAt(0))
          ? number(text)
          : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
  }
}
