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
    return better
        ? swapped(sentence)
        : asTagged(sentence).or(() -> hidden(sentence)).or(() -> spoken(sentence)).orElse(sentence);
  }

  /** "The plea, filed on Monday, names two ministers": tagged as a noun, which has no object. */
  private static Optional<Sentence> hidden(Sentence sentence) {
    boolean nominal =
        !sentence.headline()
            && root(sentence.dependencies()).noneMatch(r -> isPredicate(sentence, r));
    return root(sentence.alternative())
        .filter(r -> nominal && sentence.token(r).tag().equals("NNS"))
        .filter(r -> has(sentence.alternative(), r, "nsubj"))
        .filter(r -> has(sentence.alternative(), r, "obj"))
        .findFirst()
        .map(r -> swapped(tagged(sentence, r, "VBZ")));
  }

  /** The same where the first parser reads it as a verb, whatever its tag. */
  private static Optional<Sentence> asTagged(Sentence sentence) {
    return root(sentence.dependencies())
        .filter(r -> !sentence.headline() && sentence.token(r).tag().equals("NNS"))
        .filter(r -> has(sentence.dependencies(), r, "nsubj"))
        .filter(r -> has(sentence.dependencies(), r, "obj"))
        .filter(r -> !has(sentence.dependencies(), r, "cop"))
        .findFirst()
        .map(r -> tagged(sentence, r, "VBZ"));
  }

  private static Sentence tagged(Sentence sentence, int word, String tag) {
    Token t = sentence.token(word);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    String lemma = t.lemma();
    tokens.set(word - 1, new Token(word, t.span(), t.word(), lemma, tag, t.entity()));
    return sentence.with(tokens, sentence.dependencies());
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
    return tagged(sentence, verb, "VBD");
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
