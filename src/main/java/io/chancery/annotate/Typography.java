package io.chancery.annotate;

/** Typographic signs as the models were trained on them; every sign keeps its length. */
final class Typography {

  private static final String FANCY = "’‘‛´`“”„‟«»–—\u00a0\u2009\u202f";
  private static final String PLAIN = "'''''\"\"\"\"\"\"--   ";

  private Typography() {}

  /** The text with plain signs, of the same length. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int at = FANCY.indexOf(plain.charAt(i));
      if (at >= 0) {
        plain.setCharAt(i, PLAIN.charAt(at));
      }
    }
    return plain.toString();
  }
}
