package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;

/**
 * What is supposed not to happen: {@code if the report is not published}, {@code if there is no
 * deal}. That it is published is neither supposed nor denied, so it is no event; the words stay
 * with what hangs on them.
 */
final class SupposedNotTo {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Suppositions suppositions;

  SupposedNotTo(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.suppositions = new Suppositions(sentence, cues);
  }

  /** Whether a verb or a noun tells what is not there by the supposition. */
  boolean at(int word) {
    return sentence.token(word).isVerb() ? ofVerb(word) : ofNoun(word);
  }

  private boolean ofVerb(int verb) {
    return suppositions.made(verb) && grammar.denied(verb);
  }

  private boolean ofNoun(int noun) {
    boolean none =
        sentence.children(noun, "det"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("no"));
    return none
        && sentence.above(noun).stream()
            .filter(d -> d.governor() > 0 && AnyOf.matches(d.relation(), "nsubj|obj"))
            .anyMatch(d -> suppositions.made(d.governor()));
  }
}
