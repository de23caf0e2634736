package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds a full date, perhaps with "Published" or "Updated" before it and a time after
 * it, and nothing else.
 */
final class DateLine implements FurnitureRecognizer {

  static final String WHY = "date line";

  private static final String LABEL =
      "(?:(?:first |last )?(?:published|posted|updated|modified|issued|created)(?: (?:on|at))?|update|date)?";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? +)?";
  private static final String TIME =
      "(?:[ ,|·•@T-]{0,3}(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?(?: ?[ap]\\.?m\\.?)?)?";
  private static final String ZONE = "(?: ?\\(?(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2})\\)?){0,2}";
  private static final Pattern FORM =
      Pattern.compile(
          "^[-–—|•· ]{0,3}"
              + LABEL
              + "[: ]{0,3}"
              + WEEKDAY
              + "(?:"
              + DateText.ANY
              + ")"
              + TIME
              + ZONE
              + "[ .|]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK = Pattern.compile("(?<!\\d[:.])\\d{1,2}[:.]\\d{2}(?!\\d)");
  private static final Pattern REVISION =
      Pattern.compile("^\\W*(?:last )?(?:updat|modif|revis)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 90;
  private static final int LONGEST_STAMP_WORDS = 14;

  @Override
  public List<Furniture> find(Line line, Page page) {
    return match(line.content()).isPresent() || isStamp(line)
        ? List.of(line.whole(WHY))
        : List.of();
  }

  /** The day of publication that a line gives; a date of revision is none. */
  static Optional<LocalDate> published(Line line) {
    Optional<Matcher> exact = match(line.content());
    return exact.isPresent() || isStamp(line)
        ? DateText.find(line.content()).filter(day -> !isRevision(line.content()))
        : Optional.empty();
  }

  /** A date with a clock time among other marks of the page, no sentence. */
  private static boolean isStamp(Line line) {
    return line.words() <= LONGEST_STAMP_WORDS
        && !line.endsSentence()
        && CLOCK.matcher(line.content()).find()
        && DateText.find(line.content()).isPresent();
  }

  private static boolean isRevision(String content) {
    return REVISION.matcher(content).find();
  }

  private static Optional<Matcher> match(String content) {
    Matcher matcher = FORM.matcher(content);
    return content.length() <= LONGEST && matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
