package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs a relative clause behind a comma on the name before it, and not on how much of it there is:
 * in {@code owns a third of the votes in Norden, which runs five mills} Norden runs them.
 */
final class MeasuredRelatives {

  private final Sentence sentence;
  private final Set<String> amounts;

  private MeasuredRelatives(Sentence sentence, Set<String> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /**
   * The sentence with such clauses on the names that they tell of.
   *
   * @param amounts the lemmas of nouns for how much there is of something
   */
  static Sentence moved(Sentence sentence, Set<String> amounts) {
    MeasuredRelatives relatives = new MeasuredRelatives(sentence, amounts);
    List<Dependency> edges =
        sentence.dependencies().stream()
            .map(
                edge ->
                    relatives
                        .name(edge)
                        .map(name -> new Dependency(name, edge.dependent(), edge.label()))
                        .or(() -> relatives.subject(edge))
                        .orElse(edge))
            .toList();
    return sentence.with(edges);
  }

  /** The subject that the clause has of what it hung on. */
  private Optional<Dependency> subject(Dependency edge) {
    return edge.label().startsWith("nsubj")
        ? sentence.above(edge.governor()).stream()
            .filter(above -> above.governor() == edge.dependent())
            .flatMap(above -> name(above).stream())
            .map(name -> new Dependency(edge.governor(), name, edge.label()))
            .findFirst()
        : Optional.empty();
  }

  /** The name before ", which", where the clause hangs on an amount of it. */
  private Optional<Integer> name(Dependency edge) {
    if (!edge.label().equals("acl:relcl") || edge.governor() == 0) {
      return Optional.empty();
    }
    Token amount = sentence.token(edge.governor());
    boolean does = sentence.children(edge.dependent(), "nsubj"::equals).contains(edge.governor());
    boolean measures =
        does
            && (amounts.contains(amount.lemma())
                || AnyOf.matches(amount.entity(), "PERCENT|MONEY"));
    return sentence.tokens().stream()
        .filter(t -> measures && t.word().equalsIgnoreCase("which"))
        .filter(t -> t.index() > amount.index() + 2 && t.index() < edge.dependent())
        .filter(t -> sentence.token(t.index() - 1).word().equals(","))
        .map(t -> t.index() - 2)
        .filter(name -> name > amount.index() && sentence.token(name).isProper())
        .findFirst();
  }
}
