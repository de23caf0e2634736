package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who {@code the accused} and {@code the defendant} are: the one person whom a text has tried. */
final class Accused {

  private static final Set<String> ACCUSING = WordGroups.of("TRIES");

  /** The first sentence after a headline, which tells whose case it is. */
  private static final int LEAD = 1;

  private final Scene scene;
  private final Readings readings;

  Accused(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** The person, if the text up to the phrase, or else its lead, has charged or tried just one. */
  Optional<Entity> of(Phrase phrase) {
    boolean one =
        phrase.definite()
            && !phrase.plural()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1
            && AnyOf.matches(Words.lower(phrase.token()), "accused|defendant")
            && !isSeveral(phrase);
    int here = phrase.sentence().index();
    return World.one(one ? accused(phrase, here) : List.of())
        .or(() -> World.one(one ? accused(phrase, Math.min(here, LEAD)) : List.of()));
  }

  private List<Entity> accused(Phrase phrase, int last) {
    int here = phrase.sentence().index();
    return IntStream.rangeClosed(0, last)
        .boxed()
        .flatMap(s -> accused(s, s == here ? phrase.first() : Integer.MAX_VALUE))
        .toList();
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
