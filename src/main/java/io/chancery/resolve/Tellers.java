package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Whom a pronoun means that goes on speaking: whoever spoke or ruled in the sentence before. */
final class Tellers {

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  private static final Set<String> RULING = WordGroups.of("RULINGS");

  /** Whoever speaks of somebody else, mostly. */
  private static final Set<String> KNOWING = WordGroups.of("KNOWS");

  /** How far into its sentence a subject behind a phrase stands. */
  private static final int FRONTED = 6;

  private final Scene scene;
  private final Discourse discourse;
  private final Standpoint at;

  Tellers(Scene scene, Discourse discourse, Standpoint at) {
    this.scene = scene;
    this.discourse = discourse;
    this.at = at;
  }

  /**
   * In {@code "He harmed nobody," Ida Holm told reporters. She said he would rest}: who says more
   * is who spoke before, as in {@code Ida Holm said he was well. "He rests," she said}.
   */
  Optional<Entity> sameSpeaker(int sentence, int token, Predicate<Discourse.Spoken> could) {
    Sentence words = scene.sentence(sentence);
    boolean says =
        sentence > 0
            && AnyOf.matches(Words.lower(words.token(token)), "he|she")
            && (says(words, token) || isSilent(words, token));
    boolean more = opens(words, token) && says;
    boolean quotes = says && Quoted.at(words, 2) && !Quoted.at(words, token);
    if (!more && !quotes) {
      return Optional.empty();
    }
    return Nearer.only(
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - 1)
            .filter(s -> s.sentence() == sentence - 1)
            .filter(s -> says(scene.sentence(s.sentence()), at.head(s)))
            .filter(s -> Quoted.any(scene.sentence(s.sentence())) || at.isMain(s))
            .filter(s -> !Quoted.at(scene.sentence(s.sentence()), s.token()))
            .filter(s -> Binding.isNamedPerson(s.entity()))
            .filter(could));
  }

  /**
   * In {@code The board may sue, according to Otto Lang. He said it had waited} it is Otto Lang,
   * where the sentence before is about nobody with a name.
   */
  Optional<Entity> vouching(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean more =
        sentence > 0
            && token == 1
            && AnyOf.matches(Words.lower(words.token(token)), "he|she")
            && says(words, token);
    List<Discourse.Spoken> before =
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - 1)
            .filter(s -> more && s.sentence() == sentence - 1)
            .filter(s -> Binding.isNamedPerson(s.entity()) && agrees.test(s.entity()))
            .toList();
    return before.stream().anyMatch(s -> s.subject() && at.isMain(s))
        ? Optional.empty()
        : Nearer.only(
            before.stream().filter(s -> vouches(scene.sentence(s.sentence()), at.head(s))));
  }

  /** {@code He said}, {@code after the verdict he said}: only a phrase without a name before. */
  private static boolean opens(Sentence words, int token) {
    return token == 1
        || token <= FRONTED
            && AnyOf.matches(words.token(1).tag(), "IN|RB")
            && words.tokens().subList(0, token - 1).stream()
                .noneMatch(t -> t.isVerb() || t.isPronoun() || t.entity().equals("PERSON"));
  }

  private static boolean vouches(Sentence words, int person) {
    return words.above(person).stream().anyMatch(d -> d.label().endsWith(":according_to"));
  }

  /** {@code She declined to say}. */
  private static boolean isSilent(Sentence words, int subject) {
    return words.above(subject).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
        .filter(d -> words.token(d.governor()).lemma().equals("decline"))
        .flatMap(d -> words.children(d.governor(), "xcomp"::equals).stream())
        .anyMatch(
            verb ->
                AnyOf.matches(
                    words.token(verb).lemma(), "say|comment|name|elaborate|discuss|give"));
  }

  /**
   * In {@code A panel ruled that the High Court had been right. It found} the panel found it: who
   * says or rules more is who did before.
   */
  Optional<Entity> goingOn(int sentence, int token, Predicate<Entity> agrees) {
    boolean more =
        token == 1
            && sentence > 0
            && rules(scene.sentence(sentence), token)
            && scene.sentence(sentence).above(token).stream()
                .map(d -> scene.sentence(sentence).token(d.governor()).lemma())
                .noneMatch(verb -> AnyOf.matches(verb, "deny|reject|refuse"));
    return Nearer.only(
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - 1)
            .filter(s -> more && s.sentence() == sentence - 1 && at.isMain(s))
            .filter(s -> rules(scene.sentence(s.sentence()), at.head(s)))
            .filter(s -> s.entity().type() == EntityType.Organization)
            .filter(s -> agrees.test(s.entity())));
  }

  private static boolean rules(Sentence words, int subject) {
    return words.above(subject).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
        .filter(d -> words.above(d.governor()).stream().anyMatch(up -> up.governor() == 0))
        .map(d -> words.token(d.governor()).lemma())
        .anyMatch(verb -> SAYING.contains(verb) || RULING.contains(verb));
  }

  /**
   * In {@code Ida Holm did not comment. An official said she would stay} it is she, and not who
   * knows of her.
   */
  Optional<Entity> spokenFor(int sentence, int token, Predicate<Discourse.Spoken> could) {
    Sentence words = scene.sentence(sentence);
    boolean knows =
        IntStream.range(1, token)
            .filter(i -> KNOWING.contains(words.token(i).lemma()) && says(words, i))
            .anyMatch(i -> new Phrase(words, i).indefinite());
    if (!knows) {
      return Optional.empty();
    }
    return Nearer.only(
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - 1)
            .filter(s -> s.sentence() == sentence - 1 && s.subject() && at.isMain(s))
            .filter(s -> Binding.isNamedPerson(s.entity()))
            .filter(could));
  }

  private static boolean says(Sentence words, int subject) {
    return words.above(subject).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
        .anyMatch(d -> SAYING.contains(words.token(d.governor()).lemma()));
  }

  /**
   * In {@code The ringleader was arrested in Oslo. He was tried} it is he, though the text has not
   * named him: who is told of first in the sentence before.
   */
  Optional<Entity> described(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean opens =
        token == 1
            && sentence > 0
            && AnyOf.matches(Words.lower(words.token(token)), "he|she")
            && new Phrase(words, token).isSubject()
            && !Quoted.any(scene.sentence(sentence - 1));
    return Nearer.only(
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - 1)
            .filter(s -> opens && s.sentence() == sentence - 1 && s.subject() && at.isMain(s))
            .filter(s -> Nearer.isDescribedPerson(s.entity()))
            .filter(s -> new Phrase(scene.sentence(s.sentence()), at.head(s)).definite())
            .filter(s -> agrees.test(s.entity())));
  }

  /** In {@code Otto Lang said witnesses had told him} it is he whom they told. */
  Optional<Entity> told(int sentence, int token, Readings readings, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|iobj") && d.governor() > 0)
        .filter(d -> AnyOf.matches(Words.lower(words.token(token)), "him|her"))
        .filter(d -> AnyOf.matches(words.token(d.governor()).lemma(), "tell|assure|inform|promise"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0 && d.governor() < token)
        .filter(d -> SAYING.contains(words.token(d.governor()).lemma()))
        .flatMap(d -> words.children(d.governor(), "nsubj"::equals).stream())
        .filter(
            speaker -> speaker < token && !Binding.AGENTS.contains(words.token(speaker).lemma()))
        .flatMap(speaker -> readings.actor(sentence, speaker).stream())
        .filter(e -> Binding.isNamedPerson(e) && agrees.test(e))
        .findFirst();
  }
}
