package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a pronoun in the second of two joined verbs means where the first has an object: {@code Peru
 * got the plan and will vote on it}, {@code Ida Holm called on her rival to stop and offered to
 * meet him}.
 */
final class EarlierObjects {

  private static final Set<String> SHARES = WordGroups.of("SHARES");

  private static final Set<String> ROLES = WordGroups.of("ROLES");

  private final Scene scene;
  private final Readings readings;

  EarlierObjects(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** Who or what the first verb's object is, if it is known and fits. */
  Optional<Entity> of(int sentence, int token, Predicate<Entity> agrees) {
    boolean person = isPerson(sentence, token);
    return objects(sentence, token)
        .flatMap(object -> readings.actor(sentence, object).stream())
        .filter(e -> person == (e.type() == EntityType.Person))
        .filter(agrees)
        .findFirst();
  }

  /** Whether it is a thing or a rival whom nobody knows, with nobody beside it who is known. */
  boolean isOfUnread(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    if (isPerson(sentence, token)) {
      return objects(sentence, token)
          .filter(object -> ROLES.contains(words.token(object).lemma()))
          .anyMatch(
              object ->
                  readings
                      .actor(sentence, object)
                      .filter(e -> e.type() == EntityType.Person)
                      .isEmpty());
    }
    return Agreeing.IT.contains(Words.lower(words.token(token)))
        && objects(sentence, token)
            .filter(object -> !SHARES.contains(words.token(object).lemma()))
            .anyMatch(
                object ->
                    words.subtree(object, e -> e.dependent() < token).stream()
                        .allMatch(i -> readings.actor(sentence, i).isEmpty()));
  }

  private boolean isPerson(int sentence, int token) {
    String word = Words.lower(scene.sentence(sentence).token(token));
    return Agreeing.HE.contains(word) || Agreeing.SHE.contains(word);
  }

  private Stream<Integer> objects(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    boolean person = isPerson(sentence, token);
    return words.above(token).stream()
        .filter(d -> words.token(token).tag().equals("PRP") && d.governor() > 0)
        .filter(d -> AnyOf.matches(d.label(), "obj|obl:on|obl:about|obl:against"))
        .map(d -> top(words, d.governor()))
        .flatMap(verb -> joined(words, verb))
        .flatMap(
            verb ->
                words.below(verb).stream()
                    .filter(d -> d.label().equals("obj") || person && isCalled(words, d))
                    .map(Dependency::dependent)
                    .filter(object -> verb < object && object < token))
        .filter(object -> AnyOf.matches(words.token(object).tag(), person ? "NN|NNP" : "NN"));
  }

  /** Whom one calls on or appeals to. */
  private static boolean isCalled(Sentence words, Dependency edge) {
    return AnyOf.matches(edge.label(), "obl:on|obl:to")
        && AnyOf.matches(words.token(edge.governor()).lemma(), "call|appeal");
  }

  /** The verb that a chain of infinitives completes. */
  private static int top(Sentence words, int verb) {
    int at = verb;
    int before = 0;
    while (at != before) {
      before = at;
      int from = at;
      at =
          words.above(from).stream()
              .filter(d -> d.label().equals("xcomp") && d.governor() > 0 && d.governor() < from)
              .filter(d -> words.children(d.governor(), "obj"::equals).isEmpty())
              .map(Dependency::governor)
              .findFirst()
              .orElse(from);
    }
    return at;
  }

  /** The verb before, if both have one subject. */
  private static Stream<Integer> joined(Sentence words, int verb) {
    return words.above(verb).stream()
        .filter(d -> AnyOf.matches(d.label(), "conj:and|conj:but") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(first -> first < verb && words.token(first).isVerb())
        .filter(
            first ->
                words.children(verb, l -> l.startsWith("nsubj")).stream().allMatch(s -> s < first));
  }
}
