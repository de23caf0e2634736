package io.chancery.graph;

import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import java.util.List;
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
            .<Entity>map(m -> new LinkedEntity(m, country(m), members(m, depth - 1)))
            .toList();
  }

  /** The code of the state that it is or belongs to. */
  private @Nullable String country(KnownEntity entity) {
    if (entity.iso3() != null || entity.country() == null) {
      return entity.iso3();
    }
    KnownEntity state = known.apply(entity.country());
    return state == null ? null : state.iso3();
  }
}
