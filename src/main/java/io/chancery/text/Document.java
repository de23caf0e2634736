package io.chancery.text;

import java.util.List;

/**
 * One article as read: its readable text, unchanged, what is known of its origin, and the page
 * furniture set aside.
 *
 * <p>Spans count code points while Java strings count UTF-16 units; the two are converted here and
 * nowhere else.
 *
 * @param id the document's id within one run, see the record format
 * @param text the readable text; offsets refer to it
 * @param source its origin
 * @param furniture what is not article, in order of appearance
 */
public record Document(String id, String text, Source source, List<Furniture> furniture) {

  public Document {
    furniture = List.copyOf(furniture);
  }

  /** The text's length in code points. */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /** The characters of a span. */
  public String textAt(Span span) {
    int from = text.offsetByCodePoints(0, span.begin());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  /** Whether the span touches page furniture. */
  public boolean inFurniture(Span span) {
    return furniture.stream().anyMatch(f -> f.span().overlaps(span));
  }
}
