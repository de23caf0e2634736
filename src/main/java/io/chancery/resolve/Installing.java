package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The verbs by which somebody is given an office, as the office's phrase shows them: {@code The
 * company appointed Ida Holm chief executive}.
 */
final class Installing {

  private static final Set<String> VERBS =
      Set.of("elect", "re-elect", "appoint", "name", "choose", "nominate", "install", "make");

  private static final Set<String> ORGANS = WordGroups.of("ORGANS-OF-BODIES");

  private Installing() {}

  /** Those verbs that this phrase says what somebody becomes by. */
  static Stream<Integer> verbs(Phrase phrase) {
    return phrase.sentence().above(phrase.head()).stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|xcomp|obl:as"))
        .map(Dependency::governor)
        .filter(verb -> verb > 0)
        .filter(verb -> VERBS.contains(phrase.sentence().token(verb).lemma()));
  }

  /** Whether a name is whom such a verb gives the office behind it, and not whose that is. */
  static boolean isGiven(Sentence sentence, Name name, TitleMatch title) {
    return verbs(new Phrase(sentence, title.last()))
        .anyMatch(
            verb ->
                sentence.children(verb, "obj"::equals).stream()
                    .anyMatch(whom -> name.covers(whom)));
  }

  /**
   * The named body that gives an office: who does it, or whose board does.
   *
   * @param read what a word stands for
   */
  static Optional<Entity> body(Phrase phrase, Function<Integer, Optional<Entity>> read) {
    Sentence sentence = phrase.sentence();
    return verbs(phrase)
        .flatMap(verb -> sentence.children(verb, "nsubj"::equals).stream())
        .flatMap(who -> whole(new Phrase(sentence, who)))
        .flatMap(who -> read.apply(who).stream())
        .filter(Installing::isNamedBody)
        .findFirst();
  }

  private static Stream<Integer> whole(Phrase subject) {
    return ORGANS.contains(subject.lemma())
        ? Stream.concat(subject.possessor().stream(), subject.after("of").stream())
        : Stream.of(subject.head());
  }

  private static boolean isNamedBody(Entity entity) {
    return entity.type() == EntityType.Organization
        && Character.isUpperCase(entity.name().codePointAt(0));
  }
}
