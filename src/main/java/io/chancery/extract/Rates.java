package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spells that a parser takes for what is done or for who does it: {@code buys 200 tonnes a year
 * from Peru} buys tonnes, {@code gave up their bonus three years running} the bonus, and in {@code
 * caused by three years of drought} the drought is the cause.
 */
final class Rates {

  private static final String UNITS = "second|minute|hour|day|week|month|quarter|season|year";

  private final Sentence sentence;
  private final List<Dependency> edges;

  private Rates(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with spells as measures. */
  static Sentence told(Sentence sentence) {
    Rates rates = new Rates(sentence);
    for (Token token : sentence.tokens()) {
      if (rates.isRate(token)) {
        rates.amountOf(token.index());
      } else if (rates.isRow(token)) {
        rates.row(token.index());
      }
    }
    sentence.dependencies().stream().filter(rates::causes).forEach(rates::cause);
    return sentence.with(rates.edges);
  }

  /** "A year" behind a noun. */
  private boolean isRate(Token unit) {
    int at = unit.index();
    return at > 3
        && AnyOf.matches(unit.lemma(), UNITS)
        && unit.tag().equals("NN")
        && AnyOf.matches(sentence.token(at - 1).lemma(), "a|an|each|every|per")
        && sentence.token(at - 2).isNoun();
  }

  /** "240,000 tonnes of rice a year": what there is so much of is the object. */
  private void amountOf(int unit) {
    sentence.above(unit).stream()
        .filter(d -> AnyOf.matches(d.label(), "dep|obj|nmod:tmod|obl:tmod"))
        .flatMap(d -> verb(d).stream())
        .findFirst()
        .ifPresent(
            verb ->
                sentence.children(verb, "iobj"::equals).stream()
                    .filter(i -> verb < i && i < unit)
                    .filter(i -> !sentence.children(i, "nummod"::equals).isEmpty())
                    .findFirst()
                    .ifPresent(amount -> measure(verb, amount, unit)));
  }

  private Optional<Integer> verb(Dependency edge) {
    return sentence.token(edge.governor() == 0 ? 1 : edge.governor()).isVerb()
        ? Optional.of(edge.governor()).filter(i -> i > 0)
        : sentence.above(edge.governor()).stream()
            .filter(d -> d.label().equals("iobj"))
            .map(Dependency::governor)
            .findFirst();
  }

  private void measure(int verb, int object, int spell) {
    edges.removeIf(
        d ->
            d.dependent() == spell
                || d.dependent() == object && AnyOf.matches(d.label(), "iobj|dep"));
    edges.add(new Dependency(verb, object, "obj"));
    edges.add(new Dependency(verb, spell, "obl:tmod"));
    edges.replaceAll(
        d ->
            d.governor() == spell && d.label().startsWith("nmod:")
                ? new Dependency(verb, d.dependent(), d.label().replaceFirst("nmod", "obl"))
                : d);
  }

  /** "Three years running", "four times running". */
  private boolean isRow(Token running) {
    int at = running.index();
    return at > 3
        && running.word().equals("running")
        && AnyOf.matches(sentence.token(at - 1).lemma(), UNITS + "|time")
        && sentence.token(at - 2).tag().equals("CD")
        && sentence.above(at).stream().anyMatch(d -> d.governor() == at - 1);
  }

  private void row(int running) {
    int spell = running - 1;
    edges.removeIf(d -> d.dependent() == running);
    edges.add(new Dependency(spell, running, "advmod"));
    sentence.above(spell).stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .map(Dependency::governor)
        .findFirst()
        .ifPresent(
            verb -> {
              edges.replaceAll(
                  d ->
                      d.governor() == verb && d.dependent() == spell
                          ? new Dependency(verb, spell, "obl:tmod")
                          : d);
              won(verb, spell)
                  .ifPresent(
                      noun ->
                          edges.replaceAll(
                              d ->
                                  d.governor() == verb && d.dependent() == noun
                                      ? new Dependency(verb, noun, "obj")
                                      : d));
            });
  }

  private Optional<Integer> won(int verb, int spell) {
    return sentence.children(verb, l -> AnyOf.matches(l, "iobj|dep")).stream()
        .filter(i -> verb < i && i < spell && sentence.token(i).isNoun())
        .findFirst();
  }

  /** "By three years of drought". */
  private boolean causes(Dependency edge) {
    return AnyOf.matches(edge.label(), "obl:agent|obl:by")
        && edge.governor() > 0
        && AnyOf.matches(sentence.token(edge.dependent()).lemma(), UNITS + "|decade|century")
        && of(edge.dependent()).findAny().isPresent();
  }

  private Stream<Integer> of(int spell) {
    return sentence.children(spell, "nmod:of"::equals).stream()
        .filter(i -> spell < i && sentence.token(i).isNoun())
        .filter(i -> !AnyOf.matches(sentence.token(i).entity(), "DATE|TIME|DURATION"));
  }

  private void cause(Dependency edge) {
    int spell = edge.dependent();
    int cause = of(spell).findFirst().orElseThrow();
    List<Integer> joined = new Grammar(sentence).coordinated(cause);
    edges.remove(edge);
    edges.removeIf(d -> d.governor() == spell && joined.contains(d.dependent()));
    joined.forEach(i -> edges.add(new Dependency(edge.governor(), i, edge.label())));
    edges.replaceAll(
        d ->
            d.governor() == spell && d.label().equals("case")
                ? new Dependency(cause, d.dependent(), "case")
                : d);
    edges.removeIf(d -> d.governor() == cause && sentence.token(d.dependent()).word().equals("of"));
    edges.add(new Dependency(cause, spell, "det:qmod"));
    edges.add(new Dependency(spell, spell + 1, "fixed"));
  }
}
