package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Frame;
import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives words that only count what was told before the noun of that: in {@code fired two missiles
 * and then another} another is a missile. The noun is the object of the nearest verb before, in the
 * sentence or the one before it, that is the same verb or says the same with that noun.
 */
final class CountedAgain {

  private final Set<String> units;

  /** By the verbs and nouns that evoke events together. */
  CountedAgain(Ontology ontology) {
    this.units =
        ontology.frames().stream()
            .map(Frame::units)
            .flatMap(List::stream)
            .filter(unit -> !unit.nominal() && unit.words() == 2)
            .map(LexicalUnit::lemma)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The sentence with what its counting words stand for as their lemma.
   *
   * @param before the sentences before it, as they were mended
   */
  Sentence told(Sentence sentence, List<Sentence> before) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Dependency edge : sentence.dependencies()) {
      if (edge.label().equals("obj") && edge.governor() > 0 && counts(sentence, edge.dependent())) {
        meant(sentence, edge.governor(), before)
            .ifPresent(noun -> tokens.set(edge.dependent() - 1, standing(sentence, edge, noun)));
      }
    }
    return tokens.equals(sentence.tokens())
        ? sentence
        : sentence.with(tokens, sentence.dependencies());
  }

  /** {@code One}, {@code another}, {@code two more}, and nothing behind that says of what. */
  private static boolean counts(Sentence sentence, int word) {
    Token token = sentence.token(word);
    boolean number = token.tag().equals("CD") && token.word().matches("\\p{Ll}+");
    boolean more =
        token.lemma().equals("more") && !sentence.children(word, "nummod"::equals).isEmpty();
    return (number || more || token.word().toLowerCase(Locale.ROOT).equals("another"))
        && sentence.below(word).stream()
            .noneMatch(d -> AnyOf.matches(d.label(), "nmod:of|compound|amod|conj:and"));
  }

  private Optional<Token> meant(Sentence sentence, int verb, List<Sentence> before) {
    String lemma = sentence.token(verb).lemma();
    Stream<Token> here = objects(sentence, lemma, verb);
    Stream<Token> there =
        before.isEmpty()
            ? Stream.empty()
            : objects(before.get(before.size() - 1), lemma, Integer.MAX_VALUE);
    return last(here).or(() -> last(there));
  }

  private static Optional<Token> last(Stream<Token> tokens) {
    return tokens.reduce((first, second) -> second);
  }

  /** The nouns that a verb, or one that says the same of them, has as its objects. */
  private Stream<Token> objects(Sentence sentence, String verb, int until) {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0 && d.dependent() < until)
        .filter(d -> isNoun(sentence.token(d.dependent())))
        .filter(
            d ->
                sentence.token(d.governor()).lemma().equals(verb)
                    || units.contains(verb + " " + sentence.token(d.dependent()).lemma()))
        .map(Dependency::dependent)
        .sorted()
        .map(sentence::token);
  }

  private static boolean isNoun(Token token) {
    return token.isNoun() && !token.isProper();
  }

  private static Token standing(Sentence sentence, Dependency edge, Token noun) {
    Token counted = sentence.token(edge.dependent());
    boolean single = AnyOf.matches(counted.word().toLowerCase(Locale.ROOT), "one|another");
    return new Token(
        counted.index(), counted.span(), counted.word(), noun.lemma(), single ? "NN" : "NNS", "O");
  }
}
