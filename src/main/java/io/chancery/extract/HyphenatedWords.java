package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;

/**
 * Words that a hyphen joins: in "a rice-growing village" the rice belongs to the participle as part
 * of one word, where a parser takes it for an object or an adjunct of a clause.
 */
final class HyphenatedWords {

  /** Words from "son" to the name behind "son-in-law,". */
  private static final int IN_LAW = 6;

  private HyphenatedWords() {}

  /** The sentence with the first parts of such words as parts of a compound. */
  static Sentence joined(Sentence sentence) {
    return sentence.with(
        sentence.dependencies().stream().map(edge -> joined(sentence, edge)).toList());
  }

  private static Dependency joined(Sentence sentence, Dependency edge) {
    if (isPart(sentence, edge)) {
      return new Dependency(edge.governor(), edge.dependent(), "compound");
    }
    return isInLaw(sentence, edge.dependent())
        ? new Dependency(nameStart(sentence, edge.dependent()) - IN_LAW, edge.dependent(), "appos")
        : edge;
  }

  /** In "his son-in-law, Karl Vogt, left" the name stands in apposition to "son". */
  private static boolean isInLaw(Sentence sentence, int name) {
    int first = nameStart(sentence, name);
    return first > IN_LAW
        && sentence.token(name).entity().equals("PERSON")
        && sentence.token(first - 1).word().equals(",")
        && sentence.token(first - 2).word().equals("law")
        && sentence.token(first - 3).tag().equals("HYPH")
        && sentence.token(first - 4).word().equals("in")
        && sentence.token(first - IN_LAW).isNoun();
  }

  private static int nameStart(Sentence sentence, int name) {
    return sentence.children(name, "compound"::equals).stream()
        .filter(i -> i < name)
        .min(Integer::compare)
        .orElse(name);
  }

  private static boolean isPart(Sentence sentence, Dependency edge) {
    return edge.governor() == edge.dependent() + 2
        && sentence.token(edge.governor() - 1).tag().equals("HYPH")
        && sentence.token(edge.dependent()).isNoun()
        && AnyOf.matches(sentence.token(edge.governor()).tag(), "VBG|VBN")
        && AnyOf.matches(edge.label(), "obl*|obj|dep|nsubj*|nmod*");
  }
}
