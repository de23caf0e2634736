package io.chancery.resolve;

import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the text first only describes and names later: of {@code A driver hit a wall. The driver,
 * Otto Lang, was held} it is Otto Lang who hit it.
 */
final class NamedLater {

  private final Scene scene;
  private final Cast cast;
  private final Discourse discourse;
  private final Readings readings;

  NamedLater(Scene scene, Cast cast, Discourse discourse, Readings readings) {
    this.scene = scene;
    this.cast = cast;
    this.discourse = discourse;
    this.readings = readings;
  }

  /**
   * Gives the name that stands beside a phrase to the one person whom the text has described so.
   */
  void name(Phrase phrase) {
    Optional<Entity> person = named(phrase).filter(p -> isNew(p) && !isOther(phrase));
    List<Entity> described =
        World.one(
                discourse
                    .recent()
                    .filter(s -> person.isPresent() && s.lemma().equals(phrase.lemma()))
                    .map(Discourse.Spoken::entity)
                    .filter(Nearer::isDescribedPerson)
                    .toList())
            .stream()
            .toList();
    described.forEach(
        before -> {
          readings.rename(before, person.orElseThrow());
          discourse.rename(before, person.orElseThrow());
        });
  }

  /** The person whose full name is apposed to a definite phrase. */
  Optional<Entity> named(Phrase phrase) {
    boolean one = phrase.definite() && !phrase.plural() && phrase.possessor().isEmpty();
    int sentence = phrase.sentence().index();
    return Stream.concat(phrase.appositives().stream(), NamesBeside.identifying(phrase))
        .filter(head -> one && head > phrase.head())
        .flatMap(head -> scene.nameAt(sentence, head).stream())
        .filter(name -> name.isPerson() && name.first() < name.last())
        .filter(name -> !scene.isOfNearer(sentence, phrase.head(), name))
        .flatMap(name -> cast.person(sentence, name).stream())
        .findFirst();
  }

  /** {@code The then minister, Otto Lang}: none of whom the text told before. */
  private static boolean isOther(Phrase phrase) {
    return phrase.modifiers().stream()
        .map(i -> Words.lower(phrase.sentence().token(i)))
        .anyMatch(
            word ->
                AnyOf.matches(word, "then|former|previous|late|new|next|other|second|third|only"));
  }

  private boolean isNew(Entity person) {
    return discourse.count(e -> e.key().equals(person.key())) == 0;
  }
}
