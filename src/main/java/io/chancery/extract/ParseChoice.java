package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.stream.Stream;

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
            && root(sentence.dependencies()).noneMatch(r -> isPredicate(sentence, r))
            && root(sentence.alternative()).anyMatch(r -> isClause(sentence, r));
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

  private static Stream<Integer> root(List<Dependency> edges) {
    return edges.stream().filter(edge -> edge.governor() == 0).map(Dependency::dependent);
  }

  /** A verb, or whatever has a subject. */
  private static boolean isPredicate(Sentence sentence, int root) {
    return sentence.token(root).isVerb() || has(sentence.dependencies(), root, "nsubj");
  }

  /** Whether the other parse has a subject and a tense there. */
  private static boolean isClause(Sentence sentence, int root) {
    List<Dependency> edges = sentence.alternative();
    boolean tensed =
        AnyOf.matches(sentence.token(root).tag(), "VBD|VBZ|VBP")
            || edges.stream()
                .filter(e -> e.governor() == root && AnyOf.matches(e.relation(), "aux|cop"))
                .anyMatch(
                    e -> AnyOf.matches(sentence.token(e.dependent()).tag(), "VBD|VBZ|VBP|MD"));
    return tensed && has(edges, root, "nsubj");
  }

  private static boolean has(List<Dependency> edges, int governor, String relation) {
    return edges.stream()
        .anyMatch(edge -> edge.governor() == governor && edge.relation().equals(relation));
  }
}
