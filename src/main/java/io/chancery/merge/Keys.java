package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.NameKey;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called alike in every document: a known one by its IRI, another by its class
 * and name. A group stands for its members too, an office for whoever holds it that day, a place
 * for what it lies in.
 */
record Keys(Gazetteer gazetteer) {

  /** How deep groups of groups are opened. */
  private static final int DEPTH = 3;

  private static final int LONGEST_CHAIN = 6;

  static String of(Entity entity) {
    return entity instanceof LinkedEntity linked
        ? linked.known().iri()
        : entity.type() + ":" + NameKey.of(entity.name()).value();
  }

  /** Whether all are people whom only documents know. */
  static boolean allPeople(Set<String> keys) {
    return keys.stream().allMatch(key -> key.startsWith(EntityType.Person + ":"));
  }

  /** The keys of who takes part, on a day if it is known. */
  Set<String> people(List<Entity> entities, @Nullable LocalDate day) {
    Set<String> keys = new TreeSet<>();
    entities.forEach(e -> add(e, day, DEPTH, keys));
    return keys;
  }

  private void add(Entity entity, @Nullable LocalDate day, int depth, Set<String> keys) {
    keys.add(of(entity));
    if (entity.type() == EntityType.Position && day != null) {
      gazetteer.holder(entity.key(), day).ifPresent(holder -> keys.add(holder.iri()));
    }
    if (depth > 0) {
      entity.members().forEach(m -> add(m, day, depth - 1, keys));
    }
  }

  /** The keys of a place and of what it lies in. */
  Set<String> place(Entity place) {
    Set<String> keys = new TreeSet<>(Set.of(of(place)));
    KnownEntity whole = place instanceof LinkedEntity linked ? linked.known() : null;
    for (int i = 0; whole != null && i < LONGEST_CHAIN; i++) {
      keys.add(whole.iri());
      String above = whole.partOf() == null ? whole.country() : whole.partOf();
      whole = above == null ? null : gazetteer.byIri(above).orElse(null);
    }
    return keys;
  }
}
