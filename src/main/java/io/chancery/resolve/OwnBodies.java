package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import java.util.Optional;
import java.util.Set;

/**
 * Bodies by who speaks: {@code his group} is the one that he speaks for, {@code the company} in
 * what its spokeswoman says is hers, and {@code the Turin-based company} that says what it will do
 * is the one that will do it.
 */
final class OwnBodies {

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  private final Owners owners;
  private final Readings readings;
  private final Employers employers;
  private final SpokenBodies spoken;

  OwnBodies(Employers employers, Owners owners, SpokenBodies spoken, Readings readings) {
    this.spoken = spoken;
    this.owners = owners;
    this.readings = readings;
    this.employers = employers;
  }

  /** The body that a noun for one means, as far as it is a speaker's own. */
  Optional<Entity> of(Phrase phrase) {
    return ofPossessor(phrase)
        .filter(body -> BodyNouns.isCalled(phrase.lemma(), body) || isArmedParty(phrase, body))
        .or(
            () ->
                ofSpeaker(phrase)
                    .or(() -> ofItsDeed(phrase))
                    .filter(body -> spoken.isCalled(phrase, body) || isArmedParty(phrase, body)));
  }

  private static boolean isArmedParty(Phrase phrase, Entity body) {
    return phrase.lemma().equals("party") && BodyNouns.isArmed(body);
  }

  private Optional<Entity> ofPossessor(Phrase phrase) {
    return phrase.possessor().isEmpty()
        ? Optional.empty()
        : owners
            .of(phrase)
            .filter(owner -> owner.type() == EntityType.Person)
            .flatMap(person -> employers.of(person, phrase.sentence().index()));
  }

  /** {@code The group} within what somebody says who speaks for a body. */
  private Optional<Entity> ofSpeaker(Phrase phrase) {
    return isBare(phrase)
        ? OwnWords.saying(phrase.sentence(), phrase.head())
            .flatMap(verb -> phrase.sentence().children(verb, "nsubj"::equals).stream())
            .filter(speaker -> speaker != phrase.head())
            .flatMap(s -> readings.actor(phrase.sentence().index(), s).stream())
            .filter(speaker -> speaker.type() == EntityType.Person)
            .flatMap(person -> employers.of(person, phrase.sentence().index()).stream())
            .filter(body -> body.type() != EntityType.Country)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isBare(Phrase phrase) {
    return phrase.definite()
        && phrase.possessor().isEmpty()
        && phrase.head() - phrase.first() == 1
        && !phrase.plural();
  }

  /** {@code Volta will shut a plant, the Turin-based company said}. */
  private Optional<Entity> ofItsDeed(Phrase phrase) {
    Sentence words = phrase.sentence();
    boolean firm =
        phrase.definite() && phrase.possessor().isEmpty() && BodyNouns.isBusiness(phrase.lemma());
    return words.above(phrase.head()).stream()
        .filter(d -> firm && d.label().equals("nsubj") && d.governor() > 0)
        .filter(d -> SAYING.contains(words.token(d.governor()).lemma()))
        .flatMap(d -> words.children(d.governor(), "ccomp"::equals).stream())
        .filter(deed -> deed < phrase.first())
        .flatMap(deed -> words.children(deed, "nsubj"::equals).stream())
        .flatMap(subject -> readings.actor(words.index(), subject).stream())
        .filter(body -> body.type() == EntityType.Organization)
        .findFirst();
  }
}
