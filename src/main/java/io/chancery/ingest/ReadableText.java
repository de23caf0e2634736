package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;

/**
 * Text of a page as people see it.
 *
 * @param text blocks as lines
 * @param metadata what the page says of itself outside that text
 * @param furniture lines that the page itself marks as no part of the article
 */
record ReadableText(String text, Metadata metadata, List<Furniture> furniture) {

  ReadableText {
    furniture = List.copyOf(furniture);
  }

  static ReadableText plain(String text) {
    return new ReadableText(text, Metadata.NONE, List.of());
  }
}
