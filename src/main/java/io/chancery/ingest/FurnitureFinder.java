package io.chancery.ingest;

import java.util.List;

/** Sets page furniture aside: each recogniser sees what those before it found. */
final class FurnitureFinder {

  private final List<FurnitureRecognizer> recognizers;

  FurnitureFinder(List<FurnitureRecognizer> recognizers) {
    this.recognizers = List.copyOf(recognizers);
  }

  /**
   * All recognisers: single lines first, then those that look at neighbours, then marks inside
   * lines.
   */
  static FurnitureFinder standard() {
    return new FurnitureFinder(
        List.of(
            new DateLine(),
            new PagePhrases(),
            new LanguageMenu(),
            new Byline(),
            new PhotoCredit(Agencies.standard()),
            new Repetition(),
            new LinkList(),
            new PageHeader(),
            new Crosshead(),
            new InlineCredit(),
            new Dateline(Agencies.standard()),
            new LeadingMark()));
  }

  Page setAside(ReadableText readable) {
    Page page = Page.of(readable);
    for (FurnitureRecognizer recognizer : recognizers) {
      page = page.setAside(recognizer);
    }
    return page;
  }
}
