package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Name.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a proper name to whom or what it names. */
final class NameReader {

  private static final Set<String> IN_PLACE = Set.of("in", "near", "at", "outside");

  private final Scene scene;
  private final World world;
  private final Cast cast;

  NameReader(Scene scene, Cast cast) {
    this.scene = scene;
    this.world = scene.world();
    this.cast = cast;
  }

  Reading read(int sentence, Name name) {
    return person(sentence, name).map(Reading::of).orElseGet(() -> thing(sentence, name));
  }

  /**
   * A person, even where the gazetteer has a town of that name: Austin, of whom the document
   * speaks.
   */
  private Optional<Entity> person(int sentence, Name name) {
    if (name.isPerson()) {
      return cast.person(sentence, name);
    }
    boolean town =
        name.known() == null
            || name.knownOf(EntityType.City).isPresent()
            || name.knownOf(EntityType.Place).isPresent();
    boolean place = name.tag().equals("LOCATION") && staysSomewhere(sentence, name);
    return town && name.length() == 1 && name.sense() != Sense.DEMONYM && !place && !isCapital(name)
        ? cast.byPart(sentence, name.text())
        : Optional.empty();
  }

  private boolean isCapital(Name name) {
    return name.knownOf(EntityType.City).flatMap(world::capitalOf).isPresent();
  }

  private boolean staysSomewhere(int sentence, Name name) {
    return name.first() > 1
        && IN_PLACE.contains(Words.lower(scene.sentence(sentence).token(name.first() - 1)));
  }

  private Reading thing(int sentence, Name name) {
    KnownEntity known = name.known();
    if (known == null) {
      return Reading.of(unknown(sentence, name));
    }
    Entity entity = world.entity(known);
    return switch (name.sense()) {
      case DEMONYM -> Reading.of(people(sentence, name, entity));
      case METONYM, UNKNOWN -> Reading.of(entity);
      case NAME -> new Reading(actor(sentence, name, known, entity), entity);
    };
  }

  /** A capital acts as its state; but not as a part of an address, {@code Paris, Texas}. */
  private Entity actor(int sentence, Name name, KnownEntity known, Entity entity) {
    boolean city = known.type() == EntityType.City && !known.name().contains(",");
    return city ? world.capitalOf(known).<Entity>map(world::entity).orElse(entity) : entity;
  }

  private Entity people(int sentence, Name name, Entity state) {
    String tag = scene.sentence(sentence).token(name.last()).tag();
    return tag.equals("NNPS") || tag.equals("NNS")
        ? new NilEntity(name.text(), EntityType.Collective, state.country(), List.of())
        : state;
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
    return inside(name)
        .or(() -> before(sentence, name))
        .or(() -> beforeRegion(sentence, name))
        .map(world::entity)
        .map(LinkedEntity::country)
        .orElse(null);
  }

  private Optional<KnownEntity> inside(Name name) {
    int space = name.text().indexOf(' ');
    if (space < 0) {
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
