package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.extract.EntityMention;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.function.BiFunction;

/** Whom {@code I} and {@code we} mean: who says the words. */
final class FirstPersons {

  private static final int REACH = 12;

  private final Scene scene;
  private final Discourse discourse;
  private final Coreference coreference;
  private final Readings readings;
  private final Speakers speakers;
  private final Officials officials;
  private final BiFunction<Integer, Integer, Optional<Entity>> pronouns;

  /**
   * Asks the text.
   *
   * @param pronouns whom the pronoun at a token of a sentence means
   */
  FirstPersons(
      Scene scene,
      Discourse discourse,
      Coreference coreference,
      Readings readings,
      Speakers speakers,
      Officials officials,
      BiFunction<Integer, Integer, Optional<Entity>> pronouns) {
    this.scene = scene;
    this.discourse = discourse;
    this.coreference = coreference;
    this.readings = readings;
    this.speakers = speakers;
    this.officials = officials;
    this.pronouns = pronouns;
  }

  /** Whom {@code we} means: those with whom the speaker is, or the state or body he speaks for. */
  Optional<Entity> several(int sentence, int token) {
    return speaker(sentence, token)
        .flatMap(s -> together(scene.sentence(sentence), token, s).or(() -> own(s)));
  }

  /** Whom {@code I} means. */
  Optional<Entity> speaker(int sentence, int token) {
    return speaking(sentence, token)
        .or(() -> coreference.antecedent(sentence, token, Agreeing::isPerson));
  }

  /** Who says the words at a token. */
  Optional<Entity> speaking(int sentence, int token) {
    return speakers
        .of(sentence, token)
        .flatMap(m -> readings.actor(m.sentence(), m.head()).or(() -> ahead(m)))
        .or(() -> goingOn(sentence));
  }

  /** {@code "I have won. He has lost," the lawyer said}: who has said {@code I} just before. */
  private Optional<Entity> goingOn(int sentence) {
    Sentence before = scene.sentence(Math.max(0, sentence - 1));
    return before.tokens().stream()
        .filter(t -> sentence > 0 && Quoted.at(before, t.index()))
        .filter(t -> AnyOf.matches(Words.lower(t), "i|my|me"))
        .flatMap(t -> readings.actor(before.index(), t.index()).stream())
        .findFirst();
  }

  /** {@code "I have won," she said}: whom the walk has not come to yet. */
  private Optional<Entity> ahead(EntityMention speaker) {
    Sentence words = scene.sentence(speaker.sentence());
    boolean third = words.token(speaker.head()).isPronoun() && isThird(words, speaker.head());
    return third
        ? pronouns.apply(speaker.sentence(), speaker.head())
        : new Phrase(words, speaker.head())
            .appositives().stream()
                .filter(i -> scene.nameAt(speaker.sentence(), i).filter(Name::isPerson).isPresent())
                .flatMap(i -> readings.actor(speaker.sentence(), i).stream())
                .findFirst();
  }

  private static boolean isThird(Sentence words, int token) {
    return AnyOf.matches(Words.lower(words.token(token)), "he|him|she|her");
  }

  /** {@code "We meet as friends," she said}: those with whom she was just told of. */
  private Optional<Entity> together(Sentence sentence, int token, Entity speaker) {
    boolean meet =
        sentence.above(token).stream()
            .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
            .anyMatch(d -> WordGroups.of("MEETS").contains(sentence.token(d.governor()).lemma()));
    return discourse
        .recent()
        .filter(s -> meet && sentence.index() - s.sentence() <= REACH && s.isGroup())
        .map(Discourse.Spoken::entity)
        .filter(e -> e.members().stream().anyMatch(m -> m.key().equals(speaker.key())))
        .findFirst();
  }

  /** Whoever speaks as {@code we} speaks for a state or a body. */
  private Optional<Entity> own(Entity speaker) {
    return speaker.type() == EntityType.Person || speaker.type() == EntityType.Position
        ? Optional.of(speaker)
            .filter(officials::speaksForState)
            .flatMap(scene.world()::stateOf)
            .map(scene.world()::entity)
        : Optional.of(speaker);
  }
}
