package io.chancery.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether two documents speak of the same standing matter, as of a claim that a state makes
 * year by year: reports of it may lie years apart.
 */
final class StandingComparison {

  /** Classes that say too little of what is so. */
  private static final Set<String> GENERAL = Set.of("Act", "Say");

  private static final double SURE = 0.8;
  private static final List<String> REASONS =
      List.of("a standing matter", "the same agents", "the same subject", "somebody near in both");

  private StandingComparison() {}

  /** The link between two such accounts, if they say the same of the same. */
  static Optional<Link> compare(EventAccount one, EventAccount other) {
    boolean same =
        areStanding(one, other)
            && one.type().equals(other.type())
            && !Collections.disjoint(one.words(), other.words())
            && !one.agents().isEmpty()
            && one.agents().equals(other.agents())
            && one.recipients().equals(other.recipients())
            && !Collections.disjoint(one.subjects(), other.subjects())
            && !Collections.disjoint(others(one), others(other));
    return same
        ? Optional.of(Link.between(one.iri(), other.iri(), SURE, REASONS))
        : Optional.empty();
  }

  private static boolean areStanding(EventAccount one, EventAccount other) {
    return one.standing()
        && other.standing()
        && !one.document().equals(other.document())
        && !GENERAL.contains(one.type());
  }

  /** Who is near without doing it. */
  private static Set<String> others(EventAccount account) {
    Set<String> others = new TreeSet<>(account.near());
    others.removeAll(account.agents());
    others.removeAll(account.about());
    return others;
  }
}
