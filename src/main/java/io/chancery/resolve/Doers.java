package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;

/** Who does something to another is not that other: {@code Volta asked the regulator}. */
final class Doers {

  private Doers() {}

  /** Whether an entity does something to what a phrase means. */
  static boolean isOne(Phrase phrase, Entity entity, Readings readings) {
    Sentence words = phrase.sentence();
    return phrase.possessor().isEmpty()
        && words.above(phrase.head()).stream()
            .filter(d -> AnyOf.matches(d.label(), "obj|iobj") && d.governor() > 0)
            .flatMap(d -> words.children(d.governor(), "nsubj"::equals).stream())
            .flatMap(subject -> readings.actor(words.index(), subject).stream())
            .anyMatch(subject -> subject.key().equals(entity.key()));
  }
}
