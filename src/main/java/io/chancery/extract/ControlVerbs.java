package io.chancery.extract;

import io.chancery.ontology.Ontology;
import java.util.Set;

/** The ontology's words that decide whose doing the verb or noun below them is. */
final class ControlVerbs {

  private final Set<String> telling;
  private final Set<String> answering;
  private final Set<String> appealing;
  private final Set<String> plans;
  private final Set<String> goings;

  ControlVerbs(Ontology ontology) {
    this.telling = ontology.words("telling-verbs");
    this.answering = ontology.words("answering-verbs");
    this.appealing = ontology.words("appealing-verbs");
    this.plans = ontology.words("own-plan-verbs");
    this.goings = ontology.words("going-nouns");
  }

  /** {@code Told them to leave}: they leave. */
  boolean telling(String verb) {
    return telling.contains(verb);
  }

  /** {@code Sentenced the officer for ordering it}: what for is what the object did. */
  boolean answering(String verb) {
    return answering.contains(verb);
  }

  /** {@code Called on them to leave}: they leave. */
  boolean appealing(String verb) {
    return appealing.contains(verb);
  }

  /** {@code Put off a trip}: the trip is the subject's. */
  boolean ownPlan(String verb) {
    return plans.contains(verb);
  }

  /** Nouns of going somewhere, which is done by whoever puts it off. */
  boolean ownGoing(String noun) {
    return goings.contains(noun);
  }
}
