package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Set;

/**
 * Participles behind a comma that a parser takes for what the verb before is about: in {@code the
 * board refused, citing the cost} nobody refuses to cite it.
 */
final class LooseParticiples {

  private LooseParticiples() {}

  /**
   * The sentence with these participles beside their verbs; whom a report cites stays its source.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence loosened(Sentence sentence, Set<String> reportingVerbs) {
    return sentence.with(
        sentence.dependencies().stream()
            .map(d -> isLoose(sentence, d, reportingVerbs) ? besides(d) : d)
            .toList());
  }

  private static Dependency besides(Dependency edge) {
    return new Dependency(edge.governor(), edge.dependent(), "advcl");
  }

  /** "Stopped, in March, paying", "considered, but rejected, closing it": what it has stopped. */
  private static boolean isParted(Sentence sentence, Dependency edge) {
    return AnyOf.matches(
            sentence.token(edge.governor()).lemma(),
            "stop|consider|avoid|oppose|begin|start|risk|keep|deny|delay|finish|quit|suggest"
                + "|recommend|resume|cease|mind|contemplate|favour|favor|propose")
        && sentence.tokens().subList(edge.governor(), edge.dependent() - 2).stream()
            .anyMatch(t -> t.word().equals(","));
  }

  private static boolean isLoose(Sentence sentence, Dependency edge, Set<String> reportingVerbs) {
    int participle = edge.dependent();
    return AnyOf.matches(edge.label(), "xcomp|ccomp")
        && edge.governor() > 0
        && edge.governor() < participle
        && sentence.token(edge.governor()).isVerb()
        && sentence.token(participle).tag().equals("VBG")
        && sentence.token(participle - 1).word().equals(",")
        && !reportingVerbs.contains(sentence.token(edge.governor()).lemma())
        && !isParted(sentence, edge)
        && sentence
            .children(participle, l -> AnyOf.matches(l, "aux*|nsubj|nsubj:pass|mark|cop"))
            .isEmpty();
  }
}
