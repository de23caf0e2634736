package io.chancery.ingest;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page: its headline, then the blocks of the element that holds its prose,
 * each a line.
 */
final class HtmlReader {

  /** A page that does not call itself an article must say this much. */
  private static final int LEAST_WORDS = 25;

  /** One that does may be a flash of one sentence. */
  private static final int LEAST_WORDS_OF_ARTICLE = 5;

  private static final String DECLARES_ARTICLE =
      "article, [itemprop=articleBody], [itemtype$=Article], meta[property=og:type][content=article]";

  private HtmlReader() {}

  static ReadableText read(String html) throws Refusal {
    Document page = Jsoup.parse(html);
    Optional<Metadata> linked = JsonLd.of(page);
    Metadata metadata = linked.orElse(Metadata.NONE).orElse(MetaTags.of(page));
    page.select(HtmlBlocks.INVISIBLE).remove();
    Prose prose = Prose.of(page.body());
    requireProse(prose, linked.isPresent() || page.selectFirst(DECLARES_ARTICLE) != null);
    return readable(prose.container(), metadata, page);
  }

  private static void requireProse(Prose prose, boolean declared) throws Refusal {
    if (prose.words() < (declared ? LEAST_WORDS_OF_ARTICLE : LEAST_WORDS)) {
      throw new Refusal(
          Reason.NO_ARTICLE,
          "the page has " + prose.words() + " words in paragraphs; save the article's own page");
    }
  }

  private static ReadableText readable(Element container, Metadata metadata, Document page) {
    Headline headline = Headline.of(page, container, metadata);
    HtmlBlocks blocks = new HtmlBlocks(headline.text());
    blocks.collect(container);
    return blocks.readable(new Metadata(headline.text(), null, null, null).orElse(metadata));
  }
}
