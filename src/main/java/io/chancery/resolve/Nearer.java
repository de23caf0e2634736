package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who goes before whom a chain of the coreference model gives for a pronoun: a person whom the
 * sentence is about, or the one before it, where the chain's has been out of sight since.
 */
final class Nearer {

  private final Scene scene;
  private final Discourse discourse;
  private final Standpoint at;
  private final Tellers tellers;

  Nearer(Scene scene, Discourse discourse, Tellers tellers) {
    this.scene = scene;
    this.discourse = discourse;
    this.at = new Standpoint(scene);
    this.tellers = tellers;
  }

  /**
   * Who is nearer than the chain's antecedent, if anybody.
   *
   * @param could whether the pronoun could mean what was spoken of
   */
  Optional<Entity> than(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    return tellers
        .sameSpeaker(sentence, token, could)
        .or(
            () ->
                isDescribedPerson(chained)
                    ? tellers.spokenFor(sentence, token, could)
                    : Optional.empty())
        .or(() -> outside(chained, sentence, token, could))
        .or(() -> holder(chained, sentence, could))
        .or(() -> sameSubject(chained, sentence, token, could))
        .or(() -> stillSubject(chained, sentence, token, could))
        .or(() -> subjectHere(chained, sentence, token, could))
        .or(() -> lastSubject(chained, sentence, token, could))
        .or(() -> mainSubject(chained, sentence, token, could))
        .or(() -> namedBeside(chained, sentence, could))
        .or(() -> subjectBeside(chained, sentence, could))
        .or(() -> namedSince(chained, sentence, could));
  }

  /**
   * In {@code Lind talked with Ida Holm's envoy. He left}: a sentence that opens with a pronoun
   * goes on about the subject of the one before, rather than about whom that met.
   */
  private Optional<Entity> sameSubject(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    Sentence words = scene.sentence(sentence);
    boolean opens =
        token == 1
            && AnyOf.matches(Words.lower(words.token(token)), "he|she")
            && new Phrase(words, token).isSubject()
            && sentence > 0
            && !Quoted.any(scene.sentence(sentence - 1));
    List<Discourse.Spoken> before =
        discourse.recent().filter(s -> opens && s.sentence() == sentence - 1).toList();
    List<Discourse.Spoken> other =
        before.stream().filter(s -> s.entity().key().equals(chained.key())).toList();
    boolean aside =
        Binding.isNamedPerson(chained)
            && other.stream().anyMatch(at::isObject)
            && other.stream().noneMatch(Discourse.Spoken::subject);
    return only(
        before.stream()
            .filter(s -> aside && s.subject() && at.isMain(s))
            .filter(s -> Binding.isNamedPerson(s.entity()))
            .filter(could));
  }

  /**
   * In {@code Lind lived in Oslo, where he saw his brother, Karl. Police arrested him} it is who
   * the sentence before was about, where it only added the other.
   */
  private Optional<Entity> stillSubject(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    Sentence words = scene.sentence(sentence);
    boolean object =
        AnyOf.matches(Words.lower(words.token(token)), "him|her")
            && words.above(token).stream().anyMatch(d -> d.label().equals("obj"))
            && isGone(chained, sentence);
    List<Discourse.Spoken> before =
        discourse
            .recent()
            .filter(s -> object && Binding.isNamedPerson(chained) && s.sentence() == sentence - 1)
            .toList();
    List<Discourse.Spoken> added =
        before.stream().filter(s -> s.entity().key().equals(chained.key())).toList();
    boolean aside =
        !added.isEmpty() && added.stream().noneMatch(s -> s.subject() || at.isObject(s));
    return only(before.stream().filter(s -> aside && at.isMain(s)).filter(could));
  }

