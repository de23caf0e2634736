package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;

/**
 * What somebody is asked not to do: {@code urged them not to leave the talks}. That they leave is
 * neither asked for nor denied, so it is no event; the words stay with the asking. In {@code not to
 * leave or strike} the second is not to be done either.
 */
final class AskedNotTo {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;

  AskedNotTo(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
  }

  /** Whether a verb tells what is not to be done. */
  boolean at(int verb) {
    return own(verb)
        || !grammar.marked(verb, "to")
            && sentence.above(verb).stream()
                .anyMatch(d -> AnyOf.matches(d.label(), "conj:or|conj:and") && own(d.governor()));
  }

  private boolean own(int verb) {
    return verb > 0
        && sentence.token(verb).isVerb()
        && grammar.marked(verb, "to")
        && grammar.denied(verb)
        && grammar.governing(verb).filter(this::asks).isPresent();
  }

  private boolean asks(Dependency edge) {
    return edge.governor() > 0
        && AnyOf.matches(edge.label(), "xcomp|ccomp|advcl:to|advcl|acl:to")
        && cues.governor(sentence, new Dependency(edge.governor(), edge.dependent(), "xcomp"))
            .filter(Factuality.Requested::equals)
            .isPresent();
  }
}
