package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which body a bare noun means, {@code the company}, {@code the group}, where a chain of the
 * coreference model goes back over a nearer one: {@code The bridge belongs to Alpine Roads. Police
 * searched Terrano's offices. The company}.
 */
final class NearBodies {

  /** Where a sentence puts whom it tells about, and not who only adds to that. */
  private static final String ABOUT =
      "nsubj|nsubj:pass|obj|iobj|nmod:poss|nmod:of|obl:by|obl:agent|obl:against|compound";

  private static final int OFTENER = 3;

  private final Scene scene;
  private final Discourse discourse;

  NearBodies(Scene scene, Discourse discourse) {
    this.scene = scene;
    this.discourse = discourse;
  }

  /**
   * The one named body that this sentence or the one before tells about, if the chain's is in
   * neither and is not spoken of far more often; also where there is no chain.
   *
   * @param could whether the noun could mean a body
   */
  Optional<Entity> than(Optional<Entity> chained, Phrase phrase, Predicate<Entity> could) {
    int sentence = phrase.sentence().index();
    boolean bare =
        phrase.definite()
            && phrase.head() - phrase.first() == 1
            && !phrase.plural()
            && (BodyNouns.isBody(phrase.lemma())
                    && !AnyOf.matches(phrase.lemma(), "operator|network")
                || AnyOf.matches(phrase.lemma(), "court|tribunal"));
    boolean near =
        chained
            .filter(body -> isNamed(body) && isSpokenOf(body, sentence - 1))
            .filter(body -> !isOtherwiseCalled(phrase.lemma(), body))
            .isPresent();
    return !bare || near
        ? Optional.empty()
        : besideOtherwiseCalled(phrase, could)
            .or(() -> nearest(phrase, could.and(b -> isSo(phrase.lemma(), b))))
            .filter(body -> chained.filter(c -> isMain(c, body)).isEmpty());
  }

  /**
   * In {@code the Volta Corporation bought it from Alpine Roads. The company}, of a text that has
   * {@code the corporation}, it is Alpine Roads.
   */
  private Optional<Entity> besideOtherwiseCalled(Phrase phrase, Predicate<Entity> could) {
    List<Entity> told =
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= phrase.sentence().index() - 1)
            .filter(s -> s.sentence() < phrase.sentence().index())
            .map(Discourse.Spoken::entity)
            .filter(body -> isNamed(body) && could.test(body))
            .toList();
    boolean one = told.stream().anyMatch(body -> isOtherwiseCalled(phrase.lemma(), body));
    return one
        ? World.one(told.stream().filter(body -> !isOtherwiseCalled(phrase.lemma(), body)).toList())
        : Optional.empty();
  }

  /** Whether the text has, as the noun for a body, another word of its name. */
  private boolean isOtherwiseCalled(String noun, Entity body) {
    String last = body.name().substring(body.name().lastIndexOf(' ') + 1);
    String word = last.toLowerCase(Locale.ROOT);
    return AnyOf.matches(noun, "company|firm")
        && AnyOf.matches(word, "corporation|authority|cooperative")
        && scene.document().sentences().stream()
            .flatMap(s -> s.tokens().stream().filter(t -> isBare(s, t, word)))
            .findAny()
            .isPresent();
  }

  private static boolean isBare(Sentence words, Token noun, String word) {
    return noun.index() > 1
        && noun.word().equals(word)
        && Words.lower(words.token(noun.index() - 1)).equals("the");
  }

  /** The one of this sentence; of the one before only where this has none, and no two. */
  private Optional<Entity> nearest(Phrase phrase, Predicate<Entity> could) {
    List<Entity> here = inThis(phrase, could).toList();
    return only(here.isEmpty() ? inLast(phrase.sentence().index(), could) : here.stream());
  }

  /** {@code The party} is a body that is known or called or spoken of as one, and no newspaper. */
  private boolean isSo(String noun, Entity body) {
    return BodyNouns.isOfAnyKind(noun)
        || body.name().toLowerCase(Locale.ROOT).contains(noun)
        || body instanceof LinkedEntity linked
            && String.valueOf(linked.known().kind()).contains(noun)
        || discourse
            .recent()
            .anyMatch(s -> s.lemma().equals(noun) && s.entity().key().equals(body.key()));
  }

  private boolean isMain(Entity chained, Entity other) {
    return isNamed(chained)
        && discourse.count(e -> e.key().equals(chained.key()))
            >= OFTENER * discourse.count(e -> e.key().equals(other.key()));
  }

  private boolean isSpokenOf(Entity body, int since) {
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() >= since)
        .anyMatch(s -> s.entity().key().equals(body.key()));
  }

  /** Those of this sentence that are in another clause: nobody owns a share in himself. */
  private Stream<Entity> inThis(Phrase phrase, Predicate<Entity> could) {
    Sentence words = phrase.sentence();
    List<Integer> verbs = words.above(phrase.head()).stream().map(Dependency::governor).toList();
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() == words.index())
        .filter(s -> s.token() < phrase.first())
        .filter(s -> words.above(s.token()).stream().noneMatch(d -> verbs.contains(d.governor())))
        .map(Discourse.Spoken::entity)
        .filter(body -> isNamed(body) && could.test(body));
  }

  private Stream<Entity> inLast(int sentence, Predicate<Entity> could) {
    return discourse
        .recent()
        .filter(s -> s.sentence() == sentence - 1)
        .filter(s -> isNamed(s.entity()) && could.test(s.entity()))
        .filter(s -> isAbout(scene.sentence(s.sentence()), s.token()))
        .map(Discourse.Spoken::entity);
  }

  private static boolean isAbout(Sentence words, int token) {
    return words.above(token).stream().anyMatch(d -> AnyOf.matches(d.label(), ABOUT));
  }

  /** Whether it is one body and has a name, and is not only described. */
  static boolean isNamed(Entity body) {
    boolean described = body instanceof NilEntity nil && nil.isDescribed();
    return body.type() == EntityType.Organization && !described && body.members().isEmpty();
  }

  private static Optional<Entity> only(Stream<Entity> bodies) {
    List<Entity> all = bodies.toList();
    return World.one(all);
  }
}
