package io.chancery.reason;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not fit a shape.
 *
 * @param severity how much it matters
 * @param place where to mend it
 * @param focus what it is about: an IRI, or the label of what has none
 * @param label the same in words
 * @param message what is wrong, in words
 * @param shape the IRI of the shape that says so
 * @param component the IRI of the kind of constraint, one of SHACL's
 * @param path the property, or path of properties, that it is about, or null
 * @param value the value that does not fit, or null
 */
public record Finding(
    Severity severity,
    Place place,
    String focus,
    String label,
    String message,
    String shape,
    String component,
    @Nullable Path path,
    @Nullable Value value) {

  /**
   * A value that does not fit.
   *
   * @param node as the graph has it
   * @param words the same in words
   */
  public record Value(Node node, String words) {}

  /** What matters most first, then by place. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> f.place().getClass().getSimpleName())
          .thenComparing(f -> f.place().text())
          .thenComparing(Finding::focus)
          .thenComparing(Finding::message)
          .thenComparing(f -> String.valueOf(f.valueWords()));

  /** The property that it is about as people write it, or null. */
  public @Nullable String pathWords() {
    return path == null
        ? null
        : path instanceof P_Link link ? Words.name(link.getNode()) : path.toString();
  }

  /** The value that does not fit in words, or null. */
  public @Nullable String valueWords() {
    return value == null ? null : value.words();
  }

  /** What it says of what, wherever that was seen. */
  List<String> content() {
    return List.of(focus, shape, message);
  }
}
