package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bodies that a text has spoken of, by what a noun says of them: kind, town, a word of the name.
 */
final class SpokenBodies {

  private static final Set<String> CRAFTS = WordGroups.of("CRAFTS");

  private final Owners owners;
  private final Discourse discourse;

  SpokenBodies(Owners owners, Discourse discourse) {
    this.owners = owners;
    this.discourse = discourse;
  }

  /** {@code The regulator} is the authority or commission last named, if it was just named. */
  Optional<Entity> regulator(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean bare =
        phrase.definite()
            && phrase.head() - phrase.first() == 1
            && AnyOf.matches(phrase.lemma(), "regulator|watchdog");
    return discourse
        .recent()
        .filter(s -> bare && sentence - s.sentence() <= 1)
        .map(Discourse.Spoken::entity)
        .filter(e -> e.type() == EntityType.Organization)
        .filter(e -> e.name().matches(".* (Authority|Agency|Commission|Board|Administration)"))
        .findFirst();
  }

  /** {@code The Turin company} is the one spoken of, by where it is. */
  Optional<Entity> firmOfTown(Phrase phrase) {
    boolean placed =
        phrase.possessor().isEmpty()
            && (phrase.head() - phrase.first() == 2 || isBased(phrase))
            && owners.inside(phrase).anyMatch(SpokenBodies::isTown);
    return placed ? spokenOf(phrase).or(() -> above(phrase)) : Optional.empty();
  }

