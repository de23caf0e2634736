package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom {@code the 58-year-old} means: the person to whose name the text adds that age, else the
 * named person whom it has just told about.
 */
final class Ages {

  /** Words from the number to "old", hyphens among them. */
  private static final int LENGTH = 4;

  private final Scene scene;
  private final Discourse discourse;
  private final Readings readings;

  Ages(Scene scene, Discourse discourse, Readings readings) {
    this.scene = scene;
    this.discourse = discourse;
    this.readings = readings;
  }

  /** The person, if a word is the last of such a phrase that stands for somebody by itself. */
  Optional<Entity> at(Sentence sentence, Token word) {
    if (!isAge(sentence, word)) {
      return Optional.empty();
    }
    String years = sentence.token(word.index() - LENGTH).word();
    return IntStream.rangeClosed(0, sentence.index())
        .boxed()
        .flatMap(
            s -> scene.names().get(s).stream().filter(n -> isOfAge(s, n, years)).map(n -> at(s, n)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> firstOfLast(sentence))
        .or(() -> discourse.salient(sentence.index(), s -> isBefore(s, sentence)));
  }

  /** The person with whom the sentence before begins. */
  private Optional<Entity> firstOfLast(Sentence sentence) {
    return discourse
        .recent()
        .filter(s -> s.sentence() == sentence.index() - 1 && Binding.isNamedPerson(s.entity()))
        .min(Comparator.comparingInt(Discourse.Spoken::token))
        .map(Discourse.Spoken::entity);
  }

  /** {@code The 58-year-old said}, and not {@code the 58-year-old dam}. */
  private static boolean isAge(Sentence sentence, Token word) {
    int first = word.index() - LENGTH;
    return word.lemma().equals("old")
        && first > 1
        && sentence.token(first).tag().equals("CD")
        && sentence.token(first + 1).word().equals("-")
        && sentence.token(first + 2).lemma().equals("year")
        && sentence.token(first + 3).word().equals("-")
        && Words.lower(sentence.token(first - 1)).equals("the")
        && sentence.above(word.index()).stream()
            .anyMatch(d -> AnyOf.matches(d.relation(), "nsubj|obj|iobj|obl|nmod"));
  }

  /** {@code Ida Holm, 58,} and {@code Ida Holm (58)}. */
  private boolean isOfAge(int sentence, Name name, String years) {
    Sentence words = scene.sentence(sentence);
    int age = name.last() + 2;
    return name.isPerson()
        && age <= words.tokens().size()
        && words.token(age).word().equals(years)
        && AnyOf.matches(words.token(age - 1).word(), ",|(|-LRB-");
  }

  private Optional<Entity> at(int sentence, Name name) {
    return readings.actor(sentence, name.last());
  }

  private static boolean isBefore(Discourse.Spoken spoken, Sentence sentence) {
    return spoken.sentence() < sentence.index() && Binding.isNamedPerson(spoken.entity());
  }
}
