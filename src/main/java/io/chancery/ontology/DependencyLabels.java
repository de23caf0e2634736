package io.chancery.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels that the parser prints on enhanced dependencies.
 *
 * @param labels each as in the resource {@code dependency-labels.txt}; {@code obl:*} stands for any
 *     subtype
 */
record DependencyLabels(Set<String> labels) {

  /** The labels of the parser in use. */
  static DependencyLabels read() {
    InputStream resource = DependencyLabels.class.getResourceAsStream("dependency-labels.txt");
    Objects.requireNonNull(resource, "dependency-labels.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return new DependencyLabels(
          lines
              .lines()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a path's label can ever match. */
  boolean know(String label) {
    int colon = label.indexOf(':');
    String relation = colon < 0 ? label : label.substring(0, colon);
    return labels.contains(label) || labels.contains(relation + ":*");
  }
}
