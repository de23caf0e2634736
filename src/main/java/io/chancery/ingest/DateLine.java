package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that holds a full date, perhaps with "Published" or "Updated" before it and a time after it, and nothing else. */
final class DateLine implements FurnitureRecognizer {

  static final String WHY = "date line";

  private static final String LABEL =
      "(?<label>(?:first |last )?(?:published|posted|updated|modified|issued|created)(?: (?:on|at))?|update|date)?";
  private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? +)?";
  private static final String TIME =
      "(?:[ ,|·•@T-]{0,3}(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?(?: ?[ap]\\.?m\\.?)?)?";
  private static final String ZONE = "(?: ?\\(?(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2})\\)?){0,2}";
  private static final Pattern FORM =
      Pattern.compile(
          "^[-–—|•· ]{0,3}" + LABEL + "[: ]{0,3}" + WEEKDAY + "(?<date>" + DateText.ANY + ")" + TIME + ZONE + "[ .|]*$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 90;

  @Override
  public List<Furniture> find(Line line, Page page) {
    return match(line.content()).isPresent() ? List.of(line.whole(WHY)) : List.of();
  }

  /** The day of publication that a line gives; a date of revision is none. */
  static Optional<LocalDate> published(String line) {
    return match(line).filter(m -> isPublication(m.group("label"))).flatMap(m -> DateText.find(m.group("date")));
  }

  private static boolean isPublication(@Nullable String label) {
    return label == null || !label.matches("(?i).*(?:updat|modif).*");
  }

  private static Optional<Matcher> match(String content) {
    Matcher matcher = FORM.matcher(content);
    return content.length() <= LONGEST && matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
