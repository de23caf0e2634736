package io.chancery.extract;

import java.util.List;

/**
 * A predicate that says something of a subject.
 *
 * @param subject head word of the subject
 * @param chain head words of the predicate in order: the verb, and verbs that complete it ("tries
 *     to win"); the last may be a noun or adjective under a copula
 * @param origin how the subject is tied to the predicate
 */
record Clause(int subject, List<Integer> chain, Origin origin) {

  /** How a subject is tied to its predicate. */
  enum Origin {
    /** The predicate's own subject. */
    OWN,
    /** The antecedent of a relative clause. */
    RELATIVE,
    /** The noun that a participle or infinitive describes. */
    PARTICIPLE,
    /** Taken over from another clause. */
    SHARED
  }

  Clause {
    chain = List.copyOf(chain);
  }

  /** The word on which the clause hangs. */
  int first() {
    return chain.get(0);
  }

  /** The word that the arguments complete. */
  int last() {
    return chain.get(chain.size() - 1);
  }
}
