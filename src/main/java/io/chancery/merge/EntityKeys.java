package io.chancery.merge;

import io.chancery.ontology.EntityType;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which keys entities of different documents find each other: by a whole name, and people
 * whom a document calls by one word only by that word; by the offices that they hold, whoever a
 * document tells only by office, month by month.
 */
final class EntityKeys {

  /** Months that the days of {@link OfficeHolder} may reach into. */
  private static final int MONTHS = 12;

  private static final String PERSON = "person";
  private static final String BODY = "body";
  private static final String PLACE = "place";
  private static final String OTHER = "other";

  private EntityKeys() {}

  /** What an entity is found under. */
  static Set<String> keys(EntityAccount entity) {
    Set<String> keys = whole(entity);
    String part = entity.isPartlyNamed() ? "part|" : "full|";
    if (entity.type() == EntityType.Person) {
      entity.singleNames().forEach(word -> keys.add(part + word));
    }
    keys.addAll(offices(entity, entity.isOffice() ? "office|" : "holder|", 0));
    return keys;
  }

  /** Where the entities that may be the same are found. */
  static Set<String> lookups(EntityAccount entity) {
    Set<String> keys = whole(entity);
    if (entity.type() == EntityType.Person) {
      for (String word : entity.singleNames()) {
        keys.add("part|" + word);
        if (entity.isPartlyNamed()) {
          keys.add("full|" + word);
        }
      }
    }
    if (isOfEither(entity)) {
      String other = entity.type() == EntityType.Person ? BODY : PERSON;
      entity.fullNames().forEach(name -> keys.add(other + "|" + name));
    }
    kindred(entity).forEach(kind -> entity.names().forEach(name -> keys.add(kind + "|" + name)));
    keys.addAll(offices(entity, entity.isOffice() ? "holder|" : "office|", MONTHS));
    return keys;
  }

  /** Whether what a tagger takes it for may be wrong: a firm of two words for a person. */
  static boolean isOfEither(EntityAccount entity) {
    boolean whole = entity.fullNames().stream().anyMatch(name -> name.contains(" "));
    return whole
        && (entity.type() == EntityType.Person
            ? entity.isHardlyPerson()
            : family(entity.type()).equals(BODY));
  }

  /** Offices with the month of the report, and so many before and after it. */
  private static Set<String> offices(EntityAccount entity, String kind, int around) {
    Set<String> keys = new TreeSet<>();
    if (entity.reported() != null) {
      YearMonth month = YearMonth.from(entity.reported());
      for (int each = -around; each <= around; each++) {
        String then = "|" + month.plusMonths(each);
        entity.everHeld().forEach(office -> keys.add(kind + office + then));
      }
    }
    return keys;
  }

  private static Set<String> whole(EntityAccount entity) {
    Set<String> keys = new TreeSet<>();
    if (entity.isOffice()) {
      return keys;
    }
    String family = family(entity.type());
    entity.fullNames().forEach(name -> keys.add(family + "|" + name));
    if (entity.type() != EntityType.Person) {
      entity.names().forEach(name -> keys.add(family + "|" + name));
    }
    return keys;
  }

  /** Of what a paper has no class for, another may have one. */
  private static Set<String> kindred(EntityAccount entity) {
    String family = family(entity.type());
    if (family.equals(OTHER)) {
      return Set.of(PLACE, BODY);
    }
    return family.equals(PERSON) || entity.isOffice() ? Set.of() : Set.of(OTHER);
  }

  /** Kinds that documents confuse. */
  private static String family(EntityType type) {
    if (type == EntityType.Person) {
      return PERSON;
    }
    return type.isPlace() ? PLACE : type == EntityType.Other ? OTHER : BODY;
  }
}
