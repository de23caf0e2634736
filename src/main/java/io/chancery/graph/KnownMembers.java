package io.chancery.graph;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of standing groups. A document that names an alliance of thirty states would repeat
 * thirty known facts; its graph says instead how many levels of members it takes over from what is
 * known.
 */
final class KnownMembers {

  private static final int DEEPEST = 6;
  private static final int STEPS_TO_STATE = 2;

  private final Function<String, @Nullable KnownEntity> known;

  KnownMembers(Function<String, @Nullable KnownEntity> known) {
    this.known = known;
  }

  /** How many levels down the members are just those that are known; 0 for no members or others. */
  static int depth(LinkedEntity group) {
    return group.members().isEmpty()
        ? 0
        : IntStream.rangeClosed(1, DEEPEST).filter(d -> isKnown(group, d)).findFirst().orElse(0);
  }

  private static boolean isKnown(Entity entity, int depth) {
    if (!(entity instanceof LinkedEntity group)) {
      return false;
    }
    return depth == 0
        ? group.members().isEmpty()
        : keys(group).equals(group.known().members())
            && group.members().stream().allMatch(m -> isKnown(m, depth - 1));
  }

  private static List<String> keys(LinkedEntity group) {
    return group.members().stream().map(Entity::key).toList();
  }

  /** The known members of a known group. */
  List<Entity> members(KnownEntity group, int depth) {
    return depth == 0
        ? List.of()
        : group.members().stream()
            .flatMap(m -> Stream.ofNullable(known.apply(m)))
            .<Entity>map(
                m -> new LinkedEntity(m, country(m, STEPS_TO_STATE), members(m, depth - 1)))
            .toList();
  }

  /**
   * The code of the state that it is or, over whatever it belongs to, is in; as resolution has it.
   */
  private @Nullable String country(KnownEntity entity, int steps) {
    if (entity.type() == EntityType.Country) {
      return entity.iso3();
    }
    KnownEntity whole = steps == 0 ? null : whole(entity);
    return whole == null ? null : country(whole, steps - 1);
  }

  private @Nullable KnownEntity whole(KnownEntity entity) {
    return Stream.of(
            Optional.ofNullable(entity.country()),
            Optional.ofNullable(entity.positionOf()),
            Optional.ofNullable(entity.partOf()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(known)
        .orElse(null);
  }
}
