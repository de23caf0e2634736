package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;

/** What somebody is asked to give his word for: {@code demand a guarantee that no job is cut}. */
final class Assurances {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final GoverningModality governing;

  Assurances(Sentence sentence, Cues cues, GoverningModality governing) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.governing = governing;
  }

  /** Whether the clause says what the guarantee that somebody asks for is to be. */
  boolean asked(int clause) {
    return grammar
        .governing(clause)
        .filter(d -> AnyOf.matches(d.relation(), "ccomp|acl|dep") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(noun -> cues.lists("assurances", sentence.token(noun).lemma()))
        .filter(noun -> grammar.marked(clause, "that"))
        .flatMap(grammar::governing)
        .flatMap(governing::of)
        .filter(Factuality.Requested::equals)
        .isPresent();
  }
}
