package io.chancery.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which callings of {@code word-groups.txt} hardly are one person's, and where they are at home.
 */
final class Callings {

  private static final List<String> FIELDS =
      List.of("COURT", "SPORT", "ARTS", "SCIENCE", "HANDS", "FORCE", "FAITH", "NEWS");

  private Callings() {}

  /** The fields that a calling is of; none if it goes with any. */
  static Set<String> fields(String calling) {
    return FIELDS.stream()
        .filter(field -> WordGroups.of("CALLING-" + field).contains(calling))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether all of one and all of the other are of fields that have nothing in common. */
  static boolean exclude(Collection<String> some, Collection<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().allMatch(one -> others.stream().allMatch(other -> exclude(one, other)));
  }

  private static boolean exclude(String one, String other) {
    Set<String> mine = fields(one);
    Set<String> theirs = new HashSet<>(fields(other));
    boolean told = !mine.isEmpty() && !theirs.isEmpty();
    theirs.retainAll(mine);
    return told && theirs.isEmpty();
  }

  /** How many of a sentence's words are at home where such callings are. */
  static long told(Collection<String> callings, Collection<String> lemmas) {
    Set<String> fields =
        callings.stream().flatMap(c -> fields(c).stream()).collect(Collectors.toSet());
    return lemmas.stream()
        .filter(lemma -> fields.stream().anyMatch(f -> WordGroups.of("FIELD-" + f).contains(lemma)))
        .count();
  }
}
