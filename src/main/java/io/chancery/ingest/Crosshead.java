package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.stream.IntStream;

/** A few words between two paragraphs, without a sentence's end: a heading inside the article. */
final class Crosshead implements FurnitureRecognizer {

  private static final int LONGEST_WORDS = 5;

  @Override
  public List<Furniture> find(Line line, Page page) {
    return isHeading(line) && isParagraph(line, page, -1) && isParagraph(line, page, 1)
        ? List.of(line.whole("crosshead"))
        : List.of();
  }

  private static boolean isHeading(Line line) {
    return line.words() <= LONGEST_WORDS && !line.endsSentence() && !line.content().endsWith(":");
  }

  /** Whether the next line in this direction that is not furniture is a paragraph. */
  private static boolean isParagraph(Line line, Page page, int direction) {
    return IntStream.iterate(
            line.index() + direction, i -> i >= 0 && i < page.lines().size(), i -> i + direction)
        .mapToObj(page.lines()::get)
        .filter(other -> !page.isAside(other))
        .findFirst()
        .filter(Line::isParagraph)
        .isPresent();
  }
}