  /** {@code Bank Volta cut jobs after its owners sued the Oslo-based bank}. */
  private Optional<Entity> above(Phrase phrase) {
    Sentence words = phrase.sentence();
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() == words.index())
        .filter(s -> isBased(phrase) && !isInSubject(phrase, s.token()))
        .filter(s -> s.subject() && s.entity().type() == EntityType.Organization)
        .filter(s -> owners.isToldOf(s.sentence(), s.token()))
        .map(Discourse.Spoken::entity)
        .filter(body -> NearBodies.isNamed(body) && isCalled(phrase, body))
        .filter(body -> !isDealtWith(phrase, body))
        .findFirst();
  }

  /** {@code Volta said it had signed a contract with the Oslo-based firm}: with another. */
  private boolean isDealtWith(Phrase phrase, Entity body) {
    Sentence words = phrase.sentence();
    return ClausesAbove.of(words, phrase.head()).stream()
        .limit(1)
        .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
        .filter(subject -> subject != phrase.head())
        .anyMatch(
            subject ->
                words.token(subject).isPronoun()
                    || owners
                        .actor(words.index(), subject)
                        .filter(actor -> actor.key().equals(body.key()))
                        .isPresent());
  }

  private static boolean isTown(Name name) {
    return name.knownOf(EntityType.City).isPresent()
        || name.knownOf(EntityType.Place).isPresent()
        || name.known() == null && AnyOf.matches(name.tag(), "CITY|LOCATION|STATE_OR_PROVINCE");
  }

  /** {@code The Turin-based company}. */
  private static boolean isBased(Phrase phrase) {
    return phrase.head() - phrase.first() > 3
        && IntStream.range(phrase.first() + 3, phrase.head())
            .mapToObj(phrase.sentence()::token)
            .allMatch(t -> Words.lower(t).equals("based") || t.tag().equals("JJ"))
        && Words.lower(phrase.sentence().token(phrase.first() + 3)).equals("based");
  }

  /**
   * {@code The company}, with nothing to tell which, is the one that the text is about just then.
   */
  Optional<Entity> firmSpokenOf(Phrase phrase) {
    boolean bare = phrase.head() - phrase.first() == 1 && phrase.possessor().isEmpty();
    return bare ? spokenOf(phrase) : Optional.empty();
  }

  /** {@code The carrier} is the one that the text has called a carrier. */
  Optional<Entity> calledSo(Phrase phrase) {
    boolean bare = phrase.head() - phrase.first() == 1 && phrase.possessor().isEmpty();
    return discourse
        .recent()
        .filter(s -> bare && phrase.definite() && s.lemma().equals(phrase.lemma()))
        .map(Discourse.Spoken::entity)
        .filter(e -> e.type() == EntityType.Organization && isCalled(phrase, e))
        .filter(e -> !Descriptions.isAnother(e))
        .findFirst();
  }

  private Optional<Entity> spokenOf(Phrase phrase) {
    int sentence = phrase.sentence().index();
    return phrase.definite() && (BodyNouns.isBody(phrase.lemma()) || isBased(phrase))
        ? discourse.salient(
            sentence,
            s ->
                s.entity().type() == EntityType.Organization
                    && s.sentence() < sentence
                    && !isSubjectIn(sentence, s.entity())
                    && isCalled(phrase, s.entity()))
        : Optional.empty();
  }

  /** {@code The airline} is one with Air in its name, where the text has any. */
  boolean isCalled(Phrase phrase, Entity body) {
    String noun = phrase.lemma();
    return BodyNouns.isCalled(noun, body)
        && !(BodyNouns.isBody(noun) && isAside(body))
        && !(noun.equals("union") && isAnotherCalled(noun, body))
        && discourse
            .recent()
            .filter(s -> s.entity().key().equals(body.key()))
            .noneMatch(s -> BodyNouns.areApart(noun, s.lemma()))
        && (BodyNouns.isInName(noun, body)
            || discourse.recent().noneMatch(s -> BodyNouns.isInName(noun, s.entity())));
  }

  /**
   * {@code The tanker Halda} is no company, nor is who is only told something, {@code told
   * broadcaster Volta}, the one that the text is about.
   */
  private boolean isAside(Entity body) {
    List<Discourse.Spoken> told =
        discourse.recent().filter(s -> s.entity().key().equals(body.key())).toList();
    boolean listens =
        told.size() == 1 && owners.isToldSo(told.get(0).sentence(), told.get(0).token());
    return listens
        || told.stream()
            .anyMatch(
                s -> owners.before(s.sentence(), s.token()).filter(CRAFTS::contains).isPresent());
  }

  /** {@code That company}: the body named last, here or in the sentence before. */
  Optional<Entity> pointedAt(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean that =
        phrase.head() - phrase.first() == 1
            && Words.lower(phrase.sentence().token(phrase.first())).equals("that")
            && BodyNouns.isBody(phrase.lemma());
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() >= sentence - 1)
        .filter(s -> s.sentence() < sentence || !isInSubject(phrase, s.token()))
        .map(Discourse.Spoken::entity)
        .filter(body -> that && NearBodies.isNamed(body) && isCalled(phrase, body))
        .findFirst();
  }

  /** Whether the text has called others so, and not this one. */
  private boolean isAnotherCalled(String noun, Entity body) {
    List<String> called =
        discourse
            .recent()
            .filter(s -> s.lemma().equals(noun) || owners.isBeside(s.sentence(), s.token(), noun))
            .map(s -> s.entity().key())
            .toList();
    return !called.isEmpty() && !called.contains(body.key());
  }

  private static boolean isInSubject(Phrase phrase, int token) {
    Sentence words = phrase.sentence();
    return words.above(phrase.head()).stream()
        .filter(d -> d.governor() > 0)
        .flatMap(d -> words.children(d.governor(), l -> l.startsWith("nsubj")).stream())
        .anyMatch(subject -> words.subtree(subject, e -> true).contains(token));
  }

  /** {@code The court} is the one that acts in the text, and none that is only spoken of. */
  Optional<Entity> sitting(Phrase phrase) {
    boolean bare =
        phrase.definite()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1
            && AnyOf.matches(phrase.lemma(), "court|tribunal");
    return discourse
        .recent()
        .filter(s -> bare && s.sentence() < phrase.sentence().index())
        .filter(s -> BodyNouns.isCalled(phrase.lemma(), s.entity()))
        .filter(s -> s.entity().type() == EntityType.Organization && s.entity().members().isEmpty())
        .filter(s -> owners.isToldOf(s.sentence(), s.token()))
        .map(Discourse.Spoken::entity)
        .filter(e -> !Descriptions.isAnother(e))
        .findFirst();
  }

  /** {@code The union}, after {@code a trade union}: what has just been called so, and more. */
  Optional<Entity> justCalled(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean bare =
        phrase.definite()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1
            && !phrase.plural()
            && BodyNouns.isOfPeople(phrase.lemma());
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() >= sentence - 1)
        .filter(s -> bare && s.lemma().equals(phrase.lemma()))
        .map(Discourse.Spoken::entity)
        .filter(e -> e.type() == EntityType.Organization && !Descriptions.isAnother(e))
        .filter(e -> !e.name().equals(phrase.lemma()))
        .findFirst();
  }

  /** {@code The airline} is the one of the text that has Air in its name. */
  Optional<Entity> inName(Phrase phrase) {
    boolean bare =
        phrase.definite()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1
            && !phrase.plural();
    List<Entity> named =
        discourse
            .recent()
            .map(Discourse.Spoken::entity)
            .filter(e -> bare && e.type() == EntityType.Organization)
            .filter(e -> BodyNouns.isInName(phrase.lemma(), e))
            .toList();
    boolean one = named.stream().map(Entity::key).distinct().count() == 1;
    return one && !isAnotherSince(phrase.lemma(), named.get(0))
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /** {@code A trade union called a strike}, since the text named the Democratic Union. */
  private boolean isAnotherSince(String noun, Entity named) {
    return discourse
        .recent()
        .takeWhile(s -> !s.entity().key().equals(named.key()))
        .anyMatch(s -> s.lemma().equals(noun));
  }

  /** {@code Volta bought a stake in the Turin company}: that is another. */
  private boolean isSubjectIn(int sentence, Entity body) {
    return discourse
        .recent()
        .filter(s -> s.sentence() == sentence && s.subject())
        .anyMatch(s -> s.entity().key().equals(body.key()));
  }

  /** {@code The finance ministry} is the Ministry of Finance of before. */
  Optional<Entity> ministry(Phrase phrase) {
    String[] words = phrase.words().toLowerCase(Locale.ROOT).split(" ");
    boolean one =
        phrase.definite()
            && words.length == 2
            && AnyOf.matches(phrase.lemma(), "ministry|department");
    return discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .filter(e -> one && e.type() == EntityType.Organization)
        .filter(
            e -> List.of(e.name().toLowerCase(Locale.ROOT).split(" ")).containsAll(List.of(words)))
        .findFirst();
  }
}
