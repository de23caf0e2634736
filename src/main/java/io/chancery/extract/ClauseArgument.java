package io.chancery.extract;

import java.util.List;

/**
 * An argument of a clause.
 *
 * @param head its head word
 * @param relation how it hangs on the predicate; {@code cop} for what the subject is said to be
 * @param tokens its words, in order
 */
record ClauseArgument(int head, String relation, List<Integer> tokens) {

  ClauseArgument {
    tokens = List.copyOf(tokens);
  }

  /** Its first word. */
  int begin() {
    return tokens.get(0);
  }

  /** Its last word. */
  int end() {
    return tokens.get(tokens.size() - 1);
  }

  /** The same with other words. */
  ClauseArgument withTokens(List<Integer> other) {
    return new ClauseArgument(head, relation, other);
  }
}
