package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;

/**
 * Names of sections and services between the headline and the first paragraph: very short lines there, where other
 * furniture stands too.
 */
final class PageHeader implements FurnitureRecognizer {

  private static final int LONGEST_LABEL_WORDS = 4;

  @Override
  public List<Furniture> find(Line line, Page page) {
    return line.words() <= LONGEST_LABEL_WORDS && !line.endsSentence() && isInHeader(line, page)
        ? List.of(line.whole("page header"))
        : List.of();
  }

  private static boolean isInHeader(Line line, Page page) {
    int headline = headline(page);
    int article = nextProse(page, headline + 1);
    return headline < line.index()
        && line.index() < article
        && page.lines().subList(headline + 1, article).stream().anyMatch(page::isAside);
  }

  private static int headline(Page page) {
    return page.openLines()
        .filter(line -> line.words() > LONGEST_LABEL_WORDS)
        .mapToInt(Line::index)
        .findFirst()
        .orElse(page.lines().size() - 1);
  }

  private static int nextProse(Page page, int from) {
    return page.lines().stream()
        .skip(from)
        .filter(line -> line.isProse() && !page.isAside(line))
        .mapToInt(Line::index)
        .findFirst()
        .orElse(from);
  }
}
