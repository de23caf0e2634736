package io.chancery.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How an answer is written. */
public enum AnswerFormat {
  /** Aligned columns with labels, for people. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV, IRIs in full; a triple term is its N-Triples text. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.2 Query Results JSON. */
  JSON,
  /** SPARQL 1.2 Query Results XML. */
  XML,
  /** RDF 1.2 Turtle, for CONSTRUCT and DESCRIBE. */
  TURTLE;

  /** The format of that name, whatever its case. */
  public static AnswerFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    QueryFault.WRONG_FORMAT, "no format \"" + name + "\", only " + names()));
  }

  /** All names. */
  public static List<String> names() {
    return Arrays.stream(values()).map(AnswerFormat::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
