package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose {@code the government} is by who acts beside it: that of the minister of whom the clause
 * before tells, or that of the capital in which people protest against it.
 */
final class NearGovernments {

  private static final Set<String> PROTESTS = WordGroups.of("PROTESTS");

  private final World world;
  private final Scene scene;
  private final HomeState home;
  private final Officials officials;
  private final Owners owners;

  NearGovernments(Scene scene, HomeState home, Officials officials, Owners owners) {
    this.scene = scene;
    this.world = scene.world();
    this.home = home;
    this.officials = officials;
    this.owners = owners;
  }

  /** The state of such a government. */
  Optional<Entity> of(Phrase phrase) {
    boolean bare =
        phrase.definite()
            && phrase.head() - phrase.first() == 1
            && phrase.lemma().equals("government")
            && phrase.after("of").isEmpty()
            && phrase.possessor().isEmpty();
    return bare
        ? ofOfficial(phrase).or(() -> ofProtest(phrase)).map(world::entity)
        : Optional.empty();
  }

  /** {@code Trade Minister Otto Lang criticised it, but the government will not step in}: his. */
  private Optional<KnownEntity> ofOfficial(Phrase phrase) {
    Sentence words = phrase.sentence();
    return words.above(phrase.head()).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.relation().equals("conj") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(verb -> words.above(verb).stream().anyMatch(up -> up.governor() == 0))
        .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
        .flatMap(subject -> owners.actor(words.index(), subject).stream())
        .filter(officials::isOfGovernment)
        .flatMap(person -> world.stateOf(person).stream())
        .findFirst();
  }

  /** {@code In Rome, farmers marched. They accused the government of doing nothing}: Italy's. */
  private Optional<KnownEntity> ofProtest(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean blamed =
        phrase.sentence().above(phrase.head()).stream()
            .anyMatch(d -> AnyOf.matches(d.label(), "obj|obl:against|nmod:against|obl:on"));
    return Stream.of(sentence, sentence - 1)
        .filter(s -> blamed && s >= 0)
        .filter(s -> scene.sentence(s).tokens().stream().anyMatch(t -> isProtest(s, t)))
        .flatMap(s -> home.seatIn(s).stream())
        .findFirst();
  }

  /** {@code In Rome, farmers marched}; no {@code missile strike}, and in no other clause. */
  private boolean isProtest(int sentence, Token word) {
    Sentence words = scene.sentence(sentence);
    boolean weapon =
        word.index() > 1
            && AnyOf.matches(
                Words.lower(words.token(word.index() - 1)),
                "missile|air|drone|rocket|artillery|military|precision|retaliatory");
    return PROTESTS.contains(word.lemma())
        && !weapon
        && Stream.concat(
                Stream.of(word.index()),
                words.above(word.index()).stream().map(Dependency::governor))
            .filter(node -> node > 0)
            .flatMap(
                node ->
                    words.children(node, l -> l.matches("(obl|nmod):(in|at|across|near)")).stream())
            .anyMatch(place -> words.token(place).isProper());
  }
}
