package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.List;

/**
 * Which of two parses of a sentence is read first: the second where only that one finds the finite
 * verb that the sentence is built on, "Governor Holm, appointed after the resignation of her
 * predecessor, said so".
 */
final class ParseChoice {

  private ParseChoice() {}

  /** The sentence with the likelier parse first. */
  static Sentence made(Sentence sentence) {
    boolean better =
        !sentence.headline()
            && !sentence.alternative().isEmpty()
            && !clause(sentence, sentence.dependencies())
            && clause(sentence, sentence.alternative());
    return better ? swapped(sentence) : sentence;
  }

  private static Sentence swapped(Sentence sentence) {
    return new Sentence(
        sentence.index(),
        sentence.span(),
        sentence.headline(),
        sentence.tokens(),
        sentence.alternative(),
        sentence.dependencies(),
        sentence.entities(),
        sentence.times());
  }

  /** Whether the root is a verb, or has a copula, with a subject. */
  private static boolean clause(Sentence sentence, List<Dependency> edges) {
    return edges.stream()
        .filter(edge -> edge.governor() == 0)
        .map(Dependency::dependent)
        .anyMatch(
            root -> {
              boolean subject = has(edges, root, "nsubj");
              boolean verb = sentence.token(root).isVerb() || has(edges, root, "cop");
              return subject && verb;
            });
  }

  private static boolean has(List<Dependency> edges, int governor, String relation) {
    return edges.stream()
        .anyMatch(edge -> edge.governor() == governor && edge.relation().equals(relation));
  }
}
