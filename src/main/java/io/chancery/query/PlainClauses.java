package io.chancery.query;

import java.util.Optional;

/**
 * Brings clauses into the order in which relations are read: who has one, and to what.
 *
 * @param events finds what noun phrases stand for
 * @param tables the words for relations
 */
record PlainClauses(EventMeaning events, AskedTables tables) {

  /** "Is the mill owned by Rask?": whether Rask owns the mill. */
  AskedClause active(AskedClause clause) {
    Optional<AskedNoun> by =
        clause.phrases().stream()
            .filter(phrase -> clause.passive() && phrase.preposition().equals("by"))
            .flatMap(phrase -> phrase.noun().stream())
            .findFirst();
    boolean plain = tables.verb(clause).filter(word -> !word.passive()).isPresent();
    return clause
        .subject()
        .filter(noun -> plain && clause.wh().isEmpty() && clause.objects().isEmpty())
        .flatMap(noun -> by.map(agent -> clause.active(agent, noun)))
        .orElse(clause);
  }

  /** "Was Rask foreign minister?": the office stands right behind the name. */
  AskedClause apart(AskedClause clause) {
    Optional<AskedNoun> both =
        clause
            .subject()
            .filter(noun -> clause.verb().isEmpty() && clause.objects().isEmpty())
            .filter(noun -> noun.units().size() > 1 && noun.units().get(0).isName())
            .filter(noun -> !noun.units().get(1).tag().equals("POS"))
            .filter(noun -> events.book().arePeople(noun.units().get(0).nodes()));
    return both.map(noun -> clause.with(noun.first(), noun.behindFirst())).orElse(clause);
  }
}
