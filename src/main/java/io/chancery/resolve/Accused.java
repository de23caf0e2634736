package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who {@code the accused} and {@code the defendant} are: the one person whom a text has tried. */
final class Accused {

  private static final Set<String> ACCUSING = WordGroups.of("TRIES");

  private final Scene scene;
  private final Readings readings;

  Accused(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** The person, if the text up to the phrase has charged or tried just one. */
  Optional<Entity> of(Phrase phrase) {
    boolean one =
        phrase.definite()
            && !phrase.plural()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1
            && AnyOf.matches(Words.lower(phrase.token()), "accused|defendant")
            && !isSeveral(phrase);
    return one
        ? World.one(
            IntStream.rangeClosed(0, phrase.sentence().index())
                .boxed()
                .flatMap(
                    s ->
                        accused(
                            s, s == phrase.sentence().index() ? phrase.first() : Integer.MAX_VALUE))
                .toList())
        : Optional.empty();
  }

  /** {@code The accused were remanded}. */
  private static boolean isSeveral(Phrase phrase) {
    return phrase.head() < phrase.sentence().tokens().size()
        && AnyOf.matches(Words.lower(phrase.sentence().token(phrase.head() + 1)), "were|are|have");
  }

  private Stream<Entity> accused(int sentence, int until) {
    Sentence words = scene.sentence(sentence);
    return words.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|nsubj:pass") && d.governor() > 0)
        .filter(d -> d.dependent() < until)
        .filter(d -> ACCUSING.contains(words.token(d.governor()).lemma()))
        .flatMap(d -> readings.actor(sentence, d.dependent()).stream())
        .filter(Binding::isNamedPerson);
  }
}
