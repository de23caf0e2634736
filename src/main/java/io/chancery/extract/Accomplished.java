package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;

/**
 * Infinitives that tell what has been done, although infinitives mostly tell what may be: what
 * somebody was let do on a day, and what somebody is the first to do.
 */
final class Accomplished {

  private final Sentence sentence;
  private final Grammar grammar;

  Accomplished(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** Whether a word and its complement are such. */
  boolean is(Dependency edge) {
    return edge.governor() > 0 && (letOnADay(edge) || foremost(edge));
  }

  /** "Allowed 40 patients to cross on Tuesday". */
  private boolean letOnADay(Dependency edge) {
    Token governor = sentence.token(edge.governor());
    return AnyOf.matches(edge.label(), "xcomp|ccomp|advcl:to")
        && governor.tag().equals("VBD")
        && AnyOf.matches(governor.lemma(), "allow|permit|enable")
        && !grammar.denied(governor.index())
        && !grammar.passive(governor.index())
        && sentence.subtree(edge.dependent(), d -> true).stream()
            .map(sentence::token)
            .anyMatch(t -> t.word().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday"))
        && sentence.subtree(edge.dependent(), d -> true).stream()
            .map(sentence::token)
            .noneMatch(t -> AnyOf.matches(t.lemma(), "next|by|until"));
  }

  /** "Is the most senior insider to give evidence", "was the first to go". */
  private boolean foremost(Dependency edge) {
    int noun = edge.governor();
    boolean told =
        sentence.children(noun, "cop"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBD|VBZ|VBP"));
    return told
        && sentence.token(noun).isNoun()
        && ofSomebody(noun)
        && !grammar.denied(noun)
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(noun, "aux"::equals).isEmpty()
        && sentence.children(noun, "amod"::equals).stream().anyMatch(this::superlative);
  }

  /** "She was the first minister to go", and not "talks are the only way to end it". */
  private boolean ofSomebody(int noun) {
    return sentence.children(noun, "nsubj"::equals).stream()
        .map(sentence::token)
        .anyMatch(t -> t.entity().equals("PERSON") || AnyOf.matches(t.lemma(), "he|she|i|who"));
  }

  private boolean superlative(int adjective) {
    return AnyOf.matches(sentence.token(adjective).tag(), "JJS")
        || AnyOf.matches(sentence.token(adjective).lemma(), "first|last|only")
        || sentence.children(adjective, "advmod"::equals).stream()
            .anyMatch(i -> sentence.token(i).tag().equals("RBS"));
  }
}
