package io.chancery.evaluate;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What phrases of a dictionary mean, looked up within other words: the longest one counts, of
 * several the first.
 *
 * @param meanings by phrase, in capitals, words separated by one blank
 */
record Phrases<T>(Map<String, T> meanings) {

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]\\b");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  Phrases {
    Map<String, T> folded = new HashMap<>();
    meanings.forEach((phrase, meaning) -> folded.putIfAbsent(folded(phrase), meaning));
    meanings = folded;
  }

  private static String folded(String words) {
    String bare = POSSESSIVE.matcher(words).replaceAll("");
    return GAPS.matcher(bare).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }

  /** What the longest phrase within these words means. */
  Optional<T> within(String words) {
    List<String> all = List.of(folded(words).split(" "));
    return meanings.keySet().stream()
        .filter(phrase -> at(all, phrase) >= 0)
        .min(
            Comparator.comparingInt((String phrase) -> -phrase.length())
                .thenComparingInt(phrase -> at(all, phrase))
                .thenComparing(Comparator.naturalOrder()))
        .map(meanings::get);
  }

  private static int at(List<String> words, String phrase) {
    return Collections.indexOfSubList(words, List.of(phrase.split(" ")));
  }
}
