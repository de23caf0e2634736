package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
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
    return parted;
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
