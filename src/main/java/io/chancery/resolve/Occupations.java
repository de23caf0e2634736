package io.chancery.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Nouns for what people do for a living, of {@code occupations.txt}.
 *
 * @param nouns in the singular
 * @param plain adjectives that say nothing of the work
 */
record Occupations(Set<String> nouns, Set<String> plain) {

  private static final String PLAIN = "PLAIN:";

  Occupations {
    nouns = Set.copyOf(nouns);
    plain = Set.copyOf(plain);
  }

  /** Reads the list that is part of the program. */
  static Occupations load() {
    return parse(Nouns.lines("occupations.txt"));
  }

  static Occupations parse(List<String> lines) {
    Set<String> nouns = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith(PLAIN)) {
        plain.addAll(words(line.substring(PLAIN.length())));
      } else if (!line.startsWith("#")) {
        words(line).forEach(word -> put(nouns, word));
      }
    }
    return new Occupations(nouns, plain);
  }

  private static void put(Set<String> nouns, String word) {
    if (!nouns.add(word)) {
      throw new IllegalArgumentException("occupations.txt has '" + word + "' twice");
    }
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }
}
