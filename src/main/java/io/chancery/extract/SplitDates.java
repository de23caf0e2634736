package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days that are listed together, of which a parser gave the second to the verb: in {@code condemned
 * the launches of May 14 and May 18} nothing was condemned on May 18.
 */
final class SplitDates {

  private static final String DAY = "[\\dX]{4}-\\d\\d-\\d\\d";

  private final Sentence sentence;

  private SplitDates(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with such days beside those that they are listed with. */
  static Sentence joined(Sentence sentence) {
    List<TimeExpression> times = sentence.times();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    SplitDates dates = new SplitDates(sentence);
    for (TimeExpression first : times) {
      times.stream()
          .filter(second -> dates.areListed(first, second))
          .forEach(second -> dates.join(first, second, edges));
    }
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
        && other.get().governor() < first.first()
        && other.get().governor() != mine.get().governor()) {
      edges.removeIf(e -> leadsInto(second, e));
      edges.add(new Dependency(mine.get().dependent(), other.get().dependent(), "conj:and"));
    }
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
