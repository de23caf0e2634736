package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Optional;

/** From {@code her ministry} to which one it is, by the office of who has it. */
final class Ministries {

  private final World world;
  private final Cast cast;
  private final Owners owners;
  private final BodyReader bodies;

  Ministries(World world, Cast cast, Owners owners, BodyReader bodies) {
    this.world = world;
    this.cast = cast;
    this.owners = owners;
    this.bodies = bodies;
  }

  /** {@code Her ministry}, of a foreign minister, is the foreign ministry of her state. */
  Optional<Entity> of(Phrase phrase) {
    boolean bare =
        phrase.lemma().equals("ministry")
            && phrase.head() - phrase.first() == 1
            && phrase.possessor().isPresent();
    return owners
        .of(phrase)
        .filter(e -> bare && e.type() == EntityType.Person)
        .flatMap(
            minister ->
                cast.heldBy(minister).stream()
                    .filter(held -> held.office() != null && held.words().endsWith(" minister"))
                    .filter(held -> !held.words().equals("prime minister"))
                    .flatMap(held -> of(held).stream())
                    .findFirst());
  }

  private Optional<Entity> of(Cast.Held held) {
    String words = held.words().replaceFirst(" minister$", " ministry");
    return Optional.ofNullable(held.office())
        .flatMap(
            office ->
                world
                    .stateOf(office)
                    .map(state -> bodies.ofState(words, state))
                    .or(() -> named(office)));
  }

  /** {@code Foreign Minister of Merania}, a state that nobody knows: its Foreign Ministry. */
  private static Optional<Entity> named(Entity office) {
    String name = office.name().replace(" Minister of ", " Ministry of ");
    return name.equals(office.name())
        ? Optional.empty()
        : Optional.of(new NilEntity(name, EntityType.Organization, office.country(), List.of()));
  }
}
