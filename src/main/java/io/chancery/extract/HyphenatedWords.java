package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;

/**
 * Words that a hyphen joins: in "a rice-growing village" the rice belongs to the participle as part
 * of one word, where a parser takes it for an object or an adjunct of a clause.
 */
final class HyphenatedWords {

  private HyphenatedWords() {}

  /** The sentence with the first parts of such words as parts of a compound. */
  static Sentence joined(Sentence sentence) {
    return sentence.with(
        sentence.dependencies().stream()
            .map(
                edge ->
                    isPart(sentence, edge)
                        ? new Dependency(edge.governor(), edge.dependent(), "compound")
                        : edge)
            .toList());
  }

  private static boolean isPart(Sentence sentence, Dependency edge) {
    return edge.governor() == edge.dependent() + 2
        && sentence.token(edge.governor() - 1).tag().equals("HYPH")
        && sentence.token(edge.dependent()).isNoun()
        && AnyOf.matches(sentence.token(edge.governor()).tag(), "VBG|VBN")
        && AnyOf.matches(edge.label(), "obl*|obj|dep|nsubj*|nmod*");
  }
}
