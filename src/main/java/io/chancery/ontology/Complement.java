package io.chancery.ontology;

/** The form of what a cue of factuality must have below it to decide whether that happened. */
public enum Complement {
  /** Any clause or noun. */
  ANY,
  /** An infinitive: {@code voted to leave}. */
  INFINITIVE,
  /** An infinitive below a passive: {@code is thought to have left}. */
  PASSIVE,
  /** A gerund: {@code opposed leaving}. */
  GERUND
}
