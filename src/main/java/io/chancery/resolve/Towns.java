package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a sentence says of the kind of a place and of where it lies: {@code Gao is a town in Mali},
 * {@code Gao, a town in Mali}, {@code Gao lies in northern Mali}.
 */
final class Towns {

  private static final Set<String> SITES = WordGroups.of("SITES");

  /** Those of the sites that hold no towns. */
  private static final Set<String> TOWNS = Set.of("city", "town", "port", "village", "resort");

  private static final String REGIONS = "LOCATION|COUNTRY|STATE_OR_PROVINCE";

  private Towns() {}

  /** Whether a name is said to be a town's. */
  static boolean isOne(Sentence sentence, Name name) {
    return sites(sentence, name.last())
        .anyMatch(site -> TOWNS.contains(sentence.token(site).lemma()));
  }

  /** What it is said to be: nouns for a place. */
  private static Stream<Integer> sites(Sentence sentence, int name) {
    Stream<Integer> apposed = sentence.children(name, "appos"::equals).stream();
    Stream<Integer> predicate =
        subjectOf(sentence, name).filter(g -> !sentence.children(g, "cop"::equals).isEmpty());
    return Stream.concat(apposed, predicate)
        .filter(site -> site > name && SITES.contains(sentence.token(site).lemma()));
  }

  private static Stream<Integer> subjectOf(Sentence sentence, int name) {
    return sentence.above(name).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > name)
        .map(Dependency::governor);
  }

  /** Whether somewhere is said to lie, or to be a town: no body and no person is. */
  static boolean isPlaced(Sentence sentence, int name) {
    return sites(sentence, name).findAny().isPresent()
        || lying(sentence, name)
            .anyMatch(in -> AnyOf.matches(sentence.token(in).entity(), REGIONS));
  }

  private static Stream<Integer> lying(Sentence sentence, int name) {
    return subjectOf(sentence, name)
        .filter(g -> AnyOf.matches(sentence.token(g).lemma(), "lie|locate|situate"))
        .flatMap(verb -> sentence.children(verb, l -> isIn(l, "obl")).stream());
  }

  /** The heads of what it is said to lie in. */
  static Stream<Integer> wholes(Sentence sentence, int name) {
    Stream<Integer> called =
        sites(sentence, name)
            .flatMap(site -> sentence.children(site, l -> isIn(l, "nmod")).stream());
    Stream<Integer> being =
        subjectOf(sentence, name)
            .filter(g -> !sentence.children(g, "cop"::equals).isEmpty())
            .filter(
                g ->
                    sentence.children(g, "case"::equals).stream()
                        .map(sentence::token)
                        .map(Token::lemma)
                        .anyMatch("in"::equals));
    return Stream.of(called, lying(sentence, name), being).flatMap(heads -> heads);
  }

  private static boolean isIn(String label, String relation) {
    return label.equals(relation + ":in");
  }
}
