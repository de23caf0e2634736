package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a share of something and describes that: in {@code a fifth of Volta, the
 * Turin-based buyer,} Volta is the buyer, where a parser takes the fifth for it.
 */
final class BehindShares {

  private final Sentence sentence;
  private final Set<String> shares;

  private BehindShares(Sentence sentence, Set<String> shares) {
    this.sentence = sentence;
    this.shares = shares;
  }

  /**
   * The sentence with such appositions beside the names.
   *
   * @param shares the lemmas of nouns for parts of something
   */
  static Sentence moved(Sentence sentence, Set<String> shares) {
    BehindShares behind = new BehindShares(sentence, shares);
    return sentence.with(sentence.dependencies().stream().map(behind::moved).toList());
  }

  private Dependency moved(Dependency edge) {
    return edge.label().equals("appos") && isShare(edge.governor())
        ? whole(edge).map(name -> new Dependency(name, edge.dependent(), "appos")).orElse(edge)
        : edge;
  }

  private boolean isShare(int noun) {
    return noun > 0
        && (shares.contains(sentence.token(noun).lemma())
            || AnyOf.matches(sentence.token(noun).entity(), "PERCENT")
            || AnyOf.matches(sentence.token(noun).lemma(), "%|cent|percent"));
  }

  /** The name of what it is a share of, right before the comma. */
  private Optional<Integer> whole(Dependency edge) {
    return sentence.children(edge.governor(), l -> AnyOf.matches(l, "nmod:of|nmod:in")).stream()
        .filter(name -> name > edge.governor() && name < edge.dependent())
        .filter(name -> sentence.token(name).isProper())
        .filter(name -> sentence.token(name + 1).word().equals(","))
        .findFirst();
  }
}
