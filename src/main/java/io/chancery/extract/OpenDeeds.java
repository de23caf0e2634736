package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;

/**
 * Deeds of which the words around them leave open whether anybody does them, or tell that he did.
 */
final class OpenDeeds {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;

  OpenDeeds(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
  }

  /** "Drivers who refuse could be fined": whoever they may be. */
  boolean ofWhoever(Dependency edge) {
    int noun = edge.governor();
    if (grammar.any(noun) && !grammar.afterComma(edge.dependent())) {
      return true; // "any pact which replaced it would fail"
    }
    boolean unnamed =
        sentence.token(noun).tag().equals("NNS")
            && sentence.children(noun, l -> l.matches("det|nummod|nmod:poss")).isEmpty()
            && !grammar.afterComma(edge.dependent());
    return unnamed
        && sentence.token(edge.dependent()).tag().equals("VBP")
        && sentence.above(noun).stream()
            .filter(d -> d.governor() != edge.dependent())
            .filter(d -> AnyOf.matches(d.relation(), "nsubj|obj|iobj|obl|nmod"))
            .map(d -> d.relation().equals("nmod") ? verbAbove(d.governor()) : d.governor())
            .flatMap(verb -> sentence.children(verb, "aux"::equals).stream())
            .anyMatch(i -> sentence.token(i).tag().equals("MD"));
  }

  /** "Has 14 days to appeal", "ways to win them over", "any attempt to change it". */
  private boolean allowed(Token noun, Dependency edge) {
    boolean infinitive = edge.relation().equals("acl") && grammar.marked(edge.dependent(), "to");
    return infinitive
        && (cues.lists("ways", noun.lemma())
            || cues.lists("entitlements", noun.lemma()) && !grammar.nobody(noun.index())
            || grammar.any(noun.index())
            || cues.lists("chances", noun.lemma())
                && sentence.above(noun.index()).stream()
                    .filter(d -> d.governor() != 0)
                    .anyMatch(d -> sentence.token(d.governor()).lemma().matches("have|get|give")));
  }

  /** "No time for rescuers to arrive", "no paper says that I did". */
  boolean ofNone(Token noun, Dependency edge) {
    if (edge.label().equals("acl:relcl") && grammar.present(edge.dependent())) {
      return grammar.nobody(noun.index()) && !grammar.afterComma(edge.dependent());
    }
    return AnyOf.matches(edge.label(), "acl:relcl|acl:to|acl")
        && AnyOf.matches(noun.lemma(), "time|way|chance|opportunity|need|reason")
        && grammar.marked(edge.dependent(), "to")
        && grammar.nobody(noun.index());
  }

  /** "Any deal reached there". */
  boolean ofAny(Dependency edge) {
    return edge.label().equals("acl") && grammar.reduced(edge) && grammar.any(edge.governor());
  }

  /** What the word above leaves open, though nobody plans or asks for it. */
  boolean leftOpen(Token governor, Dependency edge) {
    return allowed(governor, edge)
        || howTo(edge)
        || neededFor(governor, edge)
        || hasUntil(governor, edge)
        || cannotBeExcluded(governor, edge)
        || negotiated(governor, edge);
  }

  /** "Failed to settle how to share the cost": nobody shares it yet. */
  private boolean howTo(Dependency edge) {
    return AnyOf.matches(edge.relation(), "ccomp|xcomp|advcl|acl|obl|nmod")
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(edge.dependent(), "mark"::equals).stream()
            .filter(i -> i > 1 && sentence.token(i).lemma().equals("to"))
            .anyMatch(i -> AnyOf.matches(sentence.token(i - 1).tag(), "WRB|WP"));
  }

  /**
   * "Needs half of the votes to win", "is needed to win", "would need approval": what something is
   * needed for, or would be, nobody asks for.
   */
  private boolean neededFor(Token governor, Dependency edge) {
    boolean infinitive =
        AnyOf.matches(edge.label(), "xcomp|advcl:to") && grammar.marked(edge.dependent(), "to");
    boolean means =
        sentence.children(governor.index(), "obj"::equals).stream()
            .filter(i -> i < edge.dependent())
            .anyMatch(
                i ->
                    grammar.amount(i)
                        || AnyOf.matches(sentence.token(i).lemma(), "half|majority|vote|seat"));
    boolean would =
        edge.label().equals("obj")
            && sentence.children(governor.index(), "aux"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("would"));
    return AnyOf.matches(governor.lemma(), "need|require")
        && (infinitive && (means || governor.lemma().equals("need") && passive(governor)) || would);
  }

