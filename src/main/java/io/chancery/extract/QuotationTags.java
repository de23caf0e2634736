package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;

/**
 * Whether a straight mark opens a quotation or ends it, by the word that it touches: taggers guess,
 * and take the end of {@code We left," she said} for a beginning.
 */
final class QuotationTags {

  private QuotationTags() {}

  /** The sentence with its quotation marks tagged as what they are. */
  static Sentence mended(Sentence sentence) {
    List<Token> tokens = sentence.tokens().stream().map(t -> mended(sentence, t)).toList();
    return tokens.equals(sentence.tokens())
        ? sentence
        : sentence.with(tokens, sentence.dependencies());
  }

  private static Token mended(Sentence sentence, Token token) {
    if (!AnyOf.matches(token.tag(), "``|''") || !token.word().equals("\"")) {
      return token;
    }
    boolean behind =
        token.index() > 1 && sentence.token(token.index() - 1).span().end() == token.span().begin();
    boolean before =
        token.index() < sentence.tokens().size()
            && sentence.token(token.index() + 1).span().begin() == token.span().end();
    String tag = behind == before ? token.tag() : behind ? "''" : "``";
    return new Token(token.index(), token.span(), token.word(), token.lemma(), tag, token.entity());
  }
}
