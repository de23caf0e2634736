package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The clauses that a word or another clause stands in. */
final class ClausesAbove {

  private static final int CLIMB = 8;
  private static final String SAME =
      "ccomp|advcl:(although|though|because|if|unless|since|until|once|before|while|as|whereas)"
          + "|conj:(and|but|yet)";

  private ClausesAbove() {}

  /** The verbs of the clauses that the clause of a verb goes with, or that it stands in. */
  static Stream<Integer> governing(Sentence words, int verb, int token) {
    Stream<Integer> above =
        words.above(verb).stream()
            .filter(d -> d.label().matches(SAME) && d.governor() > 0 && d.governor() < token)
            .map(Dependency::governor);
    return isTimed(words, verb)
        ? of(words, verb).stream().filter(v -> v < token).limit(1)
        : Stream.concat(above, verbOfObject(words, verb, token));
  }

  /** In {@code Volta may sell the mine, which it bought} it is who may sell it. */
  private static Stream<Integer> verbOfObject(Sentence words, int verb, int token) {
    return words.above(verb).stream()
        .filter(d -> d.label().equals("acl:relcl"))
        .map(Dependency::governor)
        .filter(thing -> words.children(verb, "obj"::equals).contains(thing))
        .flatMap(thing -> words.above(thing).stream())
        .filter(d -> d.label().equals("obj") && d.governor() > 0 && d.governor() < token)
        .map(Dependency::governor);
  }

  /** {@code In May, when it attacked}. */
  private static boolean isTimed(Sentence words, int verb) {
    return words.above(verb).stream().anyMatch(d -> d.label().equals("acl:relcl"))
        && words.children(verb, "advmod"::equals).stream()
            .anyMatch(i -> i < verb && Words.lower(words.token(i)).equals("when"));
  }

  /** The verbs of the clauses that a word stands in, the innermost first. */
  static List<Integer> of(Sentence sentence, int token) {
    List<Integer> verbs = new ArrayList<>();
    int at = token;
    for (int steps = 0; steps < CLIMB && at > 0; steps++) {
      int from = at;
      at =
          sentence.above(from).stream()
              .map(Dependency::governor)
              .filter(g -> g != from)
              .findFirst()
              .orElse(0);
      if (at > 0 && sentence.token(at).isVerb()) {
        verbs.add(at);
      }
    }
    return verbs;
  }
}
