package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several participants as the group that they form. */
final class Together {

  private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "KOR", "PRK", "TWN", "VNM");

  private Together() {}

  /** The only one, or a group named by its members' last names. */
  static Participant.OfEntity one(List<Participant.OfEntity> several) {
    Participant.OfEntity first = several.get(0);
    if (several.size() == 1) {
      return first;
    }
    List<Entity> members = several.stream().map(Participant.OfEntity::entity).toList();
    String name = members.stream().map(Together::shortName).collect(Collectors.joining(" and "));
    return new Participant.OfEntity(
        new NilEntity(name, EntityType.Collective, null, members), first.words());
  }

  private static String shortName(Entity entity) {
    if (entity.type() != EntityType.Person) {
      return entity.name();
    }
    List<String> parts = List.of(entity.name().split(" "));
    boolean familyFirst = FAMILY_NAME_FIRST.contains(String.valueOf(entity.country()));
    return familyFirst ? parts.get(0) : parts.get(parts.size() - 1);
  }
}
