package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;

/**
 * Headlines of other articles: lines without a sentence's end, under a line that announces links.
 */
final class LinkList implements FurnitureRecognizer {

  /** The reason that the phrase table gives to a line that announces links. */
  static final String HEADING = "heading of links";

  private static final int LONGEST_LIST = 12;
  private static final int LONGEST_HEADLINE_WORDS = 25;

  @Override
  public List<Furniture> find(Line line, Page page) {
    return isHeadline(line) && isUnderHeading(line, page)
        ? List.of(line.whole("link to another page"))
        : List.of();
  }

  private static boolean isHeadline(Line line) {
    return !line.endsSentence() && line.words() <= LONGEST_HEADLINE_WORDS;
  }

  private static boolean isUnderHeading(Line line, Page page) {
    for (int i = line.index() - 1; i >= 0 && i >= line.index() - LONGEST_LIST; i--) {
      Line above = page.lines().get(i);
      if (page.furniture(above).stream().anyMatch(f -> f.why().equals(HEADING))) {
        return true;
      }
      if (!isHeadline(above)) {
        return false;
      }
    }
    return false;
  }
}
