package io.chancery.merge;

import io.chancery.ontology.EntityType;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what two documents tell of an entity each: a logistic model over features. */
final class EntityComparison {

  private static final double SAME = 0.5;
  private static final int NEAR = 31;
  private static final int OFFICE_DAYS = 60;
  private static final int YEARS = 3 * 365;
  private static final int ENOUGH = 3;
  private static final long UNKNOWN = Long.MAX_VALUE;

  private EntityComparison() {}

  /**
   * The link between two entities that share a name, if there is enough for one; not of offices.
   */
  static Optional<Link> compare(EntityAccount one, EntityAccount other) {
    if (one.isOffice() || other.isOffice() || areOfOtherFamilies(one, other)) {
      return Optional.empty();
    }
    Map<EntityFeature, Integer> found = features(one, other);
    double odds =
        found.entrySet().stream().mapToDouble(e -> e.getKey().weight() * e.getValue()).sum();
    double score = Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
    List<String> reasons = found.keySet().stream().map(EntityFeature::words).toList();
    return score < SAME
        ? Optional.empty()
        : Optional.of(Link.between(one.iri(), other.iri(), score, reasons));
  }

  /** A person and a body, but for a name that a tagger may take for either in one matter. */
  private static boolean areOfOtherFamilies(EntityAccount one, EntityAccount other) {
    boolean either =
        EntityKeys.isOfEither(one)
            && EntityKeys.isOfEither(other)
            && days(one, other) <= NEAR
            && common(one.company(), other.company()) > 0;
    return isPerson(one) != isPerson(other) && !either;
  }

  private static boolean isPerson(EntityAccount account) {
    return account.type() == EntityType.Person;
  }

  private static Map<EntityFeature, Integer> features(EntityAccount one, EntityAccount other) {
    Map<EntityFeature, Integer> found = new EnumMap<>(EntityFeature.class);
    found.put(name(one, other), 1);
    if (one.type() != other.type()) {
      boolean akin = isPerson(one) == isPerson(other);
      found.put(akin ? EntityFeature.OTHER_KIND : EntityFeature.OTHER_FAMILY, 1);
    }
    country(one, other, found);
    roles(one, other, found);
    offices(one, other, found);
    company(one, other, found);
    time(one, other, found);
    return found;
  }

  private static EntityFeature name(EntityAccount one, EntityAccount other) {
    if (one.isPartlyNamed() || other.isPartlyNamed()) {
      return EntityFeature.PART_OF_NAME;
    }
    if (!Collections.disjoint(one.acronyms(), other.acronyms())) {
      if (one.explainsOtherwise(other)) {
        return EntityFeature.OTHER_EXPANSION;
      }
      if (one.isUnexplained() != other.isUnexplained()) {
        return EntityFeature.ACRONYM;
      }
    }
    if (one.common() && other.common()) {
      return commonName(one, other);
    }
    if (!Collections.disjoint(one.fullNames(), other.fullNames())) {
      return EntityFeature.FULL_NAME;
    }
    return areOfPlace(one, other) && !areToldApart(one, other)
        ? EntityFeature.PLACE_NAME
        : EntityFeature.ONE_WORD;
  }

  /** A town may be called by a word, {@code Split}, as may a thing: company tells. */
  private static EntityFeature commonName(EntityAccount one, EntityAccount other) {
    if (areToldApart(one, other)) {
      return EntityFeature.COMMON_NAME;
    }
    boolean town = areOfPlace(one, other) && common(one.company(), other.company()) > 0;
    return town
        ? EntityFeature.PLACE_NAME
        : UnusualNames.share(one, other) ? EntityFeature.UNUSUAL_NAME : EntityFeature.COMMON_NAME;
  }

  /** What one paper takes for a place, and the other for nothing else. */
  private static boolean areOfPlace(EntityAccount one, EntityAccount other) {
    return Stream.of(one, other).anyMatch(each -> each.type().isPlace())
        && Stream.of(one, other)
            .allMatch(each -> each.type().isPlace() || each.type() == EntityType.Other);
  }

  /**
   * Whether each is told of among states that the other is not, or long before: that both papers
   * speak of France too does not bring one's town in Peru to the other's Chile.
   */
  private static boolean areToldApart(EntityAccount one, EntityAccount other) {
    boolean elsewhere =
        !one.states().containsAll(other.states()) && !other.states().containsAll(one.states());
    return elsewhere || days(one, other) > NEAR;
  }

  private static void country(
      EntityAccount one, EntityAccount other, Map<EntityFeature, Integer> found) {
    if (one.country() != null && other.country() != null) {
      boolean same = one.country().equals(other.country());
      found.put(same ? EntityFeature.COUNTRY : EntityFeature.OTHER_COUNTRY, 1);
    }
  }

  private static void roles(
      EntityAccount one, EntityAccount other, Map<EntityFeature, Integer> found) {
    if (!one.roles().isEmpty() && !other.roles().isEmpty()) {
      boolean apart = Collections.disjoint(one.roles(), other.roles());
      found.put(apart ? EntityFeature.OTHER_ROLES : EntityFeature.ROLE, 1);
    }
  }

  /** One who has the office and a name of the other, and where no paper tells of another's. */
  private static void offices(
      EntityAccount one, EntityAccount other, Map<EntityFeature, Integer> found) {
    boolean open = one.offices().isEmpty() || other.offices().isEmpty();
    if (!Collections.disjoint(one.offices(), other.offices()) && days(one, other) <= OFFICE_DAYS) {
      found.put(EntityFeature.OFFICE, 1);
    } else if (open
        && !Collections.disjoint(one.titles(), other.titles())
        && days(one, other) <= NEAR) {
      found.put(EntityFeature.TITLE, 1);
    }
  }

  /**
   * That both are told of in one state, or in news of one bank, does not make a minister's
   * spokesman an economist: somebody must stand beside both, or more than one body.
   */
  private static void company(
      EntityAccount one, EntityAccount other, Map<EntityFeature, Integer> found) {
    boolean apart = found.containsKey(EntityFeature.OTHER_ROLES);
    int company = apart ? beside(one, other) : common(one.company(), other.company());
    boolean elsewhere = apart && company == 0 || areOfPlace(one, other) && areToldApart(one, other);
    int states = elsewhere ? 0 : common(one.states(), other.states());
    if (company > 0) {
      found.put(EntityFeature.COMPANY, Math.min(ENOUGH, company));
    }
    if (states > 0) {
      found.put(EntityFeature.STATES, Math.min(ENOUGH, states));
    }
    if (company + states == 0) {
      found.put(EntityFeature.NO_COMPANY, 1);
    }
  }

  /** A photographer and a director may both speak of one bank. */
  private static int beside(EntityAccount one, EntityAccount other) {
    Set<String> both = new TreeSet<>(one.beside());
    both.retainAll(other.beside());
    return both.size() > 1 || both.stream().anyMatch(Namesakes::isPerson) ? both.size() : 0;
  }

  private static int common(Set<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(some);
    common.retainAll(others);
    return common.size();
  }

  private static void time(
      EntityAccount one, EntityAccount other, Map<EntityFeature, Integer> found) {
    long apart = days(one, other);
    if (apart <= NEAR) {
      found.put(EntityFeature.TOLD_NEAR, 1);
    } else if (apart > YEARS && apart < UNKNOWN) {
      found.put(EntityFeature.YEARS_APART, 1);
    }
  }

  /** Between the reports. */
  private static long days(EntityAccount one, EntityAccount other) {
    return one.reported() == null || other.reported() == null
        ? UNKNOWN
        : Math.abs(ChronoUnit.DAYS.between(one.reported(), other.reported()));
  }
}
