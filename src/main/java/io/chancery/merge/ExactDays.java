package io.chancery.merge;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells events apart whose texts tell other days in so many words: {@code attacked the base on
 * March 3}, {@code attacked the base on March 5}. Papers do err by a day or two, but as long as no
 * more is known two attacks are the likelier. A day told for one of them that is carried over from
 * elsewhere, or vague, tells nothing of the kind.
 */
final class ExactDays {

  /** From this number on a number counts something, and is no day of a month. */
  private static final int FIGURE = 32;

  private static final double HALF = 0.5;

  private ExactDays() {}

  /** Whether they are on other days and too little is told besides that only one has. */
  static boolean areApart(EventAccount one, EventAccount other, Map<Feature, Double> found) {
    if (!one.exact() || !other.exact()) {
      return false;
    }
    long gap = Math.abs(ChronoUnit.DAYS.between(one.time().begin(), other.time().begin()));
    boolean somebody =
        new Namesakes(one.told(), one.who(), other.told(), other.who()).shareSomebodyNamed();
    boolean place = found.containsKey(Feature.PLACE);
    return gap > 1
        ? !(somebody && place)
        : gap == 1 && !somebody && !place && !areOfOneMatter(one, other, found);
  }

  /**
   * Whether they are about the same, or their documents name somebody in common or begin with a
   * figure in common.
   */
  private static boolean areOfOneMatter(
      EventAccount one, EventAccount other, Map<Feature, Double> found) {
    Set<String> figures = figures(one);
    figures.retainAll(figures(other));
    return found.getOrDefault(Feature.ABOUT, 0.0) >= HALF
        || found.containsKey(Feature.TOLD_PEOPLE)
        || !figures.isEmpty();
  }

  private static Set<String> figures(EventAccount account) {
    return account.told().numbers().stream()
        .filter(number -> !number.matches("(19|20)\\d\\d"))
        .filter(number -> number.length() > 2 || Integer.parseInt(number) >= FIGURE)
        .collect(Collectors.toSet());
  }
}
