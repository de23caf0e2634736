package io.chancery.ingest;

import io.chancery.text.Furniture;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Collects an element's visible text, a block a line, and notes which lines stand in parts of the
 * page that hold no article text.
 */
final class HtmlBlocks implements NodeVisitor {

  /** What no reader of the page sees. */
  static final String INVISIBLE =
      "script, style, noscript, template, svg, math, canvas, iframe, object, embed, audio, video,"
          + " amp-ad, amp-consent, amp-sidebar, [^placehold]:not(input), [fallback],"
          + " [hidden], [aria-hidden=true]:not(:has(p)), [style~=(?i)display:\\s*none], [style~=(?i)visibility:\\s*hidden]";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br", "img",
          "label");

  private static final Map<String, String> PARTS =
      Map.of(
          "nav", "navigation",
          "aside", "aside",
          "footer", "page footer",
          "form", "form",
          "button", "button",
          "select", "form",
          "textarea", "form",
          "figcaption", PhotoCredit.WHY,
          "address", "byline");

  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:advert(?:isement)?s?|ad|ads|related|newsletter|share|sharing|social|promo|comments?"
              + "|breadcrumbs?|byline|author|tags?|cookie|consent|recirc\\w*|sponsored|caption|timestamp|subscribe"
              + "|recommended|most-?read|read-?more|signup|toolbar|paywall|regwall|subscription|upsell)(?:[\\s_-]|$)");

  /** Windows before the page, and those that ask for consent, however much they say. */
  static final String DIALOG =
      "[role=dialog], [role=alertdialog], dialog, [id~=(?i)^(?:cookie|gdpr|consent|onetrust)],"
          + " [class~=(?i)(?:^|[\\s_-])(?:cookie|gdpr|consent)-?(?:banner|notice|overlay|wall|bar|popup|message)]";

  /** A part with more words than this is the article, whatever it is called. */
  private static final int LARGEST_MARKED_PART = 80;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<Furniture> furniture = new ArrayList<>();
  private final @Nullable String headline;
  private int codePoints;
  private int lastBreak = -1;
  private @Nullable Element part;
  private @Nullable String why;

  /** Blocks under this headline; where the page repeats it as a heading it is not written twice. */
  HtmlBlocks(@Nullable String headline) {
    this.headline = headline;
    if (headline != null) {
      addLine(headline);
    }
  }

  void collect(Element container) {
    NodeTraversor.traverse(this, container);
    endBlock();
  }

  ReadableText readable(Metadata metadata) {
    return new ReadableText(text.toString(), metadata, furniture);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      block.append(words.getWholeText());
    } else if (node.nameIs("br")) {
      breakLine();
    } else if (node instanceof Element element && isBlock(element)) {
      endBlock();
      enter(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      endBlock();
      leave(element);
    }
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  private void enter(Element element, int depth) {
    String reason = part == null && depth > 0 ? reason(element) : null;
    if (reason != null) {
      part = element;
      why = reason;
    }
  }

  private void leave(Element element) {
    if (element.equals(part)) {
      part = null;
      why = null;
    }
  }

  private static @Nullable String reason(Element element) {
    String byTag = PARTS.get(element.normalName());
    if (byTag != null) {
      return byTag;
    }
    return element.is(DIALOG) && element.select("h1").isEmpty() ? "dialog" : markedReason(element);
  }

  private static @Nullable String markedReason(Element element) {
    String names = element.className() + " " + element.id();
    boolean marked =
        MARKED.matcher(names).find() && SPACE.split(element.text()).length <= LARGEST_MARKED_PART;
    return marked && element.select("h1").isEmpty() ? "page part marked as no article text" : null;
  }

  /**
   * A break after a sentence or the headline, or a second one, ends a paragraph; else it is layout.
   */
  private void breakLine() {
    String before = block.toString().strip();
    if (isSecondBreak() || before.equals(headline) || Line.endsSentence(before)) {
      endBlock();
    } else {
      block.append(' ');
      lastBreak = block.length();
    }
  }

  private boolean isSecondBreak() {
    return lastBreak >= 0 && block.substring(lastBreak).isBlank();
  }

  private void endBlock() {
    lastBreak = -1;
    String line = SPACE.matcher(ZERO_WIDTH.matcher(block).replaceAll("")).replaceAll(" ").strip();
    block.setLength(0);
    if (!line.isEmpty() && !line.equals(headline)) {
      addLine(line);
    }
  }

  private void addLine(String line) {
    if (!text.isEmpty()) {
      text.append('\n');
      codePoints++;
    }
    int end = codePoints + line.codePointCount(0, line.length());
    if (why != null) {
      furniture.add(new Furniture(new Span(codePoints, end), why));
    }
    text.append(line);
    codePoints = end;
  }
}
