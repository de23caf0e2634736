package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a line's first word: the dash or bullet of a list item, the sign of a heading,
 * the mark by which a news desk numbers its versions. The mark only.
 */
final class LeadingMark implements FurnitureRecognizer {

  private static final Pattern LIST = Pattern.compile("^([-–—*•·▪●‣◦■►▶]|--|#{1,6})\\s+\\S");
  private static final Pattern DESK =
      Pattern.compile(
          "^(\\((?:\\d?[A-Za-z]{0,3} ?LEAD|URGENT|2nd LD|News Focus)\\)|(?:UPDATE|RPT|WRAPUP|REFILE) ?\\d* ?-)"
              + "\\s*\\S");

  @Override
  public List<Furniture> find(Line line, Page page) {
    Matcher list = LIST.matcher(line.content());
    if (list.find()) {
      return List.of(line.part(0, list.end(1), "list mark"));
    }
    Matcher desk = DESK.matcher(line.content());
    return desk.find() ? List.of(line.part(0, desk.end(1), "desk mark")) : List.of();
  }
}
