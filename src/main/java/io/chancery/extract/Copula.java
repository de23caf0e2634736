package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "X is in Y", "X is under arrest": Universal Dependencies make the noun the head of the clause.
 * Where the noun is a place or an event of its own, "be" is better the verb and the noun its
 * oblique.
 */
final class Copula {

  private final Sentence sentence;
  private final int noun;

  Copula(Sentence sentence, int noun) {
    this.sentence = sentence;
    this.noun = noun;
  }

  /** The sentence in which "be" leads all nouns that it carries: "is under arrest". */
  static Sentence carrying(Sentence sentence, SupportVerbs supportVerbs) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("cop"))
        .map(d -> new Copula(sentence, d.governor()))
        .forEach(
            copula ->
                copula.preposition().stream()
                    .filter(p -> supportVerbs.carries("be " + p, sentence.token(copula.noun)))
                    .forEach(p -> copula.lead(edges, "obl:" + p)));
    return sentence.with(edges);
  }

  private Optional<String> preposition() {
    return sentence.child(noun, "case").map(token -> token.lemma());
  }

  /** Makes "be" the verb in a sentence's edges, and the noun what stands at it over the label. */
  void lead(List<Dependency> edges, String label) {
    int be = sentence.child(noun, "cop").orElseThrow().index();
    List<Dependency> moved = new ArrayList<>();
    edges.removeIf(
        d -> {
          boolean clause =
              d.governor() == noun
                  && AnyOf.matches(
                      d.relation(), "nsubj|aux|obl|advcl|xcomp|mark|punct|advmod|cc|conj|cop|expl");
          boolean above = d.dependent() == noun;
          if (clause && d.dependent() != be) {
            moved.add(new Dependency(be, d.dependent(), d.label()));
          } else if (above) {
            moved.add(new Dependency(d.governor(), be, d.label()));
          }
          return clause || above;
        });
    edges.addAll(moved);
    edges.add(new Dependency(be, noun, label));
  }
}
