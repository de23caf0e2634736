package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Common nouns that a tagger takes for names since they open a sentence: in {@code Ministers from
 * both states met} nobody is called Ministers.
 */
final class OpeningNouns {

  private OpeningNouns() {}

  /** The sentence with these words tagged as plural nouns. */
  static Sentence tagged(Sentence sentence, WordNet wordNet) {
    return opening(sentence)
        .filter(first -> !sentence.headline())
        .flatMap(first -> singular(first, wordNet).map(lemma -> tagged(sentence, first, lemma)))
        .orElse(sentence);
  }

  private static Optional<Token> opening(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> Character.isLetterOrDigit(t.word().codePointAt(0)))
        .findFirst()
        .filter(t -> t.isProper() && t.entity().equals("O"))
        .filter(
            t ->
                t.index() == sentence.tokens().size()
                    || !AnyOf.matches(sentence.token(t.index() + 1).tag(), "NNP|NNPS|CD|HYPH"));
  }

  /** The noun that the word is a plural of. */
  private static Optional<String> singular(Token word, WordNet wordNet) {
    String plural = word.word().toLowerCase(Locale.ROOT);
    return Stream.of("ies>y", "es>", "s>", "men>man")
        .map(ending -> ending.split(">", -1))
        .filter(ending -> plural.endsWith(ending[0]))
        .map(ending -> plural.substring(0, plural.length() - ending[0].length()) + ending[1])
        .filter(lemma -> lemma.length() > 2 && !wordNet.senses(lemma).isEmpty())
        .findFirst();
  }

  private static Sentence tagged(Sentence sentence, Token word, String lemma) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(
        word.index() - 1,
        new Token(word.index(), word.span(), word.word(), lemma, "NNS", word.entity()));
    return sentence.with(tokens, sentence.dependencies());
  }
}
