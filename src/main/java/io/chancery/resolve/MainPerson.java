package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From a noun for somebody by his part in the story, {@code the suspect}, {@code the former
 * official}, {@code his client}, to the person whom the text is about.
 */
final class MainPerson {

  private static final int NEAR = 2;
  private static final Set<String> PARTS =
      Set.of(
          "suspect",
          "defendant",
          "detainee",
          "accused",
          "fugitive",
          "convict",
          "ringleader",
          "official",
          "politician",
          "businessman",
          "businesswoman",
          "banker",
          "man",
          "woman");
  private static final Set<String> LAWYERS =
      Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel", "advocate");

  private final Scene scene;
  private final Discourse discourse;
  private final Readings readings;

  MainPerson(Scene scene, Discourse discourse, Readings readings) {
    this.scene = scene;
    this.discourse = discourse;
    this.readings = readings;
  }

  /** The named person of whom the text speaks far more than of others, and has just spoken. */
  Optional<Entity> of(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean bare =
        (PARTS.contains(phrase.lemma())
                || PARTS.contains(Words.lower(phrase.token()))
                || phrase.words().matches("former [^ ]+"))
            && phrase.possessor().isEmpty()
            && !isNamed(phrase)
            && phrase.after("of").isEmpty()
            && phrase.words().matches("(former |alleged |disgraced |jailed |ex-)?[^ ]+");
    Predicate<Entity> named = Binding::isNamedPerson;
    return bare ? discourse.main(named).filter(e -> isNear(sentence, e)) : Optional.empty();
  }

  private boolean isNamed(Phrase phrase) {
    return phrase.appositives().stream()
        .anyMatch(i -> scene.nameAt(phrase.sentence().index(), i).isPresent());
  }

  private boolean isNear(int sentence, Entity person) {
    return discourse
        .recent()
        .filter(s -> sentence - s.sentence() <= NEAR)
        .anyMatch(s -> s.entity().key().equals(person.key()));
  }

  /** In {@code his lawyer, Ida Holm, said her client} that is he whose lawyer she is. */
  Optional<Entity> client(Phrase phrase) {
    Optional<Entity> lawyer =
        phrase.lemma().equals("client")
            ? phrase.possessor().flatMap(p -> readings.actor(phrase.sentence().index(), p))
            : Optional.empty();
    if (lawyer.isEmpty() && isMine(phrase)) {
      return World.one(
          IntStream.rangeClosed(0, NEAR)
              .mapToObj(back -> phrase.sentence().index() - back)
              .filter(sentence -> sentence >= 0)
              .flatMap(this::clients)
              .toList());
    }
    return lawyer.flatMap(
        person ->
            IntStream.rangeClosed(0, NEAR)
                .mapToObj(back -> phrase.sentence().index() - back)
                .filter(sentence -> sentence >= 0)
                .flatMap(sentence -> clientIn(sentence, person).stream())
                .findFirst());
  }

  /** {@code "My client left," she said}: whose lawyer has just been told of. */
  private static boolean isMine(Phrase phrase) {
    return phrase.lemma().equals("client")
        && !phrase.plural()
        && phrase
            .possessor()
            .map(phrase.sentence()::token)
            .filter(t -> AnyOf.matches(Words.lower(t), "my|our"))
            .isPresent();
  }

  /** Those whose lawyers a sentence tells of. */
  private Stream<Entity> clients(int sentence) {
    Sentence words = scene.sentence(sentence);
    return words.tokens().stream()
        .filter(t -> LAWYERS.contains(t.lemma()))
        .flatMap(t -> owner(words, t.index()).stream());
  }

  private Optional<Entity> owner(Sentence words, int lawyer) {
    return new Phrase(words, lawyer)
        .possessor()
        .flatMap(p -> readings.actor(words.index(), p))
        .filter(e -> e.type() == EntityType.Person);
  }

  private Optional<Entity> clientIn(int sentence, Entity lawyer) {
    Sentence words = scene.sentence(sentence);
    return ofPossessor(sentence, lawyer).or(() -> ofDefence(words, lawyer));
  }

  /** {@code Defence lawyer Ida Holm}: she defends him whom the text is about. */
  private Optional<Entity> ofDefence(Sentence words, Entity lawyer) {
    boolean defends =
        words.tokens().stream()
            .filter(t -> t.index() > 1 && LAWYERS.contains(t.lemma()))
            .filter(t -> AnyOf.matches(words.token(t.index() - 1).lemma(), "defence|defense"))
            .anyMatch(t -> isNextTo(words, t.index(), lawyer));
    return defends
        ? discourse.main(Binding::isNamedPerson).filter(e -> !e.key().equals(lawyer.key()))
        : Optional.empty();
  }

  private boolean isNextTo(Sentence words, int noun, Entity person) {
    return IntStream.rangeClosed(noun, Math.min(noun + 2, words.tokens().size()))
        .boxed()
        .flatMap(i -> readings.actor(words.index(), i).stream())
        .anyMatch(e -> e.key().equals(person.key()));
  }

  private Optional<Entity> ofPossessor(int sentence, Entity lawyer) {
    Sentence words = scene.sentence(sentence);
    return words.tokens().stream()
        .filter(t -> LAWYERS.contains(t.lemma()))
        .filter(t -> isCalled(sentence, t.index(), lawyer))
        .flatMap(t -> owner(words, t.index()).stream())
        .findFirst();
  }

  private boolean isCalled(int sentence, int noun, Entity person) {
    Stream<Integer> names = new Phrase(scene.sentence(sentence), noun).appositives().stream();
    return Stream.concat(Stream.of(noun), names)
        .flatMap(i -> readings.actor(sentence, i).stream())
        .anyMatch(e -> e.key().equals(person.key()));
  }
}
