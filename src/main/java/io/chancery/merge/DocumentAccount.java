package io.chancery.merge;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about as a whole, in terms that mean the same in every document.
 *
 * @param id the document
 * @param topic telling words and numbers of its first sentences
 * @param names folded names that it speaks of, in parts
 * @param people the parts of the names of people that it speaks of
 * @param reported the day of the report
 */
record DocumentAccount(
    String id,
    Set<String> topic,
    Set<String> names,
    Set<String> people,
    @Nullable LocalDate reported) {

  DocumentAccount {
    topic = Set.copyOf(topic);
    names = Set.copyOf(names);
    people = Set.copyOf(people);
  }

  /** What makes another name of one. */
  static final String OTHER = "\u2032";

  /** The same if some words were others. */
  DocumentAccount renamed(Set<String> some) {
    return new DocumentAccount(
        id, renamed(topic, some), renamed(names, some), renamed(people, some), reported);
  }

  static Set<String> renamed(Set<String> words, Set<String> some) {
    return words.stream()
        .map(word -> some.contains(word) ? word + OTHER : word)
        .collect(Collectors.toSet());
  }

  /** The numbers among the words of its first sentences. */
  Set<String> numbers() {
    return topic.stream()
        .filter(word -> word.chars().allMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }
}
