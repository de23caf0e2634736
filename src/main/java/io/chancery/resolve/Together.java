package io.chancery.resolve;

import io.chancery.extract.EntityMention;
import io.chancery.extract.Mention;
import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /**
   * All things of a list of which the first has a name: {@code hired Nordbank and an adviser}.
   *
   * @param fillers what the text lists
   * @param known who or what a phrase names
   */
  static Optional<Participant.OfEntity> listed(
      List<Mention> fillers, Function<EntityMention, Optional<Participant.OfEntity>> known) {
    List<EntityMention> words =
        fillers.stream()
            .filter(EntityMention.class::isInstance)
            .map(EntityMention.class::cast)
            .toList();
    boolean named =
        fillers.size() > 1
            && words.size() == fillers.size()
            && known
                .apply(words.get(0))
                .filter(first -> Character.isUpperCase(first.entity().name().codePointAt(0)))
                .isPresent();
    return named
        ? Optional.of(one(words.stream().map(w -> any(w, known)).distinct().toList()))
        : Optional.empty();
  }

  private static Participant.OfEntity any(
      EntityMention words, Function<EntityMention, Optional<Participant.OfEntity>> known) {
    return known.apply(words).orElseGet(() -> Things.nil(words, EntityType.Other));
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
