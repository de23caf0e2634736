package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who speaks in a clause that tells what somebody says: he hardly calls himself by his office, as
 * in {@code Ida Holm said the prime minister would decide}.
 */
final class OwnWords {

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  private final Readings readings;

  OwnWords(Readings readings) {
    this.readings = readings;
  }

  /** Whether an entity says the words in which a phrase stands. */
  boolean areOf(Phrase phrase, Entity entity) {
    Sentence words = phrase.sentence();
    return saying(words, phrase.head())
        .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
        .filter(speaker -> !words.subtree(speaker, e -> true).contains(phrase.head()))
        .flatMap(speaker -> readings.actor(words.index(), speaker).stream())
        .anyMatch(speaker -> speaker.key().equals(entity.key()));
  }

  /** The verbs of saying above a word, the nearest first. */
  static Stream<Integer> saying(Sentence words, int token) {
    return Stream.iterate(Optional.of(token), Optional::isPresent, node -> above(words, node))
        .limit(words.tokens().size())
        .flatMap(Optional::stream)
        .filter(node -> SAYING.contains(words.token(node).lemma()));
  }

  private static Optional<Integer> above(Sentence words, Optional<Integer> node) {
    return node.flatMap(
        n ->
            words.above(n).stream()
                .map(Dependency::governor)
                .filter(governor -> governor > 0)
                .findFirst());
  }
}