  private boolean passive(Token verb) {
    return grammar.passive(verb.index());
  }

  /** "Have until Monday to appeal". */
  private boolean hasUntil(Token governor, Dependency edge) {
    return grammar.marked(edge.dependent(), "to") && hasUntil(sentence, governor.index());
  }

  /** Whether a verb says that somebody has time until a day. */
  static boolean hasUntil(Sentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("have")
        && sentence
            .children(verb, l -> AnyOf.matches(l, "obj|obl:until|nmod:until|obl:till|dep"))
            .stream()
            .anyMatch(i -> i > 1 && AnyOf.matches(sentence.token(i - 1).lemma(), "until|till"));
  }

  /** "A collapse cannot be excluded". */
  private boolean cannotBeExcluded(Token governor, Dependency edge) {
    return governor.lemma().equals("exclude")
        && AnyOf.matches(edge.label(), "nsubj:pass|obj")
        && grammar.denied(governor.index());
  }

  /** "Negotiates the sale of a stake", which is yet to be sold. */
  private boolean negotiated(Token governor, Dependency edge) {
    return governor.lemma().equals("negotiate")
        && edge.label().equals("obj")
        && AnyOf.matches(governor.tag(), "VB|VBZ|VBP|VBG");
  }

  /** "We are not here to harm anybody". */
  boolean notHere(Token governor, Dependency edge) {
    return governor.lemma().equals("be")
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(governor.index(), "advmod"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "here|there"))
        && sentence.children(governor.index(), "advmod"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "not|n't|never"));
  }

  /** "Norway's offer was being considered": it was made. */
  static boolean examined(Sentence sentence, Cues cues, int noun) {
    return sentence.token(noun).isNoun()
        && !sentence.children(noun, "nmod:poss"::equals).isEmpty()
        && sentence.above(noun).stream()
            .filter(d -> d.label().equals("nsubj:pass") && d.governor() > 0)
            .anyMatch(d -> cues.lists("examining", sentence.token(d.governor()).lemma()));
  }

  /** "Hearings resume on Monday with testimony from farmers": that is heard when they do. */
  static boolean opening(Sentence sentence, Cues cues, int noun) {
    return sentence.token(noun).tag().equals("NN")
        && sentence.above(noun).stream()
            .filter(d -> d.label().equals("obl:with") && d.governor() > 0)
            .anyMatch(d -> cues.lists("beginning", sentence.token(d.governor()).lemma()));
  }

  /** "Had nothing to do with it and was sure": only what the first of them had is denied. */
  static boolean ofThingAlone(Sentence sentence, Grammar grammar, int verb) {
    return !grammar.denied(verb)
        && grammar.ofNobody(verb)
        && sentence.children(verb, l -> l.startsWith("nsubj")).stream().noneMatch(grammar::nobody);
  }

  /** The verb above what a noun belongs to: "grant amnesty for deeds to members who". */
  private int verbAbove(int noun) {
    int node = noun;
    for (int i = 0; i < 3 && node > 0 && sentence.token(node).isNoun(); i++) {
      node =
          grammar
              .governing(node)
              .filter(d -> AnyOf.matches(d.relation(), "obj|obl|nmod"))
              .map(Dependency::governor)
              .orElse(0);
    }
    return node;
  }

  /** "A reward for information leading to his arrest": nobody says that there is any. */
  boolean behindClue(Dependency edge) {
    Token verb = sentence.token(edge.label().equals("obl:to") ? edge.governor() : edge.dependent());
    return AnyOf.matches(edge.label(), "obl:to|acl")
        && verb.tag().equals("VBG")
        && verb.lemma().equals("lead")
        && sentence.above(verb.index()).stream()
            .filter(d -> d.label().equals("acl") && d.governor() > 0)
            .filter(
                d ->
                    sentence.above(d.governor()).stream()
                        .anyMatch(up -> AnyOf.matches(up.label(), "nmod:for|obl:for")))
            .anyMatch(d -> cues.lists("clues", sentence.token(d.governor()).lemma()));
  }

  /** "Had insisted on pouring it himself": who did so poured it. */
  boolean insisted(Token governor, Dependency edge) {
    return governor.lemma().equals("insist")
        && AnyOf.matches(governor.tag(), "VBD|VBN")
        && edge.label().endsWith(":on")
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && sentence.below(edge.dependent()).stream()
            .anyMatch(d -> sentence.token(d.dependent()).word().matches(".*sel(f|ves)"))
        && sentence.children(edge.dependent(), "nsubj"::equals).isEmpty();
  }
}
