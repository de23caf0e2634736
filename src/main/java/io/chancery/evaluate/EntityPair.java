package io.chancery.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a careful person says of two who are told of: they are one, or two.
 *
 * @param id the gold's name for the line
 * @param kind same or different
 * @param one the IRI of somebody or something
 * @param other another's
 */
record EntityPair(String id, CrossDocument.Kind kind, String one, String other) {

  /**
   * All lines of a gold folder's {@code crossdoc.jsonl} that name entities.
   *
   * @param who the gold's entities, which have these IRIs
   * @throws EvaluationException if a line is broken or names an entity that the gold does not have
   */
  static List<EntityPair> read(Path folder, Identities who) {
    Path file = folder.resolve("crossdoc.jsonl");
    return Files.exists(file)
        ? Row.read(file).stream()
            .filter(row -> row.json().has("entities"))
            .map(row -> of(row, who))
            .toList()
        : List.of();
  }

  private static EntityPair of(Row row, Identities who) {
    List<String> named = row.texts("entities");
    CrossDocument.Kind kind = CrossDocument.kind(row);
    if (named.size() != 2 || kind == CrossDocument.Kind.PART_OF) {
      throw row.broken("of \"entities\" two are the same or different");
    }
    for (String iri : named) {
      if (!who.hasIri(iri)) {
        throw row.fault(
            EvaluationFault.BENCHMARK_UNKNOWN_NAME, iri + " is no IRI of a line in entities.jsonl");
      }
    }
    return new EntityPair(row.text("id"), kind, named.get(0), named.get(1));
  }
}
