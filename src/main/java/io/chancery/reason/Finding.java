package io.chancery.reason;

import java.util.Comparator;
import java.util.List;
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
 * @param path the property that it is about, or null
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
    @Nullable String path,
    @Nullable String value) {

  /** What matters most first, then by place. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> f.place().getClass().getSimpleName())
          .thenComparing(f -> f.place().text())
          .thenComparing(Finding::focus)
          .thenComparing(Finding::message)
          .thenComparing(f -> String.valueOf(f.value()));

  /** What it says of what, wherever that was seen. */
  List<String> content() {
    return List.of(focus, shape, message);
  }
}
