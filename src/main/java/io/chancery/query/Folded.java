package io.chancery.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names without case, accents and typographic punctuation, for comparing. An ellipsis stays: it
 * tells that a table cut the name there.
 */
final class Folded {
  private static final String CUT = "…";

  private Folded() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .replace("...", CUT)
        .replaceAll("[.]", "")
        .replaceAll("[\\s\\p{Pd}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a folded name, which may be cut, is this label. */
  static boolean names(String folded, String label) {
    String whole = of(label);
    return whole.equals(folded)
        || (folded.length() > CUT.length()
            && folded.endsWith(CUT)
            && whole.startsWith(folded.substring(0, folded.length() - CUT.length()).strip()));
  }
}
