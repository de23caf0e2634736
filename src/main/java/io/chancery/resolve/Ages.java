package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom {@code the 58-year-old} means: the person to whose name the text adds that age, else the
 * named person whom it has just told about.
 */
final class Ages {

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  /** Words from the number to "old", hyphens among them. */
  private static final int LENGTH = 4;

  private final Scene scene;
  private final Cast cast;
  private final Discourse discourse;
  private final Readings readings;

  Ages(Scene scene, Cast cast, Discourse discourse, Readings readings) {
    this.scene = scene;
    this.cast = cast;
    this.discourse = discourse;
    this.readings = readings;
  }

  /** The person whom a phrase that ends in such a word means. */
  Optional<Entity> of(Sentence sentence, Token word) {
    String years = sentence.token(word.index() - LENGTH).word();
    return aged(sentence.index(), years::equals).findFirst().or(() -> other(sentence, years));
  }

  /** Somebody just told about, whose age the text does not give otherwise. */
  private Optional<Entity> other(Sentence sentence, String years) {
    Set<String> others =
        aged(sentence.index(), age -> !age.equals(years))
            .map(Entity::key)
            .collect(Collectors.toSet());
    Predicate<Discourse.Spoken> fits =
        s ->
            s.sentence() < sentence.index()
                && Binding.isNamedPerson(s.entity())
                && !others.contains(s.entity().key());
    return firstOfLast(sentence, fits).or(() -> discourse.salient(sentence.index(), fits));
  }

  /** {@code The 66-year-old former governor} is nobody of 59. */
  boolean isOfOtherAge(Phrase phrase, Entity person) {
    return years(phrase)
        .filter(
            years ->
                aged(phrase.sentence().index(), age -> !age.equals(years))
                    .anyMatch(other -> other.key().equals(person.key())))
        .isPresent();
  }

  /**
   * {@code The 66-year-old economist}: of that age by the text, else whom it has just told about,
   * unless it has told of somebody so old without a name.
   */
  Optional<Entity> of(Phrase phrase) {
    return years(phrase)
        .filter(years -> phrase.definite() && phrase.possessor().isEmpty())
        .filter(years -> phrase.appositives().isEmpty())
        .flatMap(
            years ->
                aged(phrase.sentence().index(), years::equals)
                    .findFirst()
                    .or(() -> described(years))
                    .or(
                        () ->
                            other(phrase.sentence(), years)
                                .filter(
                                    person ->
                                        isSpokenOfAgain(person)
                                            || !isPast(phrase)
                                                && isJustTold(phrase.sentence(), person)
                                                && mayBeCalled(person, phrase))));
  }

  /** {@code The 19-year-old student} is no judge of whom the text has told. */
  private boolean mayBeCalled(Entity person, Phrase phrase) {
    return cast.heldBy(person).stream().allMatch(held -> held.words().contains("candidate"))
        || phrase.lemma().equals("man")
        || phrase.lemma().equals("woman")
        || cast.isCalled(person, phrase.lemma());
  }

  /** Whether more than one sentence has told of somebody: nobody goes on about a mere speaker. */
  private boolean isSpokenOfAgain(Entity person) {
    return discourse
            .recent()
            .filter(s -> s.entity().key().equals(person.key()))
            .mapToInt(Discourse.Spoken::sentence)
            .distinct()
            .count()
        > 1;
  }

  private static boolean isPast(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(i -> Words.lower(phrase.sentence().token(i)).equals("former"));
  }

  /** Whether the sentence before tells what somebody did, and not only what he said. */
  private boolean isJustTold(Sentence sentence, Entity person) {
    boolean alone =
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence.index() - 1)
            .filter(s -> s.sentence() == sentence.index() - 1)
            .map(Discourse.Spoken::entity)
            .filter(Binding::isNamedPerson)
            .allMatch(other -> other.key().equals(person.key()));
    return alone
        && discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence.index() - 1)
            .filter(s -> s.sentence() == sentence.index() - 1 && s.subject())
            .filter(s -> s.entity().key().equals(person.key()))
            .anyMatch(s -> !isSpeaker(scene.sentence(s.sentence()), s.token()));
  }

  private static boolean isSpeaker(Sentence words, int subject) {
    return words.above(subject).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(d -> SAYING.contains(words.token(d.governor()).lemma()));
  }

  private Optional<Entity> described(String years) {
    return discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .filter(Nearer::isDescribedPerson)
        .filter(e -> e.name().contains(years + "-year-old"))
        .findFirst();
  }

  /** The number in {@code the 66-year-old economist}. */
  static Optional<String> years(Phrase phrase) {
    Sentence words = phrase.sentence();
    return IntStream.range(phrase.first() + LENGTH, phrase.head())
        .filter(old -> words.token(old).lemma().equals("old"))
        .filter(old -> words.token(old - 2).lemma().equals("year"))
        .mapToObj(old -> words.token(old - LENGTH).word())
        .findFirst();
  }

  /** The persons to whose names the text has added such an age. */
  private Stream<Entity> aged(int until, Predicate<String> age) {
    return IntStream.rangeClosed(0, until)
        .boxed()
        .flatMap(
            s ->
                scene.names().get(s).stream()
                    .filter(
                        n -> n.isPerson() && years(scene.sentence(s), n).filter(age).isPresent())
                    .flatMap(n -> readings.actor(s, n.last()).stream()));
  }

  /** The person with whom the sentence before begins. */
  private Optional<Entity> firstOfLast(Sentence sentence, Predicate<Discourse.Spoken> fits) {
    return discourse
        .recent()
        .filter(s -> s.sentence() == sentence.index() - 1)
        .filter(fits)
        .min(Comparator.comparingInt(Discourse.Spoken::token))
        .map(Discourse.Spoken::entity);
  }

  /** {@code The 58-year-old said}, and not {@code the 58-year-old dam}. */
  static boolean isAge(Sentence sentence, Token word) {
    int first = word.index() - LENGTH;
    return word.lemma().equals("old")
        && first > 1
        && sentence.token(first).tag().equals("CD")
        && sentence.token(first + 1).word().equals("-")
        && sentence.token(first + 2).lemma().equals("year")
        && sentence.token(first + 3).word().equals("-")
        && Words.lower(sentence.token(first - 1)).equals("the")
        && sentence.above(word.index()).stream()
            .anyMatch(d -> AnyOf.matches(d.relation(), "nsubj|obj|iobj|obl|nmod"));
  }

  /** The number in {@code Ida Holm, 58,} and {@code Ida Holm (58)}. */
  static Optional<String> years(Sentence words, Name name) {
    int age = name.last() + 2;
    boolean given =
        age <= words.tokens().size()
            && words.token(age).word().matches("[1-9][0-9]")
            && (age == words.tokens().size()
                || AnyOf.matches(words.token(age + 1).word(), ",|.|)|-RRB-"))
            && AnyOf.matches(words.token(age - 1).word(), ",|(|-LRB-");
    return given ? Optional.of(words.token(age).word()) : Optional.empty();
  }
}
