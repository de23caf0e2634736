package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;

/**
 * Participles behind a comma that a parser takes for what the verb before is about: in {@code the
 * board refused, citing the cost} nobody refuses to cite it.
 */
final class LooseParticiples {

  private LooseParticiples() {}

  /** The sentence with these participles beside their verbs. */
  static Sentence loosened(Sentence sentence) {
    return sentence.with(
        sentence.dependencies().stream().map(d -> isLoose(sentence, d) ? besides(d) : d).toList());
  }

  private static Dependency besides(Dependency edge) {
    return new Dependency(edge.governor(), edge.dependent(), "advcl");
  }

  private static boolean isLoose(Sentence sentence, Dependency edge) {
    int participle = edge.dependent();
    return AnyOf.matches(edge.label(), "xcomp|ccomp")
        && edge.governor() > 0
        && edge.governor() < participle
        && sentence.token(edge.governor()).isVerb()
        && sentence.token(participle).tag().equals("VBG")
        && sentence.token(participle - 1).word().equals(",")
        && !isBeforeReport(sentence, edge)
        && sentence
            .children(participle, l -> AnyOf.matches(l, "aux*|nsubj|nsubj:pass|mark|cop"))
            .isEmpty();
  }

  /** "Said, citing envoys, that it fell": whom it cites is whose word that is. */
  private static boolean isBeforeReport(Sentence sentence, Dependency edge) {
    return sentence.children(edge.dependent(), "ccomp"::equals).stream().findAny().isPresent()
        || sentence.children(edge.governor(), "ccomp"::equals).stream()
            .anyMatch(clause -> clause > edge.dependent());
  }
}
