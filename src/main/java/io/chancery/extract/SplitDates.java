package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Days that are listed together, of which a parser gave the second, or all, to the verb: in {@code
 * condemned the launches of May 14 and May 18} nothing was condemned on May 18, nor on either day
 * in {@code condemned the launches on May 14 and 18}.
 */
final class SplitDates {

  private static final String DAY = "[\\dX]{4}-\\d\\d-\\d\\d";

  private final Sentence sentence;

  private final Predicate<String> speech;

  private SplitDates(Sentence sentence, Predicate<String> speech) {
    this.sentence = sentence;
    this.speech = speech;
  }

  /**
   * The sentence with such days beside those that they are listed with.
   *
   * @param speech whether a verb is one of saying and judging
   */
  static Sentence joined(Sentence sentence, Predicate<String> speech) {
    List<TimeExpression> times = sentence.times();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    SplitDates dates = new SplitDates(sentence, speech);
    for (TimeExpression first : times) {
      times.stream()
          .filter(second -> dates.areListed(first, second))
          .forEach(second -> dates.join(first, second, edges));
    }
    times.stream()
        .filter(first -> times.stream().anyMatch(second -> dates.areListed(first, second)))
        .forEach(first -> dates.giveToNoun(first, edges));
    return edges.equals(sentence.dependencies()) ? sentence : sentence.with(edges);
  }

  /** "May 14 and May 18", "May 14, May 18 and May 20". */
  private boolean areListed(TimeExpression first, TimeExpression second) {
    return areBeside(first, second, "and")
        || areBeside(first, second, ",")
            && sentence.times().stream().anyMatch(third -> areListed(second, third));
  }

  private boolean areBeside(TimeExpression first, TimeExpression second, String between) {
    return second.first() == first.last() + 2
        && sentence.token(second.first() - 1).word().equals(between)
        && first.value().matches(DAY)
        && second.value().matches(DAY);
  }

  private void join(TimeExpression first, TimeExpression second, List<Dependency> edges) {
    Optional<Dependency> mine = above(first, edges);
    Optional<Dependency> other = above(second, edges);
    if (mine.isPresent()
        && other.isPresent()
        && !within(first, other.get().governor())
        && !other.get().relation().equals("conj")) {
      int day = other.get().dependent();
      edges.removeIf(e -> leadsInto(second, e));
      edges.add(new Dependency(mine.get().dependent(), day, "conj:and"));
      edges.add(new Dependency(mine.get().governor(), day, mine.get().label()));
    }
  }

  /** "Condemned the strikes on March 2 and 4": nobody condemns twice, but they were several. */
  private void giveToNoun(TimeExpression first, List<Dependency> edges) {
    int noun = first.first() - 2;
    Optional<Dependency> above = above(first, edges);
    if (noun < 1 || above.isEmpty() || above.get().governor() == 0) {
      return;
    }
    Token verb = sentence.token(above.get().governor());
    boolean object =
        edges.contains(new Dependency(verb.index(), noun, "obj"))
            || edges.contains(new Dependency(verb.index(), noun, "nsubj:pass"));
    if (object
        && sentence.token(noun).tag().equals("NNS")
        && sentence.token(noun + 1).lemma().equals("on")
        && verb.isVerb()
        && speech.test(verb.lemma())) {
      edges.replaceAll(
          e ->
              e.governor() == verb.index() && e.label().equals(above.get().label()) && isDay(e)
                  ? new Dependency(noun, e.dependent(), "nmod:on")
                  : e);
    }
  }

  private boolean isDay(Dependency edge) {
    return sentence.times().stream()
        .anyMatch(t -> within(t, edge.dependent()) && t.value().matches(DAY));
  }

  /** What leads into a time from outside. */
  private static Optional<Dependency> above(TimeExpression time, List<Dependency> edges) {
    return edges.stream().filter(e -> leadsInto(time, e)).findFirst();
  }

  private static boolean leadsInto(TimeExpression time, Dependency edge) {
    return within(time, edge.dependent()) && !within(time, edge.governor());
  }

  private static boolean within(TimeExpression time, int token) {
    return time.first() <= token && token <= time.last();
  }
}
