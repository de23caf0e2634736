package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From {@code her ministry}, {@code the ministry}, to which one it is, by the office of somebody.
 */
final class Ministries {

  private final World world;
  private final Cast cast;
  private final Owners owners;
  private final BodyReader bodies;
  private final Discourse discourse;

  private static final Set<String> KINDS = Set.of("ministry", "department", "office", "agency");

  Ministries(World world, Cast cast, Owners owners, BodyReader bodies, Discourse discourse) {
    this.discourse = discourse;
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
                    .findFirst())
        .or(() -> spokenFor(phrase));
  }

  /**
   * {@code The ministry}, {@code the department}, after its spokesman and before any other, is the
   * one that he speaks for.
   */
  private Optional<Entity> spokenFor(Phrase phrase) {
    String kind = phrase.lemma();
    boolean bare =
        KINDS.contains(kind)
            && phrase.definite()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1
            && phrase.after("of").isEmpty();
    return bare
        ? discourse
            .recent()
            .map(Discourse.Spoken::entity)
            .filter(e -> isA(e, kind) || speaking(e, kind).isPresent())
            .findFirst()
            .filter(e -> !isA(e, kind))
            .flatMap(e -> speaking(e, kind))
        : Optional.empty();
  }

  /** {@code Foreign ministry}, of a {@code Chinese foreign ministry}. */
  private static String ministry(String body, KnownEntity state) {
    return Stream.concat(Stream.of(state.name()), state.demonyms().stream())
        .map(name -> name.toLowerCase(Locale.ROOT) + " ")
        .filter(body::startsWith)
        .findFirst()
        .map(name -> body.substring(name.length()))
        .orElse(body);
  }

  private static boolean isA(Entity entity, String kind) {
    return entity.type() == EntityType.Organization
        && List.of(entity.name().toLowerCase(Locale.ROOT).split(" ")).contains(kind);
  }

  private Optional<Entity> speaking(Entity person, String kind) {
    return person.type() != EntityType.Person
        ? Optional.empty()
        : cast.heldBy(person).stream()
            .filter(held -> held.office() != null)
            .filter(held -> held.words().matches(".* " + kind + " spokes\\w+"))
            .flatMap(held -> spokenFor(person, held.words().replaceFirst(" spokes\\w+$", "")))
            .findFirst();
  }

  /** A body under its own name, {@code US State Department}, else one of the person's state. */
  private Stream<Entity> spokenFor(Entity person, String body) {
    return world
        .named(body, EntityType.Organization)
        .<Entity>map(world::entity)
        .or(() -> world.stateOf(person).map(state -> bodies.ofState(ministry(body, state), state)))
        .stream();
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
