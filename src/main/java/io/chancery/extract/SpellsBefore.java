package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a spell of time that stands before "after" to the clause behind it, where a parser makes it
 * a part of a name or of another phrase: nobody flew to Oslo days in {@code flew to Oslo days after
 * he left}, and the envoy called it off in {@code days after the envoy called off a visit}.
 */
final class SpellsBefore {

  private final Sentence sentence;
  private final List<Dependency> edges;

  private SpellsBefore(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with each spell below the clause that it leads to. */
  static Sentence given(Sentence sentence) {
    SpellsBefore spells = new SpellsBefore(sentence);
    sentence.tokens().stream().filter(spells::isSpell).forEach(spells::give);
    return spells.edges.equals(sentence.dependencies()) ? sentence : sentence.with(spells.edges);
  }

  private boolean isSpell(Token token) {
    return AnyOf.matches(token.tag(), "NN|NNS")
        && AnyOf.matches(token.lemma(), "minute|hour|day|week|month|year")
        && token.index() < sentence.tokens().size()
        && AnyOf.matches(sentence.token(token.index() + 1).word(), "after|before");
  }

  private void give(Token spell) {
    int unit = spell.index();
    sentence.below(unit).stream()
        .filter(d -> d.label().equals("compound") && d.dependent() == unit - 1)
        .filter(d -> sentence.token(unit - 1).isProper())
        .findFirst()
        .ifPresentOrElse(name -> partName(unit), () -> clause(unit).ifPresent(c -> lead(unit, c)));
  }

  /** "To Oslo days": what the unit had belongs to the name right before it. */
  private void partName(int unit) {
    int name = unit - 1;
    Optional<Dependency> above =
        sentence.above(unit).stream().filter(d -> d.governor() > 0).findFirst();
    if (above.isEmpty()) {
      return;
    }
    int host =
        sentence.above(unit + 1).stream()
            .filter(d -> d.label().equals("mark") && d.governor() > unit)
            .map(Dependency::governor)
            .findFirst()
            .orElse(above.get().governor());
    edges.removeIf(d -> d.governor() == unit && d.dependent() == name);
    edges.replaceAll(
        d ->
            d.dependent() == unit
                ? new Dependency(d.governor(), name, d.label())
                : d.governor() == unit && d.dependent() < name
                    ? new Dependency(name, d.dependent(), d.label())
                    : d);
    edges.add(new Dependency(host, unit, "dep"));
  }

  /** The verb without a subject of which a parser makes the spell a circumstance. */
  private Optional<Dependency> clause(int unit) {
    return sentence.above(unit).stream()
        .filter(d -> AnyOf.matches(d.label(), "obl:after|obl:before") && d.governor() > unit)
        .filter(d -> sentence.children(unit, "case"::equals).contains(unit + 1))
        .filter(d -> subject(unit, d.governor()).isPresent())
        .filter(d -> sentence.children(d.governor(), l -> l.startsWith("nsubj")).isEmpty())
        .findFirst();
  }

  private Optional<Integer> subject(int unit, int verb) {
    return sentence
        .children(unit, l -> AnyOf.matches(l, "dep|appos|nmod:after|nmod:before"))
        .stream()
        .filter(noun -> unit < noun && noun < verb && sentence.token(noun).isNoun())
        .findFirst();
  }

  private void lead(int unit, Dependency oblique) {
    int verb = oblique.governor();
    int noun = subject(unit, verb).orElseThrow();
    String marker = sentence.token(unit + 1).word();
    boolean passive = !sentence.children(verb, "aux:pass"::equals).isEmpty();
    edges.removeIf(
        d ->
            d.equals(oblique)
                || d.governor() == unit && (d.dependent() == noun || d.dependent() == unit + 1));
    edges.replaceAll(
        d ->
            d.dependent() == verb && AnyOf.matches(d.relation(), "parataxis|ccomp|dep|conj")
                ? new Dependency(d.governor(), verb, "advcl:" + marker)
                : d);
    edges.add(new Dependency(verb, noun, passive ? "nsubj:pass" : "nsubj"));
    edges.add(new Dependency(verb, unit + 1, "mark"));
    edges.add(new Dependency(verb, unit, "dep"));
  }
}
