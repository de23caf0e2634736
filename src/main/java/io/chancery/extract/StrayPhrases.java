package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs phrases on the verb that a parser hung on the time or town before them: {@code left at 6
 * a.m. under the eyes of soldiers}, {@code blocked the port of Oman with boats}; and nouns on the
 * noun that they are listed with.
 */
final class StrayPhrases {

  private static final Set<String> TOOLS = Set.of("noun.artifact", "noun.substance", "noun.object");
  private static final int HIGHEST_CLIMB = 5;
  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Set<String> barring;

  private StrayPhrases(Sentence sentence, Set<String> barring) {
    this.sentence = sentence;
    this.barring = barring;
  }

  /**
   * The sentence with these phrases at the verb.
   *
   * @param barring the lemmas of verbs for barring somebody's way
   */
  static Sentence moved(Sentence sentence, Set<String> barring) {
    StrayPhrases phrases = new StrayPhrases(sentence, barring);
    return sentence.with(
        sentence.dependencies().stream().map(phrases::moved).map(phrases::listed).toList());
  }

  private Dependency moved(Dependency edge) {
    Optional<Integer> verb = strays(edge) ? verb(edge.governor()) : deadline(edge);
    return verb.map(
            v -> new Dependency(v, edge.dependent(), edge.label().replaceFirst("^nmod", "obl")))
        .orElse(edge);
  }

  /** "Must sell it to a buyer approved by the court by May 1": by then it must be sold. */
  private Optional<Integer> deadline(Dependency edge) {
    boolean date =
        AnyOf.matches(edge.label(), "obl:by|obl:before|obl:until")
            && sentence.token(edge.dependent()).entity().equals("DATE")
            && edge.governor() > 0
            && sentence.token(edge.governor()).tag().equals("VBN");
    return sentence.above(date ? edge.governor() : 0).stream()
        .filter(d -> d.label().equals("acl") && d.governor() > 0)
        .flatMap(d -> verb(d.governor()).stream())
        .filter(
            verb ->
                sentence.children(verb, "aux"::equals).stream()
                    .anyMatch(i -> sentence.token(i).tag().equals("MD")))
        .findFirst();
  }

  private boolean strays(Dependency edge) {
    if (edge.governor() == 0 || edge.dependent() < edge.governor()) {
      return false;
    }
    Token above = sentence.token(edge.governor());
    Token phrase = sentence.token(edge.dependent());
    boolean time =
        AnyOf.matches(above.entity(), "TIME|DATE")
            && AnyOf.matches(
                edge.label(), "nmod:under|nmod:with|nmod:despite|nmod:without|nmod:amid")
            && phrase.entity().equals("O");
    boolean goal =
        edge.label().equals("nmod:to")
            && AnyOf.matches(phrase.entity(), "LOCATION|CITY|COUNTRY|STATE*")
            && SELECTION.person(above)
            && !AnyOf.matches(above.lemma(), "ambassador|envoy|delegate|consul|representative")
            && sentence.above(above.index()).stream()
                .filter(d -> d.label().equals("obj") && d.governor() > 0)
                .anyMatch(d -> sentence.token(d.governor()).lemma().equals("invite"));
    boolean tool =
        edge.label().equals("nmod:with")
            && phrase.tag().equals("NNS")
            && SELECTION.foremost(phrase, TOOLS);
    return time || goal || tool && bars(edge.governor()) || prize(edge) || origin(edge);
  }

  /** "Learned of the loans from newspapers": that is where from, and no newspaper lent. */
  private boolean origin(Dependency edge) {
    return edge.label().equals("nmod:from")
        && verb(edge.governor())
            .filter(v -> AnyOf.matches(sentence.token(v).lemma(), "learn|hear"))
            .isPresent();
  }

  /** "Fought the front for control of the roads": that is what they fought for. */
  private boolean prize(Dependency edge) {
    return edge.label().equals("nmod:for")
        && AnyOf.matches(
            sentence.token(edge.dependent()).lemma(), "control|supremacy|dominance|possession")
        && verb(edge.governor()).isPresent();
  }

  /** Whether the verb tells of barring the way, for which one needs something. */
  private boolean bars(int noun) {
    return verb(noun).filter(verb -> barring.contains(sentence.token(verb).lemma())).isPresent();
  }

  /** "Blamed slow sales in Oman and high wages": both are blamed, and nobody wages. */
  private Dependency listed(Dependency edge) {
    boolean noun =
        edge.label().startsWith("conj:")
            && edge.governor() > 0
            && sentence.token(edge.governor()).isVerb()
            && AnyOf.matches(sentence.token(edge.dependent()).tag(), "NN|NNS")
            && sentence
                .children(edge.dependent(), l -> AnyOf.matches(l, "nsubj*|cop|obj|aux*|advmod"))
                .isEmpty();
    return nearest(edge)
        .filter(i -> noun)
        .or(
            () ->
                sentence.children(noun ? edge.governor() : 0, "obj"::equals).stream()
                    .filter(object -> object > edge.governor() && object < edge.dependent())
                    .findFirst())
        .map(object -> new Dependency(object, edge.dependent(), edge.label()))
        .orElse(edge);
  }

  /** "Reported a loss, blaming drought and cheap imports": both are blamed. */
  private Optional<Integer> nearest(Dependency edge) {
    return sentence.children(edge.dependent(), "cc"::equals).stream()
        .map(and -> and - 1)
        .filter(i -> i > 0 && sentence.token(i).isNoun())
        .filter(
            i ->
                sentence.above(i).stream()
                    .filter(d -> d.label().equals("obj") && d.governor() > edge.governor())
                    .anyMatch(d -> sentence.token(d.governor()).tag().equals("VBG")))
        .findFirst();
  }

  /** The verb over nothing but phrases. */
  private Optional<Integer> verb(int word) {
    Optional<Integer> node = Optional.of(word);
    for (int i = 0; i < HIGHEST_CLIMB && node.isPresent(); i++) {
      if (sentence.token(node.get()).isVerb()) {
        return node;
      }
      node =
          sentence.above(node.get()).stream()
              .filter(d -> d.governor() > 0 && d.governor() < d.dependent())
              .filter(d -> AnyOf.matches(d.relation(), "nmod|obl|obj"))
              .map(Dependency::governor)
              .findFirst();
    }
    return Optional.empty();
  }
}
