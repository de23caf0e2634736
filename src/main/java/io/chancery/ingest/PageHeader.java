package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.function.Predicate;

/**
 * Names of sections, services and writers around the headline: very short lines before the first
 * paragraph, where other furniture stands too.
 */
final class PageHeader implements FurnitureRecognizer {

  private static final int LONGEST_LABEL_WORDS = 4;
  private static final int LONGEST_HEADER_LINES = 60;

  /** Above the headline, where a short headline could be taken for a label. */
  private static final int LONGEST_LABEL_WORDS_ABOVE = 2;

  @Override
  public List<Furniture> find(Line line, Page page) {
    return isLabel(line) && isInHeader(line, page) ? List.of(line.whole("page header")) : List.of();
  }

  private static boolean isLabel(Line line) {
    return line.words() <= LONGEST_LABEL_WORDS
        && !line.endsSentence()
        && line.index() < LONGEST_HEADER_LINES;
  }

  private static boolean isInHeader(Line line, Page page) {
    int headline = first(page, 0, open -> open.words() > LONGEST_LABEL_WORDS);
    int article = first(page, headline + 1, Line::isParagraph);
    return line.index() < headline
        ? line.words() <= LONGEST_LABEL_WORDS_ABOVE && holdsFurniture(page, 0, headline)
        : line.index() < article && holdsFurniture(page, headline + 1, article);
  }

  private static boolean holdsFurniture(Page page, int from, int to) {
    return page.lines().subList(from, to).stream().anyMatch(page::isAside);
  }

  /**
   * The first line from this one on that is not furniture and passes, or {@code from} if there is
   * none.
   */
  private static int first(Page page, int from, Predicate<Line> test) {
    return page.lines().stream()
        .skip(from)
        .limit(LONGEST_HEADER_LINES)
        .filter(line -> !page.isAside(line) && test.test(line))
        .mapToInt(Line::index)
        .findFirst()
        .orElse(from);
  }
}
