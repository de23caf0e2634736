package io.chancery.reason;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How much a finding matters, most first. */
public enum Severity {
  /** It is wrong, and questions may be answered wrongly for it. */
  VIOLATION(SHACL.Violation),
  /** It may well be wrong, or sources are at odds: somebody should look. */
  WARNING(SHACL.Warning),
  /** Good to know. */
  INFO(SHACL.Info);

  private final Node term;

  Severity(Node term) {
    this.term = term;
  }

  /** The severity that a term of SHACL means; a user's own count as warnings. */
  static Severity of(Node term) {
    for (Severity severity : values()) {
      if (severity.term.equals(term)) {
        return severity;
      }
    }
    return WARNING;
  }

  /** SHACL's term for it. */
  Node term() {
    return term;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
