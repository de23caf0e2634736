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
 * @param firms those of the nouns that firms are called by too
 */
record Occupations(Set<String> nouns, Set<String> plain, Set<String> firms) {

  private static final String PLAIN = "PLAIN:";
  private static final String FIRMS = "FIRMS:";

  Occupations {
    nouns = Set.copyOf(nouns);
    plain = Set.copyOf(plain);
    firms = Set.copyOf(firms);
  }

  /** Reads the list that is part of the program. */
  static Occupations load() {
    return parse(Nouns.lines("occupations.txt"));
  }

  static Occupations parse(List<String> lines) {
    Set<String> nouns = new HashSet<>();
    Set<String> plain = new HashSet<>();
    Set<String> firms = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith(PLAIN)) {
        plain.addAll(words(line.substring(PLAIN.length())));
      } else if (line.startsWith(FIRMS)) {
        firms.addAll(words(line.substring(FIRMS.length())));
      } else if (!line.startsWith("#")) {
        words(line).forEach(word -> put(nouns, word));
      }
    }
    return new Occupations(nouns, plain, firms);
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
