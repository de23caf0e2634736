package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of two parses of a sentence is read first: the second where only that one finds the finite
 * verb that the sentence is built on, "Governor Holm, appointed after the resignation of her
 * predecessor, said so"; or where the first mistakes who does something for who says so.
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
    return better ? swapped(sentence) : spoken(sentence).orElse(sentence);
  }

  /**
   * "A convoy of lorries, officials said, crossed": the first has the lorries say so, the second
   * has the saying beside what they did.
   */
  private static Optional<Sentence> spoken(Sentence sentence) {
    return root(sentence.dependencies())
        .filter(said -> AnyOf.matches(sentence.token(said).lemma(), "say|tell|report"))
        .flatMap(
            said ->
                sentence.alternative().stream()
                    .filter(d -> d.dependent() == said && d.label().equals("parataxis"))
                    .map(Dependency::governor)
                    .filter(did -> takes(sentence, said, did)))
        .findFirst()
        .map(did -> swapped(inPast(sentence, did)));
  }

  /** Whether the first parse gives to the saying what the second has for who did it. */
  private static boolean takes(Sentence sentence, int said, int did) {
    return sentence.token(did).isVerb()
        && sentence.alternative().stream()
            .filter(d -> d.governor() == did && d.label().equals("nsubj"))
            .map(d -> new Dependency(said, d.dependent(), "nsubj"))
            .anyMatch(sentence.dependencies()::contains);
  }

  /** "Crossed" with no auxiliary has a tense. */
  private static Sentence inPast(Sentence sentence, int verb) {
    Token t = sentence.token(verb);
    boolean bare =
        t.tag().equals("VBN")
            && sentence.alternative().stream()
                .noneMatch(d -> d.governor() == verb && AnyOf.matches(d.relation(), "aux|cop"));
    if (!bare) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(verb - 1, new Token(verb, t.span(), t.word(), t.lemma(), "VBD", t.entity()));
    return sentence.with(tokens, sentence.dependencies());
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
