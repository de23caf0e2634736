package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;

/**
 * The day between a subject and its verb, {@code the minister on Friday rejected it}, and the day
 * behind something recent: in {@code condemned the recent attacks in Mali on Friday} it is that of
 * the condemning, for what is recent has had its time told.
 */
final class RecentDays {

  private static final String RECENT = "recent|latest|ongoing|continuing";

  private RecentDays() {}

  /** The sentence with such days beside their verbs. */
  static Sentence given(Sentence sentence) {
    Sentence given = sentence;
    for (Dependency edge : sentence.dependencies()) {
      if (edge.label().equals("nmod:on") && isDay(sentence, edge.dependent())) {
        Optional<Integer> verb =
            behindSubject(sentence, edge).or(() -> verb(sentence, edge.governor()));
        given = verb.isEmpty() ? given : given(given, edge, verb.get());
      }
    }
    return given;
  }

  private static Sentence given(Sentence sentence, Dependency day, int verb) {
    return sentence.with(
        sentence.dependencies().stream()
            .map(e -> e.equals(day) ? new Dependency(verb, e.dependent(), "obl:on") : e)
            .distinct()
            .toList());
  }

  private static boolean isDay(Sentence sentence, int word) {
    return sentence.times().stream().anyMatch(t -> t.first() <= word && word <= t.last());
  }

  /** In {@code The minister on Friday rejected it} the verb right behind the day. */
  private static Optional<Integer> behindSubject(Sentence sentence, Dependency edge) {
    int day = edge.dependent();
    return sentence.above(edge.governor()).stream()
        .filter(d -> d.label().startsWith("nsubj") && d.governor() == day + 1)
        .map(Dependency::governor)
        .filter(verb -> AnyOf.matches(sentence.token(verb).tag(), "VBD|VBZ|VBP"))
        .findFirst();
  }

  /** The verb whose object is recent, and of which no day is told yet. */
  private static Optional<Integer> verb(Sentence sentence, int noun) {
    boolean recent =
        sentence.children(noun, "amod"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), RECENT));
    return sentence.above(noun).stream()
        .filter(d -> recent && d.label().equals("obj") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(v -> sentence.token(v).tag().startsWith("VB"))
        .filter(
            v ->
                sentence.children(v, l -> l.startsWith("obl")).stream()
                    .noneMatch(i -> isDay(sentence, i)))
        .findFirst();
  }
}
