package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dash, bullet or number sign before a list item or heading: the mark only. */
final class ListMark implements FurnitureRecognizer {

  private static final Pattern MARK = Pattern.compile("^([-–—*•·▪●‣◦■►▶]|--|#{1,6})\\s+\\S");

  @Override
  public List<Furniture> find(Line line, Page page) {
    Matcher matcher = MARK.matcher(line.content());
    return matcher.find() ? List.of(line.part(0, matcher.end(1), "list mark")) : List.of();
  }
}
