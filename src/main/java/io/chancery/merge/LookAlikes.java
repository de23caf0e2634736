package io.chancery.merge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells that two accounts which might be of one event are not, because both tell something and tell
 * it otherwise: of other people, another place, another day. That little was found in common tells
 * nothing, nor does what weighs little: documents without days tell so little that what they tell
 * otherwise may be chance. Such two stay apart also where a third account, which tells less, might
 * be of either.
 */
final class LookAlikes {

  private static final Set<Feature> OTHERWISE =
      EnumSet.of(
          Feature.OTHER_PEOPLE,
          Feature.OTHER_BODIES,
          Feature.OTHER_SPEAKERS,
          Feature.OTHER_DESTINATION,
          Feature.OTHER_PLACE);

  private static final Set<Feature> OTHER_DAYS =
      EnumSet.of(Feature.FEW_DAYS, Feature.OTHER_DAY, Feature.OTHER_TIME);

  /** How much it weighs, in log odds, that two are not one. */
  private static final double DECISIVE = -2;

  private static final String OVER = "despite one being over before the other";

  private final EventComparison comparison;
  private final Weights weights;

  LookAlikes(EventComparison comparison, Weights weights) {
    this.comparison = comparison;
    this.weights = weights;
  }

  /** That two which are not held to be the same differ, if they do. */
  Optional<Link> compare(EventAccount one, EventAccount other) {
    if (one.document().equals(other.document())) {
      return Optional.empty();
    }
    Map<Feature, Double> found = comparison.features(one, other);
    boolean over = EventComparison.areOverApart(one, other);
    boolean otherDays =
        ExactDays.areApart(one, other, found)
            || one.isDated() && other.isDated() && has(found, OTHER_DAYS);
    if (!over && !otherDays && !tellOtherwise(found)) {
      return Optional.empty();
    }
    Map<Feature, Double> alike = without(found, over || otherDays);
    double score = Math.round(100 * weights.score(found)) / 100.0;
    return weights.score(alike) < weights.least(alike)
        ? Optional.empty()
        : Optional.of(Link.different(one.iri(), other.iri(), score, reasons(found, over)));
  }

  private static boolean has(Map<Feature, Double> found, Set<Feature> some) {
    return found.keySet().stream().anyMatch(some::contains);
  }

  private boolean tellOtherwise(Map<Feature, Double> found) {
    return found.keySet().stream()
        .anyMatch(each -> OTHERWISE.contains(each) && weights.of(each, found) <= DECISIVE);
  }

  /** As if what differs were not told, but for the day, which were the same. */
  private static Map<Feature, Double> without(Map<Feature, Double> found, boolean otherDays) {
    Map<Feature, Double> alike = new EnumMap<>(found);
    alike.keySet().removeAll(OTHERWISE);
    if (otherDays) {
      alike.keySet().removeAll(Feature.OF_DAYS);
      alike.put(Feature.SAME_DAY, 1.0);
    }
    return alike;
  }

  private List<String> reasons(Map<Feature, Double> found, boolean over) {
    List<String> reasons = comparison.reasons(found);
    return over ? Stream.concat(reasons.stream(), Stream.of(OVER)).toList() : reasons;
  }
}
