package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Headlines drop the auxiliary of the passive: "26 pirates arrested", "Driver charged in crash".
 * Whoever stands before such a participle has it done to them.
 */
final class Headlines {

  /** What may follow a participle that has no object. */
  private static final String AFTER =
      "[,;:]|by|in|at|with|for|after|over|on|to|of|near|during|as|from|off|outside|amid";

  /** What a verb's share of uses without object may be for a past form, for a sure participle. */
  private static final double SELDOM = 0.05;

  private static final double OFTEN = 0.4;

  private final Sentence sentence;
  private final WordNet wordNet;

  private Headlines(Sentence sentence, WordNet wordNet) {
    this.sentence = sentence;
    this.wordNet = wordNet;
  }

  /** The sentence with the passives of headlines, or as it was where it is none. */
  static Sentence completed(Sentence sentence, WordNet wordNet) {
    return sentence.headline() ? new Headlines(sentence, wordNet).completed() : sentence;
  }

  private Sentence completed() {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    for (Token token : sentence.tokens()) {
      if (participle(token)) {
        edges.replaceAll(edge -> inPassive(token.index(), edge));
        describing(token).ifPresent(edge -> predicate(edge, edges));
      }
    }
    return sentence.with(edges);
  }

  /** A past form without auxiliary and object, of a verb that wants one. */
  private boolean participle(Token token) {
    return AnyOf.matches(token.tag(), "VBD|VBN")
        && sentence
            .children(
                token.index(),
                l -> l.startsWith("aux") || AnyOf.matches(l, "obj|iobj|ccomp|xcomp|cop"))
            .isEmpty()
        && wordNet.withoutObject(lemma(token)) <= (token.tag().equals("VBN") ? OFTEN : SELDOM)
        && (last(token) == sentence.tokens().size()
            || sentence.token(last(token) + 1).word().toLowerCase(Locale.ROOT).matches(AFTER));
  }

  private String lemma(Token verb) {
    return sentence
        .child(verb.index(), "compound:prt")
        .map(particle -> verb.lemma() + " " + particle.lemma())
        .orElse(verb.lemma());
  }

  private int last(Token verb) {
    return sentence.child(verb.index(), "compound:prt").map(Token::index).orElse(verb.index());
  }

  private static Dependency inPassive(int verb, Dependency edge) {
    return edge.governor() == verb && edge.label().equals("nsubj")
        ? new Dependency(verb, edge.dependent(), "nsubj:pass")
        : edge;
  }

  /** The edge by which a participle only describes the headline's chief noun before it. */
  private Optional<Dependency> describing(Token verb) {
    return sentence.above(verb.index()).stream()
        .filter(edge -> AnyOf.matches(edge.label(), "acl|dep") && edge.governor() < verb.index())
        .filter(edge -> edge.governor() != 0 && isNominal(sentence.token(edge.governor())))
        .filter(edge -> sentence.above(edge.governor()).stream().allMatch(d -> d.governor() == 0))
        .findFirst();
  }

  /** "Pirates arrested", "27 killed". */
  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("CD");
  }

  private static void predicate(Dependency describing, List<Dependency> edges) {
    int noun = describing.governor();
    int verb = describing.dependent();
    edges.remove(describing);
    edges.replaceAll(e -> e.governor() == 0 ? new Dependency(0, verb, e.label()) : e);
    edges.add(new Dependency(verb, noun, "nsubj:pass"));
  }
}
