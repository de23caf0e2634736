package io.chancery.text;

/**
 * Whether a word is one of a few, written as they stand in an expression: {@code aux|cop}. It is
 * asked of each edge of each sentence many times, where compiling the expression anew each time
 * took a fifth of all that our own stages did.
 */
public final class AnyOf {

  private AnyOf() {}

  /**
   * Whether a word is one of these to the letter.
   *
   * @param alternatives words with bars between them; one that ends with a star stands for all that
   *     begin so, and no other character has another meaning
   */
  public static boolean matches(String word, String alternatives) {
    int begin = 0;
    while (begin <= alternatives.length()) {
      int bar = alternatives.indexOf('|', begin);
      int end = bar < 0 ? alternatives.length() : bar;
      if (matches(word, alternatives, begin, end)) {
        return true;
      }
      begin = end + 1;
    }
    return false;
  }

  private static boolean matches(String word, String alternatives, int begin, int end) {
    int length = end - begin;
    if (length > 0 && alternatives.charAt(end - 1) == '*') {
      return word.regionMatches(0, alternatives, begin, length - 1);
    }
    return length == word.length() && alternatives.startsWith(word, begin);
  }
}
