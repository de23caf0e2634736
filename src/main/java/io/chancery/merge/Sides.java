package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.FlatPredicate;
import io.chancery.ontology.Ontology;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares who takes part in two events. Where both sides are of equal standing, as of meetings,
 * either may be told first, and one list may name both: {@code Falk met Lang}, {@code Lang and Falk
 * met}.
 */
final class Sides {

  private final Ontology ontology;

  Sides(Ontology ontology) {
    this.ontology = ontology;
  }

  /** What two events share or do not, the same in whichever order they are given. */
  void compare(EventAccount one, EventAccount other, Map<Feature, Double> found) {
    if (one.iri().compareTo(other.iri()) > 0) {
      ordered(other, one, found);
    } else {
      ordered(one, other, found);
    }
  }

  private void ordered(EventAccount one, EventAccount other, Map<Feature, Double> found) {
    boolean mutual = isMutual(one) && isMutual(other);
    sides(mutual && isTurned(one, other) ? one.turned() : one, other, found);
    boolean others =
        haveOtherPartners(one, other) || isAmongOthers(one, other) || isAmongOthers(other, one);
    if (mutual && others) {
      found.remove(Feature.AGENTS);
      found.put(Feature.OTHER_PEOPLE, 1.0);
    }
    if (mutual && found.containsKey(Feature.OTHER_RECIPIENTS) && areOtherBodies(one, other)) {
      found.remove(Feature.OTHER_RECIPIENTS);
      found.put(Feature.OTHER_BODIES, 1.0);
    }
    if (mutual && areOtherParties(one, other)) {
      found.keySet().removeAll(Set.of(Feature.AGENTS, Feature.OTHER_AGENTS, Feature.RECIPIENTS));
      found.put(Feature.OTHER_BODIES, 1.0);
    }
    if (found.containsKey(Feature.OTHER_AGENTS) && areOfOtherStates(one, other)) {
      found.put(Feature.OTHER_BODIES, 1.0);
    }
    if (!one.involved().isEmpty() && !other.involved().isEmpty()) {
      put(Feature.ANYBODY, all(one, other).share(), Feature.NOBODY, found);
    }
    if (!Collections.disjoint(one.states(), other.states())) {
      found.put(Feature.STATES, 1.0);
    }
  }

  private boolean isMutual(EventAccount event) {
    return ontology.flatPredicatesOf(event.type()).stream().anyMatch(FlatPredicate::symmetric);
  }

  /** Whether who does it in one is with whom it is done in the other. */
  private static boolean isTurned(EventAccount one, EventAccount other) {
    return shared(one, other) < shared(one.turned(), other);
  }

  private static double shared(EventAccount one, EventAccount other) {
    return agents(one, other).share() + recipients(one, other).share();
  }

  /**
   * Whether a single person has in common met others in each, where one of them names all in one
   * list: {@code Falk and Lang met}, {@code Falk met Holm}.
   */
  private static boolean haveOtherPartners(EventAccount one, EventAccount other) {
    Set<String> common = new TreeSet<>(one.who());
    common.retainAll(other.who());
    common.removeIf(key -> !Namesakes.isNamedPerson(one.told(), key));
    return (one.recipients().isEmpty() || other.recipients().isEmpty())
        && common.size() == 1
        && new Namesakes(
                one.told(), without(one.who(), common), other.told(), without(other.who(), common))
            .areOtherPeople();
  }

  /**
   * Whether several who are told in one list met one another, and the other tells of people who are
   * not on it: {@code Falk and Lang met}, {@code Falk and Lang met Holm}.
   */
  private static boolean isAmongOthers(EventAccount list, EventAccount other) {
    long listed =
        list.agents().stream().filter(k -> Namesakes.isNamedPerson(list.told(), k)).count();
    Namesakes partners =
        new Namesakes(list.told(), list.agents(), other.told(), other.recipients());
    return list.recipients().isEmpty()
        && listed > 1
        && !other.recipients().isEmpty()
        && other.recipients().stream().allMatch(Namesakes::isPerson)
        && partners.share() == 0;
  }

  /** Whether each names those with whom it is done, states and bodies: other ones. */
  private static boolean areOtherBodies(EventAccount one, EventAccount other) {
    return Stream.concat(one.recipients().stream(), other.recipients().stream())
        .allMatch(Sides::isBody);
  }

  /**
   * Whether both tell of states or bodies alone, two or more, and each has a state that is none of
   * the other's: {@code talks of Peru and Chile}, {@code talks of Peru and Cuba}.
   */
  private static boolean areOtherParties(EventAccount one, EventAccount other) {
    return Stream.of(one, other)
            .allMatch(each -> each.who().size() > 1 && each.who().stream().allMatch(Sides::isBody))
        && !one.states().containsAll(other.states())
        && !other.states().containsAll(one.states());
  }

  /**
   * Whether states or their bodies do it, and no state of one has to do with the other: {@code
   * Peru's defense ministry closed a port}, {@code Chile's defense ministry closed a port}.
   */
  private static boolean areOfOtherStates(EventAccount one, EventAccount other) {
    return Stream.of(one, other)
            .allMatch(
                each -> !each.states().isEmpty() && each.agents().stream().allMatch(Sides::isBody))
        && Collections.disjoint(one.states(), other.states());
  }

  private static boolean isBody(String key) {
    return key.contains("://")
        ? !Namesakes.isPerson(key)
        : key.startsWith(EntityType.Organization + ":");
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static void sides(EventAccount one, EventAccount other, Map<Feature, Double> found) {
    if (!one.agents().isEmpty() && !other.agents().isEmpty()) {
      Namesakes agents = agents(one, other);
      Feature otherwise = agents.allPeople() ? Feature.OTHER_PEOPLE : Feature.OTHER_AGENTS;
      put(Feature.AGENTS, agents.share(), otherwise, found);
    }
    if (!one.recipients().isEmpty() && !other.recipients().isEmpty()) {
      Namesakes recipients = recipients(one, other);
      Feature otherwise = recipients.allPeople() ? Feature.OTHER_PEOPLE : Feature.OTHER_RECIPIENTS;
      put(Feature.RECIPIENTS, recipients.share(), otherwise, found);
    }
  }

  private static Namesakes agents(EventAccount one, EventAccount other) {
    return new Namesakes(one.told(), one.agents(), other.told(), other.agents());
  }

  private static Namesakes recipients(EventAccount one, EventAccount other) {
    return new Namesakes(one.told(), one.recipients(), other.told(), other.recipients());
  }

  private static Namesakes all(EventAccount one, EventAccount other) {
    return new Namesakes(one.told(), one.involved(), other.told(), other.involved());
  }

  /** What two share, or that they share nothing. */
  static void put(Feature same, double share, Feature otherwise, Map<Feature, Double> found) {
    found.put(share > 0 ? same : otherwise, share > 0 ? share : 1);
  }
}
