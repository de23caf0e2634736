package io.chancery.query;

import java.text.Normalizer;
import java.util.Locale;

/** Names without case, accents and typographic punctuation, for comparing. */
final class Folded {
  private Folded() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .replaceAll("[.]", "")
        .replaceAll("[\\s\\p{Pd}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
