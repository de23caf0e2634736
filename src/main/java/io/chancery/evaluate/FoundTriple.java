package io.chancery.evaluate;

import java.util.Objects;

/**
 * A fact of three parts of a record.
 *
 * @param doc the document
 * @param subject its subject
 * @param predicate local name
 * @param object its object, an event perhaps
 * @param factuality whether it is so
 * @param confidence how sure the reader is, 0 to 1
 */
record FoundTriple(
    String doc,
    Named subject,
    String predicate,
    Named object,
    String factuality,
    double confidence) {

  static FoundTriple of(Row row, double confidence) {
    return new FoundTriple(
        row.text("doc"),
        end(row, "subject"),
        row.text("predicate"),
        end(row, "object"),
        Objects.requireNonNullElse(row.textOrNull("factuality"), ""),
        confidence);
  }

  private static Named end(Row row, String field) {
    return Objects.requireNonNullElse(Named.of(row.part(field)), Named.NOBODY);
  }
}
