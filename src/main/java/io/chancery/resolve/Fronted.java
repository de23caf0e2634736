package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom a pronoun means that opens a sentence before its subject is named: {@code In his appeal,
 * Otto Lang argued that he had been misled}.
 */
final class Fronted {

  /** How far from the beginning of a sentence such a pronoun stands at most. */
  private static final int OPENING = 3;

  /** {@code In his absence, Ida Holm spoke}: that of somebody else. */
  private static final Set<String> REPLACED = WordGroups.of("REPLACED");

  private static final Set<String> SUFFERED = WordGroups.of("SUFFERED");

  private final Scene scene;
  private final Readings readings;

  Fronted(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** The subject to come, if the pronoun is in a phrase that opens its sentence. */
  Optional<Entity> of(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    return Stream.of(token)
        .filter(i -> i <= OPENING && words.token(i).tag().equals("PRP$"))
        .flatMap(i -> words.above(i).stream())
        .filter(d -> d.label().equals("nmod:poss"))
        .map(Dependency::governor)
        .filter(noun -> !REPLACED.contains(words.token(noun).lemma()))
        .flatMap(
            noun ->
                words.above(noun).stream()
                    .filter(d -> d.relation().equals("obl") && d.governor() > noun)
                    .flatMap(d -> subject(words, noun, d.governor())))
        .flatMap(subject -> readings.actor(sentence, subject).stream())
        .filter(e -> Binding.isNamedPerson(e) || e.type() == EntityType.Organization)
        .filter(agrees)
        .findFirst();
  }

  /** The name that is the subject of a verb and stands behind the phrase and a comma. */
  private Stream<Integer> subject(Sentence words, int noun, int verb) {
    boolean suffered = SUFFERED.contains(words.token(noun).lemma());
    return words.children(verb, l -> AnyOf.matches(l, suffered ? "nsubj:pass" : "nsubj*")).stream()
        .filter(subject -> subject > noun)
        .filter(subject -> named(words, subject))
        .filter(
            subject ->
                words.tokens().subList(noun, subject - 1).stream()
                    .map(Token::word)
                    .anyMatch(","::equals));
  }

  private boolean named(Sentence words, int subject) {
    return scene.nameAt(words.index(), subject).isPresent();
  }
}
