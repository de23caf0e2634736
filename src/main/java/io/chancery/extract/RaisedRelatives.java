package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hangs a relative clause on what a phrase is of, where a parser hangs it on the phrase's last
 * word: {@code an islet of two hectares that both states claim} is claimed, and no hectares; and
 * {@code a party called Hope for Silesia, which holds two seats} holds them, and not Silesia.
 */
final class RaisedRelatives {

  private static final String UNIT =
      "hectare|acre|kilometre|kilometer|mile|metre|meter|foot|tonne|ton|litre|liter";

  private final Sentence sentence;

  private RaisedRelatives(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with such clauses further up. */
  static Sentence raised(Sentence sentence) {
    RaisedRelatives relatives = new RaisedRelatives(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("acl:relcl") && d.governor() > 0)
        .filter(d -> d.governor() < d.dependent())
        .forEach(
            d ->
                relatives
                    .measured(d.governor())
                    .or(() -> relatives.called(d.governor()))
                    .ifPresent(noun -> raise(d, noun, edges)));
    return sentence.with(edges);
  }

  /** "An islet of two hectares": the islet. */
  private Optional<Integer> measured(int unit) {
    return AnyOf.matches(sentence.token(unit).lemma(), UNIT)
        ? above(unit, "nmod:of").filter(noun -> sentence.token(noun).isNoun())
        : Optional.empty();
  }

  /** "A party called Hope for Silesia": the party. */
  private Optional<Integer> called(int last) {
    Optional<Integer> name =
        sentence.token(last).isProper()
            ? above(last, "nmod:for|nmod:of|nmod:in").filter(n -> sentence.token(n).isProper())
            : Optional.empty();
    return name.flatMap(first -> above(first, "xcomp|obj|dep"))
        .filter(verb -> isCalling(sentence.token(verb)))
        .flatMap(verb -> above(verb, "acl"));
  }

  private static boolean isCalling(Token verb) {
    return verb.tag().equals("VBN") && AnyOf.matches(verb.lemma(), "call|name|dub|title");
  }

  /** The word before it that governs it so. */
  private Optional<Integer> above(int word, String labels) {
    return sentence.above(word).stream()
        .filter(d -> AnyOf.matches(d.label(), labels) && d.governor() > 0)
        .map(Dependency::governor)
        .filter(governor -> governor < word)
        .findFirst();
  }

  private static void raise(Dependency clause, int noun, List<Dependency> edges) {
    edges.replaceAll(
        d -> {
          if (d.equals(clause)) {
            return new Dependency(noun, d.dependent(), d.label());
          }
          if (d.label().equals("ref") && d.governor() == clause.governor()) {
            return new Dependency(noun, d.dependent(), d.label());
          }
          boolean gap = d.governor() == clause.dependent() && d.dependent() == clause.governor();
          return gap ? new Dependency(d.governor(), noun, d.label()) : d;
        });
  }
}
