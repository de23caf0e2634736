package io.chancery.extract;

import io.chancery.ontology.Role;
import java.util.List;

/** How sure a reading is, from what supports it. */
final class Confidence {

  private static final double VERBAL = 0.7;
  private static final double NOMINAL = 0.6;
  private static final double ANY = 0.4;
  private static final double EACH_ROLE = 0.1;
  private static final double MOST = 0.95;

  private Confidence() {}

  /** Higher for verbs than for nouns, and with each kind of role filled. */
  static double of(Evocation evocation, List<Argument> arguments) {
    long roles =
        arguments.stream().map(Argument::role).filter(r -> r != Role.TIME).distinct().count();
    double base = evocation.unit().any() ? ANY : evocation.unit().nominal() ? NOMINAL : VERBAL;
    return Math.min(MOST, Math.round((base + EACH_ROLE * roles) * 100) / 100.0);
  }
}
