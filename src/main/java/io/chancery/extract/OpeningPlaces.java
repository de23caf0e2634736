package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place that opens a sentence: in {@code Outside court, his lawyer, Otto Lang, said} the lawyer
 * says so, where a parser takes the court for the subject and him for another word for it.
 */
final class OpeningPlaces {

  private OpeningPlaces() {}

  /**
   * The sentence with the place as an adjunct of the verb, and the noun behind it as its subject.
   */
  static Sentence moved(Sentence sentence) {
    return subject(sentence)
        .map(place -> moved(sentence, place, sentence.children(place, "appos"::equals)))
        .orElse(sentence);
  }

  private static Optional<Integer> subject(Sentence sentence) {
    int place = 2;
    return sentence.tokens().size() > place + 2
            && AnyOf.matches(sentence.token(1).word(), "Outside|Inside")
            && sentence.token(place).tag().startsWith("NN")
            && sentence.token(place + 1).word().equals(",")
            && sentence.above(1).stream().anyMatch(d -> d.governor() == place)
            && sentence.above(place).stream().anyMatch(d -> d.label().startsWith("nsubj"))
            && !sentence.children(place, "appos"::equals).isEmpty()
        ? Optional.of(place)
        : Optional.empty();
  }

  private static Sentence moved(Sentence sentence, int place, List<Integer> apposed) {
    int subject = apposed.get(0);
    String preposition = sentence.token(1).lemma().toLowerCase(Locale.ROOT);
    return sentence.with(
        sentence.dependencies().stream()
            .flatMap(d -> moved(d, place, subject, preposition))
            .distinct()
            .toList());
  }

  private static Stream<Dependency> moved(
      Dependency edge, int place, int subject, String preposition) {
    if (edge.dependent() == place && edge.label().startsWith("nsubj")) {
      return Stream.of(
          new Dependency(edge.governor(), place, "obl:" + preposition),
          new Dependency(edge.governor(), subject, edge.label()));
    }
    if (edge.governor() == place && edge.dependent() == 1) {
      return Stream.of(new Dependency(place, 1, "case"));
    }
    boolean apposed = edge.governor() == place && edge.label().equals("appos");
    return apposed
        ? Stream.of(edge)
            .filter(d -> d.dependent() != subject)
            .map(d -> new Dependency(subject, d.dependent(), "appos"))
        : Stream.of(edge);
  }
}
