package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Set;

/**
 * Whom a pronoun cannot mean where somebody leaves an office: who asks for that or names another.
 */
final class Leaving {

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  private static final Set<String> OWED = WordGroups.of("OWED");

  private static final Set<String> OUSTING = WordGroups.of("OUSTS");

  private final Scene scene;
  private final Readings readings;

  Leaving(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** {@code Ida Holm said he should resign}: who says so speaks of another. */
  boolean isAdvising(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return Disjoint.up(words, token, "nsubj")
        .filter(verb -> OWED.contains(words.token(verb).lemma()) || isStep(words, verb))
        .filter(
            verb ->
                words.children(verb, "aux"::equals).stream()
                    .anyMatch(i -> words.token(i).lemma().equals("should")))
        .flatMap(verb -> Disjoint.up(words, verb, "ccomp"))
        .filter(verb -> SAYING.contains(words.token(verb).lemma()))
        .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
        .flatMap(speaker -> readings.actor(sentence, speaker).stream())
        .anyMatch(speaker -> speaker.key().equals(entity.key()));
  }

  /**
   * {@code The farm minister quit. Ida Holm named Lang to replace him}: another, who left before.
   */
  boolean isReplaced(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    boolean names =
        Disjoint.up(words, token, "obj")
            .filter(verb -> words.token(verb).lemma().equals("replace"))
            .flatMap(verb -> Disjoint.up(words, verb, "xcomp|advcl:to|acl:to"))
            .filter(
                verb -> AnyOf.matches(words.token(verb).lemma(), "name|appoint|nominate|choose"))
            .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
            .flatMap(subject -> readings.actor(sentence, subject).stream())
            .anyMatch(subject -> subject.key().equals(entity.key()));
    return names
        && scene.document().sentences().stream()
            .limit(sentence + 1L)
            .anyMatch(before -> !leavers(before).isEmpty())
        && scene.document().sentences().stream()
            .limit(sentence + 1L)
            .flatMap(before -> leavers(before).stream())
            .noneMatch(leaver -> leaver.key().equals(entity.key()));
  }

  private static boolean isStep(Sentence words, int verb) {
    return words.token(verb).lemma().equals("step")
        && verb < words.tokens().size()
        && AnyOf.matches(words.token(verb + 1).word(), "down|aside");
  }

  /** Who leaves an office by what a sentence says. */
  private List<Entity> leavers(Sentence words) {
    return words.dependencies().stream()
        .filter(d -> d.governor() > 0)
        .filter(
            d ->
                d.label().equals("nsubj")
                        && AnyOf.matches(words.token(d.governor()).lemma(), "resign|quit")
                    || AnyOf.matches(d.label(), "obj|nsubj:pass")
                        && OUSTING.contains(words.token(d.governor()).lemma()))
        .flatMap(d -> readings.actor(words.index(), d.dependent()).stream())
        .toList();
  }
}
