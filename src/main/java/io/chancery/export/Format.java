package io.chancery.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The formats of files, named as on the command line. */
public enum Format {
  /** Records, one JSON object a line. */
  JSONL("jsonl", "application/x-ndjson", "jsonl"),
  /** RDF 1.2 Turtle: a store's view of all its graphs. */
  TURTLE("turtle", "text/turtle", "ttl"),
  /** RDF 1.2 TriG. */
  TRIG("trig", "application/trig", "trig"),
  /** RDF 1.2 N-Triples: a store's view of all its graphs. */
  NTRIPLES("ntriples", "application/n-triples", "nt"),
  /** RDF 1.2 N-Quads. */
  NQUADS("nquads", "application/n-quads", "nq"),
  /** JSON-LD 1.1, reified triples said by three triples each. */
  JSONLD("jsonld", "application/ld+json", "jsonld"),
  /** RDF/XML: a store's view of all its graphs, reified triples said by three triples each. */
  RDFXML("rdfxml", "application/rdf+xml", "rdf"),
  /** The readable text of documents. */
  TEXT("text", "text/plain", "txt");

  private final String label;
  private final String mediaType;
  private final String extension;

  Format(String label, String mediaType, String extension) {
    this.label = label;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  /** The IANA media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException naming all formats
   */
  public static Format of(String label) {
    return Arrays.stream(values())
        .filter(f -> f.label.equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + label + "' is no format: choose one of " + labels() + "."));
  }

  private static String labels() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return label;
  }
}
