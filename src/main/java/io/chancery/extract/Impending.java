package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Deeds that the words above them only bring near or draft: {@code close to collapse}, {@code on
 * the verge of war}, {@code a motion requiring it}, {@code would be the first woman elected}.
 */
final class Impending {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final IntFunction<Optional<Factuality>> climb;

  /**
   * A reader of one sentence.
   *
   * @param climb what the clause of a word and those above it say of it
   */
  Impending(Sentence sentence, Cues cues, IntFunction<Optional<Factuality>> climb) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.climb = climb;
  }

  /** What the governing word makes of a deed that it only brings near. */
  Optional<Factuality> of(Dependency edge) {
    if (edge.governor() == 0) {
      return Optional.empty();
    }
    return near(edge).or(() -> drafted(edge)).or(() -> becoming(edge));
  }

  /** "Was close to collapse", "came close to seizing it", "on the verge of signing". */
  private Optional<Factuality> near(Dependency edge) {
    Token word = sentence.token(edge.governor());
    boolean close =
        AnyOf.matches(word.lemma(), "close|near")
            && AnyOf.matches(word.tag(), "JJ*|RB*")
            && AnyOf.matches(edge.relation(), "xcomp|advcl|obl|nmod")
            && behindTo(edge.dependent());
    boolean verge =
        cues.lists("brinks", word.lemma())
            && AnyOf.matches(edge.label(), "nmod:of|acl:of|advcl:of")
            && sentence.children(word.index(), "case"::equals).stream()
                .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "on|at|to|from"));
    if (!close && !verge) {
      return Optional.empty();
    }
    return Optional.of(
        grammar.denied(word.index()) || close && cameClose(word.index())
            ? Factuality.Negated
            : Factuality.Possible);
  }

  private boolean behindTo(int deed) {
    return sentence.children(deed, l -> AnyOf.matches(l, "mark|case")).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("to"));
  }

  /** Who came close to a deed has not done it. */
  private boolean cameClose(int word) {
    return sentence.above(word).stream()
        .filter(d -> d.governor() > 0)
        .map(d -> sentence.token(d.governor()))
        .anyMatch(t -> t.lemma().equals("come") && AnyOf.matches(t.tag(), "VBD|VBN"));
  }

  /** "Will table a motion requiring it to pay", "drew up a bill banning it": no such rule yet. */
  private Optional<Factuality> drafted(Dependency edge) {
    Token draft = sentence.token(edge.governor());
    boolean rule =
        edge.label().equals("acl")
            && sentence.token(edge.dependent()).tag().equals("VBG")
            && sentence.children(edge.dependent(), "nsubj"::equals).isEmpty();
    if (!rule || !cues.lists("drafts", draft.lemma())) {
      return Optional.empty();
    }
    List<Integer> verbs =
        sentence.above(draft.index()).stream()
            .filter(d -> AnyOf.matches(d.label(), "obj|nsubj:pass|obl:on|obl:for|obl:against"))
            .map(Dependency::governor)
            .filter(verb -> verb > 0)
            .toList();
    Optional<Factuality> above =
        verbs.stream().flatMap(verb -> climb.apply(verb).stream()).findFirst();
    boolean inForce =
        verbs.stream().anyMatch(verb -> cues.lists("enacting", sentence.token(verb).lemma()));
    return above
        .map(f -> f == Factuality.Negated ? Factuality.Possible : f)
        .or(() -> inForce ? Optional.empty() : Optional.of(Factuality.Possible));
  }

  /** "Would become the first woman elected to it if the result stands". */
  private Optional<Factuality> becoming(Dependency edge) {
    boolean told =
        AnyOf.matches(edge.label(), "acl|acl:relcl")
            && grammar.firstOf(edge.governor())
            && grammar.reduced(edge);
    return sentence.above(told ? edge.governor() : 0).stream()
        .filter(d -> AnyOf.matches(d.label(), "xcomp|obj") && d.governor() > 0)
        .filter(d -> sentence.token(d.governor()).lemma().equals("become"))
        .flatMap(d -> climb.apply(d.governor()).stream())
        .filter(f -> f != Factuality.Negated && f != Factuality.Actual)
        .findFirst();
  }
}
