package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose fighters a bare plural means: {@code the rebels} are the one armed body of which the last
 * sentences speak, where the text has called it so: {@code fighters of the Volta Front}, {@code the
 * rebel Volta Front}.
 */
final class Fighters {

  private static final int NEAR = 2;

  /** Nouns for those who fight without being a state's. */
  private static final Set<String> NOUNS = WordGroups.of("FIGHTERS");

  private final Scene scene;
  private final Discourse discourse;
  private final Readings readings;

  Fighters(Scene scene, Discourse discourse, Readings readings) {
    this.scene = scene;
    this.discourse = discourse;
    this.readings = readings;
  }

  /** The body that a phrase means, if it is {@code the rebels} and the like. */
  Optional<Entity> of(Phrase phrase) {
    boolean bare =
        phrase.plural()
            && phrase.definite()
            && NOUNS.contains(phrase.lemma())
            && phrase.head() - phrase.first() == 1
            && phrase.sentence().below(phrase.head()).stream()
                .noneMatch(d -> AnyOf.matches(d.relation(), "nmod|acl|appos"));
    int sentence = phrase.sentence().index();
    Set<String> armed = bare ? armed(sentence) : Set.of();
    List<Entity> near =
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - NEAR)
            .map(Discourse.Spoken::entity)
            .filter(e -> bare && NearBodies.isNamed(e))
            .filter(e -> armed.contains(e.key()) || BodyNouns.isArmed(e))
            .toList();
    return World.one(near);
  }

  /** The bodies of which the text up to a sentence has said that they fight. */
  private Set<String> armed(int until) {
    Set<String> armed = new HashSet<>();
    for (Sentence sentence : scene.document().sentences().subList(0, until + 1)) {
      sentence.tokens().stream()
          .filter(t -> NOUNS.contains(t.lemma()))
          .flatMap(t -> beside(sentence, t))
          .flatMap(head -> readings.actor(sentence.index(), head).stream())
          .filter(NearBodies::isNamed)
          .forEach(body -> armed.add(body.key()));
    }
    return armed;
  }

  /** Names that a word for fighters stands before or that say whose they are. */
  private static Stream<Integer> beside(Sentence sentence, Token fighters) {
    Stream<Integer> whose =
        sentence.below(fighters.index()).stream()
            .filter(d -> AnyOf.matches(d.label(), "nmod:of|nmod:from|nmod:poss|compound|appos"))
            .map(Dependency::dependent);
    Stream<Integer> called =
        sentence.above(fighters.index()).stream()
            .filter(d -> AnyOf.matches(d.label(), "compound|amod|appos") && d.governor() > 0)
            .map(Dependency::governor);
    return Stream.concat(whose, called);
  }
}
