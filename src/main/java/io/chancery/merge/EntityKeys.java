package io.chancery.merge;

import io.chancery.ontology.EntityType;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which keys entities of different documents find each other: by a whole name, and people
 * whom a document calls by one word only by that word.
 */
final class EntityKeys {

  private EntityKeys() {}

  /** What an entity is found under. */
  static Set<String> keys(EntityAccount entity) {
    Set<String> keys = whole(entity);
    String part = entity.isPartlyNamed() ? "part|" : "full|";
    if (entity.type() == EntityType.Person) {
      entity.singleNames().forEach(word -> keys.add(part + word));
    }
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
    return keys;
  }

  private static Set<String> whole(EntityAccount entity) {
    Set<String> keys = new TreeSet<>();
    String family = family(entity.type());
    entity.fullNames().forEach(name -> keys.add(family + "|" + name));
    if (entity.type() != EntityType.Person) {
      entity.names().forEach(name -> keys.add(family + "|" + name));
    }
    return keys;
  }

  /** Kinds that documents confuse. */
  private static String family(EntityType type) {
    if (type == EntityType.Person) {
      return "person";
    }
    return type.isPlace() ? "place" : "body";
  }
}