  /**
   * {@code Ida Holm was ill. The attorney general's office denied that she suffered}: an office
   * that only says whose something is gives way to whom the sentence before is about.
   */
  private Optional<Entity> holder(Entity chained, int sentence, Predicate<Discourse.Spoken> could) {
    boolean office =
        chained.type() == EntityType.Position
            && chained.members().isEmpty()
            && discourse
                .recent()
                .takeWhile(s -> s.sentence() == sentence)
                .filter(s -> s.entity().key().equals(chained.key()))
                .allMatch(s -> isPossessor(sentence, s.token()));
    return only(
        discourse
            .recent()
            .filter(s -> office && s.sentence() == sentence - 1 && at.isMain(s))
            .filter(s -> Binding.isNamedPerson(s.entity()))
            .filter(could));
  }

  private boolean isPossessor(int sentence, int token) {
    return scene.sentence(sentence).above(token).stream()
        .anyMatch(d -> d.label().equals("nmod:poss"));
  }

  /**
   * In {@code It went to Volta, a firm that fights Credo, and held its head} it is Volta: a clause
   * that describes one has only there spoken of the other.
   */
  private Optional<Entity> outside(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    Sentence words = scene.sentence(sentence);
    List<Discourse.Spoken> here =
        discourse
            .recent()
            .takeWhile(s -> s.sentence() == sentence)
            .filter(s -> s.token() < token)
            .toList();
    List<Dependency> clauses =
        words.dependencies().stream()
            .filter(d -> d.label().equals("acl:relcl") && d.governor() < token)
            .filter(d -> !Standpoint.within(words, d).contains(token))
            .toList();
    List<Discourse.Spoken> spoken =
        here.stream().filter(s -> s.entity().key().equals(chained.key())).toList();
    return clauses.stream()
        .filter(d -> !spoken.isEmpty())
        .filter(d -> spoken.stream().allMatch(s -> Standpoint.within(words, d).contains(s.token())))
        .flatMap(d -> here.stream().filter(s -> s.token() == d.governor()))
        .filter(could)
        .map(Discourse.Spoken::entity)
        .findFirst();
  }

  /**
   * In {@code Lind left. Ida Holm resigned in May, when she lost}: who is the subject of this very
   * sentence, where it has not spoken of the chain's person.
   */
  private Optional<Entity> subjectHere(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    Sentence words = scene.sentence(sentence);
    boolean clause =
        words.token(token).tag().equals("PRP$")
            || new Phrase(words, token).isSubject()
            || Words.lower(words.token(token)).equals("him");
    boolean gone = clause && isPerson(chained) && isGone(chained, sentence);
    return only(
        discourse
            .recent()
            .filter(s -> gone && s.sentence() == sentence && s.subject())
            .filter(s -> Binding.isNamedPerson(s.entity()))
            .filter(s -> !isPartOf(words, s.token(), token))
            .filter(could));
  }

  /** {@code Ida Holm, once her pupil}: part of the phrase, and of no clause that describes it. */
  private static boolean isPartOf(Sentence words, int head, int token) {
    return words
        .subtree(head, e -> !(e.label().startsWith("acl") && words.token(e.dependent()).isVerb()))
        .contains(token);
  }

  /** Whether nothing from a sentence on has spoken of somebody. */
  boolean isGone(Entity chained, int since) {
    return discourse
        .recent()
        .filter(s -> s.entity().key().equals(chained.key()))
        .allMatch(s -> s.sentence() < since);
  }

  /**
   * A person long unspoken of gives way to the one whom the sentence before was about, and did not
   * only quote.
   */
  private Optional<Entity> lastSubject(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    boolean it = AnyOf.matches(Words.lower(scene.sentence(sentence).token(token)), "it|its|itself");
    boolean gone =
        (isPerson(chained) || it && chained.type().acts())
            && !Quoted.at(scene.sentence(sentence), token)
            && isGone(chained, sentence - 1);
    List<Discourse.Spoken> before =
        discourse
            .recent()
            .filter(s -> gone && s.sentence() == sentence - 1)
            .filter(s -> !Quoted.any(scene.sentence(s.sentence())) || at.isOwnWord(s))
            .filter(s -> !isPerson(chained) || Binding.isNamedPerson(s.entity()))
            .filter(could)
            .toList();
    return before.stream()
        .filter(Discourse.Spoken::subject)
        .map(Discourse.Spoken::entity)
        .findFirst()
        .or(() -> isPerson(chained) ? only(before.stream()) : Optional.empty());
  }

