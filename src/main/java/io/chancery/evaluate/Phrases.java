package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What phrases of a dictionary mean, looked up within other words from left to right: where several
 * begin alike the longest counts.
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

  /**
   * A phrase within words.
   *
   * @param meaning what it means
   * @param first its first word, from 0
   * @param end the word behind it
   */
  record Found<T>(T meaning, int first, int end) {}

  static List<String> words(String text) {
    return List.of(folded(text).split(" "));
  }

  /** What the first phrase within these words means, of those that begin alike the longest. */
  Optional<T> within(String text) {
    return all(text).stream().findFirst().map(Found::meaning);
  }

  /** All phrases within these words, in order; none overlaps another. */
  List<Found<T>> all(String text) {
    List<String> words = words(text);
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found<T>> here = longestAt(words, at);
      here.ifPresent(found::add);
      at = here.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found<T>> longestAt(List<String> words, int first) {
    for (int end = words.size(); end > first; end--) {
      T meaning = meanings.get(String.join(" ", words.subList(first, end)));
      if (meaning != null) {
        return Optional.of(new Found<>(meaning, first, end));
      }
    }
    return Optional.empty();
  }
}
