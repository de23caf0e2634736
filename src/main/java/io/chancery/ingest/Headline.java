package io.chancery.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline that readers of a page see.
 *
 * @param text null where the page has none
 */
record Headline(@Nullable String text) {

  private static final String SITE_SUFFIX =
      "\\s+[|\\u2013\\u2014»·-]\\s+[^|\\u2013\\u2014»·]{2,40}$";

  /**
   * The first-level heading in the article, else the one that its metadata gives, else the page's.
   */
  static Headline of(Document page, Element container, Metadata metadata) {
    return new Headline(
        heading(container)
            .or(() -> Optional.ofNullable(metadata.title()).map(title -> shown(page, title)))
            .or(() -> heading(page))
            .or(() -> pageTitle(page))
            .orElse(null));
  }

  private static Optional<String> heading(Element under) {
    List<String> headings = under.select("h1").eachText();
    return headings.stream().filter(text -> text.split("\\s+").length > 1).findFirst();
  }

  /** The heading that the title quotes: pages add the site's name to titles. */
  private static String shown(Document page, String title) {
    return page.select("h1").eachText().stream()
        .filter(
            text -> text.split("\\s+").length > 2 && Line.keyOf(title).contains(Line.keyOf(text)))
        .findFirst()
        .orElse(title);
  }

  private static Optional<String> pageTitle(Document page) {
    return Optional.of(page.title().replaceFirst(SITE_SUFFIX, "").strip())
        .filter(t -> !t.isEmpty());
  }
}
