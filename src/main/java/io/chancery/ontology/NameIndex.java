package io.chancery.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Entities by what they are called.
 *
 * @param byKey for each key the entities, in the order of the files, each once
 */
record NameIndex(Map<NameKey, List<KnownEntity>> byKey) {

  static NameIndex of(
      Collection<KnownEntity> entities, Function<KnownEntity, Stream<String>> names) {
    Map<NameKey, List<KnownEntity>> index = new HashMap<>();
    for (KnownEntity entity : entities) {
      names
          .apply(entity)
          .map(NameKey::of)
          .distinct()
          .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(entity));
    }
    index.replaceAll((key, list) -> List.copyOf(list));
    return new NameIndex(index);
  }

  List<KnownEntity> all(String name) {
    return byKey.getOrDefault(NameKey.of(name), List.of());
  }

  /** The one entity with a name; of several, the only country among them. */
  Optional<KnownEntity> only(String name) {
    List<KnownEntity> all = all(name);
    List<KnownEntity> countries = all.stream().filter(e -> e.type() == EntityType.Country).toList();
    List<KnownEntity> chosen = countries.isEmpty() ? all : countries;
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }
}
