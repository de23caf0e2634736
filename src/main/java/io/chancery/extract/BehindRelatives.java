package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs what stands behind a relative clause between commas on the verb before it: in {@code will
 * reach the wreck, which lies at 60 metres, on Monday if the wind drops} nothing lies there on
 * Monday; and what somebody does by a deed, {@code freed the men whom it held, ending a feud}.
 */
final class BehindRelatives {

  private static final int HIGHEST_CLIMB = 6;

  private final Sentence sentence;
  private final Set<String> harming;

  private BehindRelatives(Sentence sentence, Set<String> harming) {
    this.sentence = sentence;
    this.harming = harming;
  }

  /**
   * The sentence with these phrases where they belong.
   *
   * @param harming the lemmas of verbs for what befalls people and things, which may follow from
   *     what the clause tells: {@code a blast that hit the mill, killing two}
   */
  static Sentence moved(Sentence sentence, Set<String> harming) {
    BehindRelatives relatives = new BehindRelatives(sentence, harming);
    return sentence.with(sentence.dependencies().stream().map(relatives::moved).toList());
  }

  private Dependency moved(Dependency edge) {
    if (isOfDay(edge)) {
      return new Dependency(edge.governor(), edge.dependent(), "dep");
    }
    return edge.governor() > 0 && (trails(edge) || results(edge))
        ? outer(edge.governor())
            .map(verb -> results(edge) ? denial(verb) : verb)
            .map(verb -> new Dependency(verb, edge.dependent(), edge.label()))
            .orElse(edge)
        : edge;
  }

  /** "Should be ready by Thursday, which would allow it": no day allows anything. */
  private boolean isOfDay(Dependency edge) {
    return edge.label().equals("nsubj")
        && AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME")
        && sentence.above(edge.governor()).stream()
            .anyMatch(d -> d.label().equals("acl:relcl") && d.governor() == edge.dependent());
  }

  /** A day, or a condition of the future, behind a comma that nothing closes. */
  private boolean trails(Dependency edge) {
    boolean day =
        AnyOf.matches(edge.label(), "obl:on|obl:tmod|obl:in|obl:by|obl:before|obl:until")
            && sentence.token(edge.dependent()).entity().equals("DATE");
    boolean condition = AnyOf.matches(edge.label(), "advcl:if|advcl:unless");
    int first = first(edge.dependent());
    return (day || condition)
        && first > edge.governor()
        && relative(edge.governor())
        && (sentence.token(first - 1).word().equals(",") || condition)
        && commas(edge.governor(), first) == 1
        && commas(first, sentence.tokens().size() + 1) == 0;
  }

  /** "Denied that it held men whom the army seeks, casting doubt on the talks". */
  private boolean results(Dependency edge) {
    return AnyOf.matches(edge.label(), "advcl|xcomp")
        && edge.dependent() > edge.governor()
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && sentence.token(edge.dependent() - 1).word().equals(",")
        && !harming.contains(sentence.token(edge.dependent()).lemma())
        && sentence.above(edge.governor()).stream()
            .anyMatch(
                d ->
                    d.label().equals("acl:relcl")
                        && d.governor() < edge.governor()
                        && commas(d.governor(), edge.dependent() - 1) == 0);
  }

  /** Who denies something does something by it, and not by what he has not done. */
  private int denial(int verb) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0 && d.governor() < verb)
        .map(Dependency::governor)
        .filter(up -> AnyOf.matches(sentence.token(up).lemma(), "deny|dispute|refute"))
        .findFirst()
        .orElse(verb);
  }

  /** Whether a verb is that of a clause that a comma and a relative pronoun open. */
  private boolean relative(int verb) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().equals("acl:relcl"))
        .anyMatch(
            d ->
                sentence.tokens().stream()
                    .filter(t -> t.index() > d.governor() && t.index() < verb)
                    .anyMatch(t -> AnyOf.matches(t.tag(), "WDT|WP") && commaBefore(t)));
  }

  private boolean commaBefore(Token word) {
    return sentence.token(word.index() - 1).word().equals(",");
  }

  private long commas(int after, int before) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > after && t.index() < before && t.word().equals(","))
        .count();
  }

  private int first(int word) {
    return sentence.subtree(word, d -> true).stream().min(Comparator.naturalOrder()).orElse(word);
  }

  /** The verb before the noun that the clause tells of. */
  private Optional<Integer> outer(int verb) {
    int node = verb;
    Grammar grammar = new Grammar(sentence);
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> above = grammar.governing(node);
      if (above.isEmpty() || above.get().governor() == 0) {
        return Optional.empty();
      }
      node = above.get().governor();
      if (sentence.token(node).isVerb() && node < verb) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
