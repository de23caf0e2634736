package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a name that no gazetteer has to somebody or something new, of the kind that the tagger sees.
 */
final class NewNames {

  private final Scene scene;
  private final World world;
  private final CommonBodies commonBodies;

  NewNames(Scene scene) {
    this.scene = scene;
    this.world = scene.world();
    this.commonBodies = new CommonBodies(scene);
  }

  /**
   * Whose an office is by this name: what is known under it, else something new. A capital's envoy
   * is its state's, its mayor is the city's.
   */
  Entity owner(int sentence, Name name, TitleMatch title) {
    KnownEntity known = name.known();
    if (known == null) {
      return entity(sentence, name);
    }
    return name.knownOf(EntityType.City)
        .filter(city -> !"local government".equals(title.portfolio()))
        .flatMap(world::capitalOf)
        .<Entity>map(world::entity)
        .or(() -> commonBodies.other(sentence, name))
        .orElseGet(() -> world.entity(known));
  }

  /** What a name stands for that is not known beforehand. */
  Entity entity(int sentence, Name name) {
    return state(sentence, name)
        .flatMap(state -> world.bodyOf(state, name.text(), EntityType.Organization))
        .<Entity>map(world::entity)
        .orElseGet(() -> unknown(sentence, name));
  }

  private NilEntity unknown(int sentence, Name name) {
    return new NilEntity(name.text(), typeOf(sentence, name), country(sentence, name), List.of());
  }

  private EntityType typeOf(int sentence, Name name) {
    return switch (name.tag()) {
      case "PERSON" -> EntityType.Person;
      case "ORGANIZATION" -> EntityType.Organization;
      case "CITY" -> EntityType.City;
      case "LOCATION", "STATE_OR_PROVINCE", "COUNTRY" ->
          beforeRegion(sentence, name).isPresent() ? EntityType.City : EntityType.Place;
      default -> EntityType.Other;
    };
  }

  /** The state within the name itself, before it, or behind it after a comma. */
  private @Nullable String country(int sentence, Name name) {
    return state(sentence, name).map(world::entity).map(LinkedEntity::country).orElse(null);
  }

  private Optional<KnownEntity> state(int sentence, Name name) {
    return inside(name).or(() -> before(sentence, name)).or(() -> beforeRegion(sentence, name));
  }

  /** The people that a republic is called after may be another state's too. */
  private Optional<KnownEntity> inside(Name name) {
    int space = name.text().indexOf(' ');
    if (space < 0 || name.text().endsWith(" Republic")) {
      return Optional.empty();
    }
    String first = name.text().substring(0, space);
    return world.named(first, EntityType.Country).or(() -> world.demonym(first));
  }

  private Optional<KnownEntity> before(int sentence, Name name) {
    return scene.names().get(sentence).stream()
        .filter(n -> n.last() == name.first() - 1 || possesses(sentence, n, name))
        .flatMap(n -> n.knownOf(EntityType.Country).stream())
        .findFirst();
  }

  private boolean possesses(int sentence, Name owner, Name name) {
    Sentence words = scene.sentence(sentence);
    return owner.last() == name.first() - 2 && words.token(name.first() - 1).tag().equals("POS");
  }

  private Optional<KnownEntity> beforeRegion(int sentence, Name name) {
    Sentence words = scene.sentence(sentence);
    boolean comma =
        name.last() + 1 < words.tokens().size() && words.token(name.last() + 1).word().equals(",");
    return !comma
        ? Optional.empty()
        : scene
            .nameAt(sentence, name.last() + 2)
            .flatMap(n -> Optional.ofNullable(n.known()))
            .filter(k -> k.type() == EntityType.Country || k.type() == EntityType.Place);
  }
}
