package io.chancery.evaluate;

/**
 * A fact of three parts that a person marked.
 *
 * @param row where the gold has it
 * @param doc the document
 * @param subject id of an entity
 * @param predicate local name
 * @param object id of an entity or an event
 * @param factuality whether it is so
 */
record GoldTriple(
    Row row, String doc, String subject, String predicate, String object, String factuality) {

  static GoldTriple of(Row row) {
    return new GoldTriple(
        row, row.text("doc"), row.text("s"), row.text("p"), row.text("o"), row.text("factuality"));
  }
}