  /**
   * {@code The firm, in which Volta has a share, pumps brine. Its head}: the subject of the
   * sentence before, and no thing that only a relative clause named.
   */
  private Optional<Entity> mainSubject(
      Entity chained, int sentence, int token, Predicate<Discourse.Spoken> could) {
    boolean aside =
        AnyOf.matches(Words.lower(scene.sentence(sentence).token(token)), "it|its")
            && isGone(chained, sentence)
            && !isGone(chained, sentence - 1)
            && discourse
                .recent()
                .filter(s -> s.sentence() == sentence - 1)
                .filter(s -> s.entity().key().equals(chained.key()))
                .allMatch(s -> at.isInRelativeClause(s) || at.isInTime(s));
    return only(
        discourse
            .recent()
            .filter(s -> aside && s.sentence() == sentence - 1 && s.subject())
            .filter(s -> !at.isInRelativeClause(s) && !at.isInTime(s))
            .filter(could));
  }

  /** The one that all mentions are of. */
  static Optional<Entity> only(Stream<Discourse.Spoken> mentions) {
    List<Entity> all = mentions.map(Discourse.Spoken::entity).toList();
    return World.one(all);
  }

  /** A person of whom neither this sentence nor the last spoke gives way to one whom this names. */
  private Optional<Entity> namedBeside(
      Entity chained, int sentence, Predicate<Discourse.Spoken> could) {
    boolean gone = isPerson(chained) && isGone(chained, sentence - 1);
    return discourse
        .recent()
        .filter(s -> gone && s.sentence() == sentence && Binding.isNamedPerson(s.entity()))
        .filter(could)
        .map(Discourse.Spoken::entity)
        .findFirst();
  }

  /** {@code Ida Holm will appear before a judge. She faces}: not the judge, in passing. */
  private Optional<Entity> subjectBeside(
      Entity chained, int sentence, Predicate<Discourse.Spoken> could) {
    return lastByNoun(chained)
        .filter(
            last -> isDescribedPerson(chained) && (!last.subject() || at.isInRelativeClause(last)))
        .filter(last -> last.sentence() == sentence - 1)
        .flatMap(
            last ->
                only(
                    discourse
                        .recent()
                        .filter(s -> s.sentence() == last.sentence() && s.subject())
                        .filter(s -> Binding.isNamedPerson(s.entity()))
                        .filter(could)));
  }

  /** Somebody described further up gives way to a person named since. */
  private Optional<Entity> namedSince(
      Entity chained, int sentence, Predicate<Discourse.Spoken> could) {
    return lastByNoun(chained)
        .filter(last -> isDescribedPerson(chained))
        .flatMap(last -> discourse.salient(sentence, s -> isNamedSince(last, s) && could.test(s)));
  }

  /** Where somebody was last spoken of by a noun or a name. */
  Optional<Discourse.Spoken> lastByNoun(Entity entity) {
    return discourse
        .recent()
        .filter(s -> s.entity().key().equals(entity.key()))
        .filter(s -> !AnyOf.matches(s.lemma(), "he|him|his|himself|she|her|hers|herself"))
        .findFirst();
  }

  private static boolean isNamedSince(Discourse.Spoken described, Discourse.Spoken other) {
    return other.sentence() > described.sentence()
        && other.subject()
        && Binding.isNamedPerson(other.entity());
  }

  /** Whether somebody is a person without a name. */
  static boolean isDescribedPerson(Entity entity) {
    return entity.type() == EntityType.Person
        && entity instanceof NilEntity nil
        && nil.isDescribed();
  }

  private static boolean isPerson(Entity entity) {
    return entity.type() == EntityType.Person
        || entity.type() == EntityType.Position && entity.members().isEmpty();
  }
}
