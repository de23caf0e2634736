package io.chancery.extract;

import io.chancery.ontology.Ontology;
import java.util.Locale;
import java.util.Set;

/** The ontology's words that decide whose doing the verb or noun below them is. */
final class ControlVerbs {

  private final Set<String> telling;
  private final Set<String> answering;
  private final Set<String> appealing;
  private final Set<String> plans;
  private final Set<String> goings;
  private final Set<String> mutuals;
  private final Set<String> pactVerbs;
  private final Set<String> opposing;
  private final Set<String> opposed;
  private final Ontology ontology;

  ControlVerbs(Ontology ontology) {
    this.telling = ontology.words("telling-verbs");
    this.answering = ontology.words("answering-verbs");
    this.appealing = ontology.words("appealing-verbs");
    this.plans = ontology.words("own-plan-verbs");
    this.goings = ontology.words("going-nouns");
    this.mutuals = ontology.words("mutual-nouns");
    this.pactVerbs = ontology.words("own-pact-verbs");
    this.opposing = ontology.words("opposing-verbs");
    this.opposed = ontology.words("plan-nouns");
    this.ontology = ontology;
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

  /** Nouns of what several do together: {@code talks}, {@code truce}. */
  boolean mutual(String noun) {
    return mutuals.contains(noun);
  }

  /** {@code Objected to a plan to build a dam}: others would build it. */
  boolean opposing(String verb, String plan) {
    return opposing.contains(verb) && opposed.contains(plan);
  }

  /** {@code Opposed building a dam}: others would build it. */
  boolean opposing(String verb) {
    return opposing.contains(verb);
  }

  /** {@code Broke a truce}: it is the subjects' own. */
  boolean ownPact(String verb) {
    return pactVerbs.contains(verb);
  }

  /** Whether one of the ontology's groups of words has the lemma. */
  boolean lists(String group, String lemma) {
    return ontology.words(group).contains(British.plain(lemma.toLowerCase(Locale.ROOT)));
  }
}
