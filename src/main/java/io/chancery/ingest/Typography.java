package io.chancery.ingest;

/**
 * Typographic characters as the language models know them.
 *
 * <p>Each is replaced by one ASCII character, so offsets into the result are offsets into the
 * original. An em dash and an ellipsis stay: what they would become reads differently.
 */
public final class Typography {

  private static final String TYPESET =
      "\u2018\u2019\u201a\u201b\u2032\u02bc\u201c\u201d\u201e\u201f\u2033\u2010\u2011\u2012\u2013\u00a0\u2007\u2009\u202f\u3000";
  private static final String PLAIN = "''''''\"\"\"\"\"----     ";

  private Typography() {}

  /**
   * The text with plain quotation marks, hyphens and spaces; exactly as many UTF-16 units, at the
   * same places.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    int at = c < 0x80 ? -1 : TYPESET.indexOf(c);
    return at < 0 ? c : PLAIN.charAt(at);
  }
}
