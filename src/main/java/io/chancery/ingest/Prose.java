package io.chancery.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where a page's prose is.
 *
 * @param container the smallest element that holds most of it, or the article around that
 * @param words how many words of prose there are
 */
record Prose(Element container, int words) {

  /** A child with this share of its parent's prose holds the article. */
  private static final double MOST = 0.7;

  private static final int LEAST_PARAGRAPH_WORDS = 6;
  private static final double MOST_LINK_TEXT = 0.5;
  private static final String PARAGRAPHS =
      "p, div, section, td, article, main, blockquote, li, body, pre, span, font";
  private static final String ELSEWHERE =
      "nav, aside, footer, form, header nav, button, [role=navigation], [role=contentinfo], [role=complementary], "
          + HtmlBlocks.DIALOG;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Prose of(Element body) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Element paragraph : body.select(PARAGRAPHS)) {
      int words = words(paragraph);
      for (Element at = words > 0 ? paragraph : null; at != null; at = at.parent()) {
        weights.merge(at, words, Integer::sum);
      }
    }
    Element holder = holder(body, weights);
    return new Prose(article(holder), weights.getOrDefault(holder, 0));
  }

  /** Words that stand in the element itself, if they read as prose and not as links. */
  private static int words(Element element) {
    String own = element.tagName().equals("p") ? element.text() : element.ownText();
    int words = own.isBlank() ? 0 : SPACE.split(own.strip()).length;
    boolean prose =
        words >= LEAST_PARAGRAPH_WORDS
            && linked(element) < own.length() * MOST_LINK_TEXT
            && (element.closest("p") == element || element.closest("p") == null)
            && element.closest(ELSEWHERE) == null;
    return prose ? words : 0;
  }

  private static int linked(Element element) {
    return element.tagName().equals("p")
        ? element.select("a").text().length()
        : element.select("> a").text().length();
  }

  private static Element holder(Element body, Map<Element, Integer> weights) {
    Element at = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      at = next.get();
      double least = weights.getOrDefault(at, 0) * MOST;
      List<Element> children = at.children();
      next =
          children.stream()
              .filter(c -> least > 0 && weights.getOrDefault(c, 0) >= least)
              .findFirst();
    }
    return at;
  }

  private static Element article(Element holder) {
    Element article = holder.closest("article, [itemprop=articleBody], [role=article]");
    Element outer = article == null ? null : article.closest("article");
    if (outer != null) {
      return outer;
    }
    Element block = holder.closest("div, section, main, td, body");
    return article != null ? article : block != null ? block : holder;
  }
}
