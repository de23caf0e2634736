package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A credit after the last sentence of a paragraph: who reported, or the agency's mark of the end.
 */
final class InlineCredit implements FurnitureRecognizer {

  private static final Pattern REPORTING =
      Pattern.compile(
          "[(\\[](?i:(?:additional )?(?:reporting|writing|editing)(?: and \\w+)? by) [^()]{2,400}[)\\]]?$"
              + "|(?<=[.!?\"”] )(?:Additional r|R)eporting by \\p{Lu}(?:[^.!?]|(?<=\\p{Lu})\\.){2,300}$"
              + "|(?<=[.!?\"”] )(?:Enditem|\\(END\\)|■)$");

  @Override
  public List<Furniture> find(Line line, Page page) {
    Matcher matcher = REPORTING.matcher(line.tail());
    int before = line.content().length() - line.tail().length();
    return matcher.find() && matcher.start() > 0
        ? List.of(line.part(before + matcher.start(), line.content().length(), "credit"))
        : List.of();
  }
}
