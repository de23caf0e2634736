package io.chancery.extract;

import io.chancery.ontology.Role;
import java.util.List;

/** How sure a reading is, from what supports it. */
final class Confidence {

  private static final double VERBAL = 0.7;
  private static final double NOMINAL = 0.6;
  private static final double ANY = 0.4;
  private static final double DERIVED = 0.5;
  private static final double EACH_ROLE = 0.1;
  private static final double MOST = 0.95;

  private Confidence() {}

  /**
   * Higher for verbs than for nouns, lowest for nouns that no frame lists, and with each kind of
   * role filled.
   */
  static double of(Evocation evocation, List<Argument> arguments) {
    long roles =
        arguments.stream().map(Argument::role).filter(r -> r != Role.TIME).distinct().count();
    return Math.min(MOST, Math.round((base(evocation) + EACH_ROLE * roles) * 100) / 100.0);
  }

  private static double base(Evocation evocation) {
    if (evocation.unit().any()) {
      return ANY;
    }
    double nominal = evocation.derived() ? DERIVED : NOMINAL;
    return evocation.unit().nominal() ? nominal : VERBAL;
  }
}
