package io.chancery.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses text that no parser takes apart: one sentence of thousands of words, or one word of
 * thousands of letters. Memory for a sentence grows faster than its length, and one such text would
 * take all others of a run with it.
 */
final class SentenceLimit {

  /** The longest sentences of the press have some two hundred words. */
  private static final int WORDS = 1_000;

  private static final int LETTERS = 1_000;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern END = Pattern.compile(".*[.?!:;…][\"'”’)\\]]*");

  private SentenceLimit() {}

  /**
   * Requires that the text can be parsed.
   *
   * @throws Refusal of the reason {@code too-large}, if it cannot
   */
  static void require(String text) throws Refusal {
    int words = 0;
    int end = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words = ended(text, end, word) ? 1 : words + 1;
      end = word.end();
      if (word.end() - word.start() > LETTERS) {
        throw tooLong("a word of more than " + LETTERS + " letters");
      }
      if (words > WORDS) {
        throw tooLong("a sentence of more than " + WORDS + " words");
      }
    }
  }

  /** Whether a sentence ended before this word: by its last sign or by a line break. */
  private static boolean ended(String text, int end, Matcher word) {
    int from = Math.max(0, end - 5);
    return text.substring(end, word.start()).contains("\n")
        || END.matcher(text.substring(from, end)).matches();
  }

  private static Refusal tooLong(String what) {
    return new Refusal(Reason.TOO_LARGE, "has " + what + "; no article has, mend or divide it");
  }
}
