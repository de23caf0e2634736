package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency before a paragraph's first sentence, up to and with the dash. */
final class Dateline implements FurnitureRecognizer {

  static final String WHY = "dateline";

  private static final String PLACE = "\\p{Lu}[\\p{L}.'’]*+(?:[ /-]{1,3}\\p{Lu}[\\p{L}.'’]*+){0,6}";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’]{2,30}(?:[ /-]{1,3}\\p{Lu}{2,}[\\p{Lu}.'’]{0,30}){0,4}";
  private static final String TOWN = "\\p{Lu}[\\p{L}'’]++(?: \\p{Lu}[\\p{L}'’]++){0,2}";
  private static final String REST = "(?:, [\\p{L}\\p{N}.'’ ,]{2,40})?";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
  private static final String DAY =
      "(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?";
  private static final String DASH = "(?: ?(?:--|[-–—―]))";
  private static final int HEAD = 160;

  private final Pattern form;

  Dateline(Agencies agencies) {
    String desk = "\\((?:" + agencies.regex() + ")(?:[ /-][\\p{L} /]{1,30})?\\)";
    form =
        Pattern.compile(
            ("^(?:" + PLACE + REST + " ?)?" + desk + DASH)
                + ("|^" + CAPITALS + REST + " \\(\\p{Lu}[\\p{L}.'’ /-]{1,40}\\)" + DASH)
                + ("|^"
                    + PLACE
                    + REST
                    + " \\("
                    + DAY
                    + "\\)"
                    + DASH
                    + "(?= ?[\\p{Lu}\\p{Lo}\\p{N}\"“])")
                + ("|^" + DAY + DASH + "(?= ?[\\p{Lu}\\p{Lo}\"“])")
                + ("|^" + PLACE + REST + " \\(CNN(?: Business)?\\)")
                + ("|^" + agencies.regex() + " [-–—]{1,2}(?= )")
                + ("|^" + PLACE + ", " + PLACE + " (?:--|[–—])(?= [\\p{Lu}\\p{Lo}])")
                + ("|^" + TOWN + " (?:--|[–—])(?= [\\p{Lu}\\p{Lo}].{40})")
                + ("|^" + PLACE + ", " + DAY + DASH + "(?= [\\p{Lu}\\p{Lo}])")
                + ("|^" + CAPITALS + REST + ":(?= [\\p{Lu}\\p{Lo}\"“].{70})")
                + ("|^" + CAPITALS + REST + " ?(?:--|[–—]| -)(?= ?[\\p{Lu}\\p{Lo}\\p{N}\"“])"));
  }

  @Override
  public List<Furniture> find(Line line, Page page) {
    String content = line.content();
    Matcher matcher = form.matcher(content.length() > HEAD ? content.substring(0, HEAD) : content);
    return line.isProse() && matcher.find() ? List.of(line.part(0, matcher.end(), WHY)) : List.of();
  }
}
