package io.chancery.evaluate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact of three parts that a person marked.
 *
 * @param row where the gold has it
 * @param doc the document; null where any may tell it
 * @param subject id of an entity
 * @param predicate local name
 * @param object id of an entity or an event
 * @param factuality whether it is so
 */
record GoldTriple(
    Row row,
    @Nullable String doc,
    String subject,
    String predicate,
    String object,
    String factuality) {

  static GoldTriple of(Row row) {
    return new GoldTriple(
        row,
        row.textOrNull("doc"),
        row.text("s"),
        row.text("p"),
        row.text("o"),
        row.text("factuality"));
  }

  /** The document as a table names it. */
  String where() {
    return Objects.requireNonNullElse(doc, "any");
  }
}
