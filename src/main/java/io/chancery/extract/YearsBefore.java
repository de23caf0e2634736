package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a year from the noun right behind it, which a parser takes for a number of such things and
 * for where it happened: {@code In 2023 parliament passed a law}.
 */
final class YearsBefore {

  private YearsBefore() {}

  /** The sentence with the noun as the subject and the year as the time. */
  static Sentence parted(Sentence sentence) {
    Sentence parted = sentence;
    for (Dependency edge : sentence.dependencies()) {
      if (edge.label().equals("nummod") && isYear(sentence.token(edge.dependent()))) {
        Optional<Dependency> above = setting(sentence, edge);
        parted = above.isPresent() ? parted(parted, edge, above.get()) : parted;
      }
    }
    return betweenYears(parted);
  }

  /** "That between 2021 and 2023 her director told her": the years are no part of the director. */
  private static Sentence betweenYears(Sentence sentence) {
    for (Dependency edge : sentence.dependencies()) {
      int year = edge.dependent();
      boolean first =
          AnyOf.matches(edge.label(), "amod|nummod")
              && year > 1
              && edge.governor() > year + 2
              && isYear(sentence.token(year))
              && sentence.token(year - 1).word().equalsIgnoreCase("between")
              && isYear(sentence.token(year + 2))
              && sentence.children(edge.governor(), l -> AnyOf.matches(l, "det|nmod:poss")).stream()
                  .anyMatch(i -> i > year);
      Optional<Integer> verb =
          sentence.above(first ? edge.governor() : 0).stream()
              .filter(d -> d.relation().equals("nsubj") && d.governor() > 0)
              .map(Dependency::governor)
              .findFirst();
      if (verb.isPresent()) {
        return between(sentence, edge, verb.get());
      }
    }
    return sentence;
  }

  private static Sentence between(Sentence sentence, Dependency edge, int verb) {
    int year = edge.dependent();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(d -> d.dependent() >= year - 1 && d.dependent() <= year + 2);
    edges.add(new Dependency(verb, year, "obl:between"));
    edges.add(new Dependency(year, year - 1, "case"));
    edges.add(new Dependency(year + 2, year + 1, "cc"));
    edges.add(new Dependency(year, year + 2, "conj:and"));
    return sentence.with(edges);
  }

  private static boolean isYear(Token token) {
    return token.word().matches("(19|20)\\d\\d");
  }

  /** Where the noun hangs as a place on a verb behind it that has no subject. */
  private static Optional<Dependency> setting(Sentence sentence, Dependency edge) {
    boolean behind =
        edge.dependent() > 1
            && edge.governor() > edge.dependent()
            && sentence.token(edge.dependent() - 1).word().equalsIgnoreCase("in");
    return sentence.above(edge.governor()).stream()
        .filter(d -> behind && d.label().equals("obl:in") && d.governor() > edge.governor())
        .filter(d -> sentence.token(d.governor()).isVerb())
        .filter(d -> sentence.children(d.governor(), l -> l.startsWith("nsubj")).isEmpty())
        .findFirst();
  }

  private static Sentence parted(Sentence sentence, Dependency number, Dependency setting) {
    int noun = number.governor();
    int year = number.dependent();
    int verb = setting.governor();
    boolean passive = !sentence.children(verb, "aux:pass"::equals).isEmpty();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.remove(number);
    edges.remove(setting);
    edges.removeIf(d -> d.governor() == noun && d.dependent() < year && d.label().equals("case"));
    edges.add(new Dependency(verb, noun, passive ? "nsubj:pass" : "nsubj"));
    edges.add(new Dependency(verb, year, "obl:in"));
    edges.add(new Dependency(year, year - 1, "case"));
    return dated(sentence.with(edges), sentence.token(year));
  }

  private static Sentence dated(Sentence sentence, Token year) {
    List<TimeExpression> times = new ArrayList<>(sentence.times());
    boolean known =
        times.stream().anyMatch(t -> t.first() <= year.index() && year.index() <= t.last());
    if (known) {
      return sentence;
    }
    Span span = year.span();
    times.add(
        new TimeExpression(year.index(), year.index(), span, year.word(), "DATE", year.word()));
    return sentence.told(sentence.entities(), times);
  }
}
