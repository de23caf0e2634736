package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;

/**
 * Gives the verb of a headline's second clause the noun before it: in {@code Peru protests to Chile
 * after navy ship hits boat} the ship does, where a parser takes all that stands before for the
 * subject.
 */
final class HeadlineClauses {

  private final Sentence sentence;

  private HeadlineClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with these subjects, or as it was where it is no headline. */
  static Sentence led(Sentence sentence) {
    HeadlineClauses clauses = new HeadlineClauses(sentence);
    return !sentence.headline()
        ? sentence
        : sentence.with(sentence.dependencies().stream().map(clauses::led).toList());
  }

  private Dependency led(Dependency edge) {
    return edge.label().equals("nsubj") && isPresent(edge.governor())
        ? own(edge).map(noun -> new Dependency(edge.governor(), noun, "nsubj")).orElse(edge)
        : edge;
  }

  private boolean isPresent(int verb) {
    return verb > 2 && AnyOf.matches(sentence.token(verb).tag(), "VBZ|VBP");
  }

  /** The noun right before a verb that a conjunction parts from all before it. */
  private Optional<Integer> own(Dependency edge) {
    int noun = edge.governor() - 1;
    List<Integer> conjunctions =
        sentence.children(noun, "case"::equals).stream()
            .filter(i -> i > edge.dependent())
            .filter(i -> AnyOf.matches(sentence.token(i).lemma(), "as|after|before|while|until"))
            .toList();
    return Optional.of(noun)
        .filter(i -> i > edge.dependent() && sentence.token(i).isNoun())
        .filter(i -> !conjunctions.isEmpty() && !isTold(edge.dependent(), conjunctions.get(0)))
        .filter(i -> sentence.tokens().subList(0, edge.dependent()).stream().anyMatch(this::acts));
  }

  /** "Man shot after robbery dies": he does, of whom a participle tells. */
  private boolean isTold(int subject, int conjunction) {
    return !sentence.children(subject, l -> l.startsWith("acl")).isEmpty()
        || sentence.tokens().stream()
            .filter(t -> t.index() > subject && t.index() < conjunction)
            .anyMatch(t -> AnyOf.matches(t.tag(), "VBN|VBD"));
  }

  /** Whether a word may be the verb of the first clause, whatever its tag. */
  private boolean acts(Token word) {
    return word.index() > 1 && AnyOf.matches(word.tag(), "NN|NNS|VB*");
  }
}
