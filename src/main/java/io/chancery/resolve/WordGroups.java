package io.chancery.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of words of {@code word-groups.txt} that the reading asks for by their names. */
final class WordGroups {

  /** What is part of the program, read when it is first asked for. */
  private static final class Listed {
    static final Map<String, Set<String>> GROUPS = parse(Nouns.lines("word-groups.txt"));
  }

  private WordGroups() {}

  /**
   * The words of a group.
   *
   * @throws IllegalArgumentException where the file has no such group
   */
  static Set<String> of(String group) {
    Set<String> words = Listed.GROUPS.get(group);
    if (words == null) {
      throw new IllegalArgumentException("word-groups.txt has no group " + group);
    }
    return words;
  }

  static Map<String, Set<String>> parse(List<String> lines) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        int colon = line.indexOf(':');
        Set<String> group = groups.computeIfAbsent(line.substring(0, colon), g -> new HashSet<>());
        Arrays.stream(line.substring(colon + 1).strip().split("\\s+"))
            .forEach(word -> put(group, word.replace('_', ' '), line));
      }
    }
    groups.replaceAll((name, words) -> Set.copyOf(words));
    return Map.copyOf(groups);
  }

  private static void put(Set<String> group, String word, String line) {
    if (!group.add(word)) {
      throw new IllegalArgumentException(
          "word-groups.txt has '%s' twice: %s".formatted(word, line));
    }
  }
}
