package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the whole sentence the source that closes it: {@code Police held 40 people, among them a
 * child, according to the Bar}. A parser may hang it on the last noun alone.
 */
final class ClosingSources {

  private ClosingSources() {}

  /** The sentence with such a source at its main verb. */
  static Sentence raised(Sentence sentence) {
    Optional<Dependency> root =
        sentence.dependencies().stream().filter(d -> d.governor() == 0).findFirst();
    Optional<Dependency> closing =
        sentence.dependencies().stream()
            .filter(d -> d.label().endsWith(":according_to") && d.governor() > 0)
            .filter(d -> closes(sentence, d.dependent()))
            .findFirst();
    return root.filter(r -> sentence.token(r.dependent()).isVerb())
        .flatMap(
            r -> closing.filter(c -> c.governor() != r.dependent()).map(c -> to(sentence, c, r)))
        .orElse(sentence);
  }

  private static Sentence to(Sentence sentence, Dependency closing, Dependency root) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.remove(closing);
    edges.add(new Dependency(root.dependent(), closing.dependent(), "obl:according_to"));
    return sentence.with(edges);
  }

  /** Whether a comma stands before "according to", and nothing but a full stop behind its noun. */
  private static boolean closes(Sentence sentence, int source) {
    List<Integer> phrase = sentence.subtree(source, d -> true).stream().sorted().toList();
    int before = phrase.get(0) - 1;
    int last = phrase.get(phrase.size() - 1);
    return before > 1
        && sentence.token(before).word().equals(",")
        && sentence.tokens().stream()
            .filter(t -> t.index() > last)
            .allMatch(t -> t.word().matches("\\W+"));
  }
}
