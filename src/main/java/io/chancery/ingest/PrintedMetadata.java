package io.chancery.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own lines say of its origin: the headline, a printed date, the agency of its
 * dateline.
 */
final class PrintedMetadata {

  private static final int LONGEST_HEADLINE_WORDS = 30;
  private static final int MOST_DATELINES = 3;

  private PrintedMetadata() {}

  static Metadata of(Page page) {
    return new Metadata(headline(page), agency(page), published(page), null);
  }

  private static @Nullable String headline(Page page) {
    return page.openLines()
        .findFirst()
        .filter(first -> page.openLines().limit(2).count() == 2)
        .filter(first -> first.words() <= LONGEST_HEADLINE_WORDS && !first.endsSentence())
        .map(page::openText)
        .orElse(null);
  }

  private static @Nullable LocalDate published(Page page) {
    return page.lines().stream()
        .flatMap(line -> DateLine.published(line).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String agency(Page page) {
    return page.furniture().stream()
        .filter(f -> f.why().equals(Dateline.WHY))
        .limit(MOST_DATELINES)
        .map(page::textAt)
        .flatMap(text -> Agencies.standard().namedIn(text).stream())
        .findFirst()
        .orElse(null);
  }
}
