package io.chancery.resolve;

import io.chancery.annotate.Token;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.NameKey;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that known names begin with; where none begins, nobody need look for one.
 *
 * @param words first words in lower case
 */
record Openings(Set<String> words) {

  Openings {
    words = Set.copyOf(words);
  }

  static Openings of(Gazetteer gazetteer) {
    return new Openings(
        gazetteer.entities().stream()
            .flatMap(Openings::names)
            .map(Openings::first)
            .collect(Collectors.toSet()));
  }

  private static Stream<String> names(KnownEntity entity) {
    return Stream.of(
            Stream.of(entity.name()),
            entity.aliases().stream(),
            entity.demonyms().stream(),
            entity.metonyms().stream())
        .flatMap(names -> names);
  }

  private static String first(String name) {
    String key = NameKey.of(name).value().toLowerCase(Locale.ROOT);
    int end = key.indexOf(' ');
    return end < 0 ? key : key.substring(0, end);
  }

  /** Whether a known name, or the plural of a demonym, may begin with this token. */
  boolean at(Token token) {
    String word = first(token.word());
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
  }
}
