package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of a sentence put together again. */
final class Words {

  /**
   * Tokens of a sentence.
   *
   * @param sentence index of the sentence
   * @param first index of the first token
   * @param last index of the last token
   */
  record Range(int sentence, int first, int last) {

    /** From the earlier of two tokens to the later. */
    static Range between(int sentence, int one, int other) {
      return new Range(sentence, Math.min(one, other), Math.max(one, other));
    }
  }

  private static final int LONGEST_PLACE = 8;

  private Words() {}

  /**
   * Tokens from one to another, spaced as text is: no space around hyphens and before apostrophes.
   */
  static String join(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean attached =
          i == first
              || sentence.token(i).span().begin() == sentence.token(i - 1).span().end()
              || sentence.token(i).word().startsWith("'");
      text.append(attached ? "" : " ").append(sentence.token(i).word());
    }
    return text.toString();
  }

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  /** Whether a token is an apostrophe behind a name, and not one that opens a quotation. */
  static boolean isPossessive(Sentence sentence, int token) {
    return token <= sentence.tokens().size()
        && (sentence.token(token).word().matches("['’]s")
            || sentence.token(token).tag().equals("POS")
                && sentence.token(token - 1).word().endsWith("s"));
  }

  /**
   * Whether somebody behind a name is another. {@code Talks with Ida Holm, a senior minister said}:
   * no comma parts the minister from the verb.
   */
  static boolean isOther(Sentence sentence, TitleMatch title) {
    int noun = title.last();
    return noun < sentence.tokens().size()
        && AnyOf.matches(sentence.token(noun + 1).tag(), "VBD|VBZ")
        && (new Phrase(sentence, noun).indefinite() || goesOn(sentence, title));
  }

  /**
   * {@code According to Ida Holm, the head of state has gone}: what opens a sentence ends there.
   */
  private static boolean goesOn(Sentence sentence, TitleMatch title) {
    boolean opened =
        AnyOf.matches(sentence.token(1).tag(), "IN|VBG|TO")
            && IntStream.range(1, title.first())
                .noneMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBD|VBZ|VBP|MD"));
    return opened
        && IntStream.rangeClosed(title.first(), title.last())
            .boxed()
            .flatMap(i -> sentence.above(i).stream())
            .anyMatch(d -> d.relation().equals("nsubj") && d.governor() > title.last());
  }

  /** Where a phrase of place ends that begins here, if one does: {@code at the mill}. */
  static int behindPlace(Sentence sentence, int from) {
    boolean place =
        from < sentence.tokens().size()
            && AnyOf.matches(sentence.token(from).word(), "at|in|for|on|with");
    int at = from;
    while (place
        && at - from < LONGEST_PLACE
        && at < sentence.tokens().size()
        && AnyOf.matches(sentence.token(at).tag(), "IN|DT|NN*|JJ|POS|PRP$|CD|HYPH")) {
      at++;
    }
    return at;
  }

  /** Whether what stands between commas, dashes or brackets ends before this word. */
  static boolean endsApposition(Sentence sentence, int token) {
    return token <= sentence.tokens().size()
        && sentence.token(token).word().matches("[,.;:]|--?|—|–|\\)");
  }

  /** Whether a word stands before names of persons: {@code Ms}, {@code Dr}. */
  static boolean isAddress(Token token) {
    return token.word().matches("(Mr|Mrs|Ms|Miss|Dr|Prof)[.]?");
  }
}
