package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a pronoun before a noun for kin goes with by name: {@code his sister, Ida Vogt}. */
final class Kin {

  private final Kinship kinship = Kinship.load();

  /** The name of the person whom the noun behind a possessive pronoun introduces, in full. */
  Optional<String> named(Scene scene, int sentence, int pronoun) {
    Sentence words = scene.sentence(sentence);
    return words.above(pronoun).stream()
        .filter(d -> d.label().equals("nmod:poss") && d.governor() > pronoun)
        .map(Dependency::governor)
        .filter(noun -> kinship.of(words.token(noun)).isPresent())
        .flatMap(noun -> apposed(words, noun))
        .flatMap(head -> scene.nameAt(sentence, head).stream())
        .filter(Name::isPerson)
        .map(Name::text)
        .filter(name -> name.contains(" "))
        .findFirst();
  }

  private static Stream<Integer> apposed(Sentence words, int noun) {
    return Stream.concat(
        words.children(noun, "appos"::equals).stream(),
        Stream.of(noun + 2).filter(i -> i <= words.tokens().size()));
  }

  /** Whether two full names end alike and are not the same. */
  static boolean sameSurname(String one, String other) {
    return one.contains(" ")
        && !one.equals(other)
        && one.substring(one.lastIndexOf(' ')).equals(other.substring(other.lastIndexOf(' ')));
  }
}
