package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body is that many states have under one name, {@code the Supreme Court}: a gazetteer that
 * has one of them by that name does not say that a text means it.
 */
final class CommonBodies {

  private static final Pattern COMMON =
      Pattern.compile(
          "(.* )?(Court|Senate|Treasury|Congress|Parliament|Assembly|House of Representatives"
              + "|Army|Navy|Air Force|Labour|Conservatives|Party)"
              + "|(Christian|Social|Liberal|Free) Democrats|Socialists|Greens|Liberals"
              + "|House|(Department|Ministry) of .*");

  private final Scene scene;
  private final World world;
  private @Nullable HomeState home;

  CommonBodies(Scene scene) {
    this.scene = scene;
    this.world = scene.world();
  }

  /**
   * The body of another state than the known one: of the state that the text names with it, here or
   * before, else of the one that the text is about or was written in.
   */
  Optional<Entity> other(int sentence, Name name) {
    KnownEntity known = name.known();
    String own = known == null ? null : world.entity(known).country();
    return isCommon(name, world)
        ? state(sentence, name)
            .filter(state -> !Objects.equals(state.iso3(), own))
            .map(state -> body(state, name))
        : Optional.empty();
  }

  /** Whether many states have a body of this name, and the name does not say whose it is. */
  static boolean isCommon(Name name, World world) {
    KnownEntity known = name.known();
    return known != null
        && known.type() == EntityType.Organization
        && known.country() != null
        && COMMON.matcher(name.text()).matches()
        && !namesState(name.text().split(" ")[0], world)
        && !namesState(name.text().replaceFirst(".* of (the )?", ""), world);
  }

  /** {@code US} of {@code US Treasury}, {@code Indian} of {@code Indian Parliament}. */
  private static boolean namesState(String word, World world) {
    return world.demonym(word).or(() -> world.named(word, EntityType.Country)).isPresent();
  }

  private Optional<KnownEntity> state(int sentence, Name name) {
    return IntStream.rangeClosed(0, sentence)
        .map(back -> sentence - back)
        .boxed()
        .flatMap(s -> named(s, name).stream())
        .findFirst()
        .or(() -> home().main())
        .or(() -> home().leadingDateline());
  }

  /** Made once, where a name first needs it: it counts the names of the whole text. */
  private HomeState home() {
    HomeState known = home;
    if (known == null) {
      known = new HomeState(scene);
      home = known;
    }
    return known;
  }

  /** The state in {@code Peru's Supreme Court}, {@code the Peruvian Supreme Court}. */
  private Optional<KnownEntity> named(int sentence, Name name) {
    return scene.names().get(sentence).stream()
        .filter(n -> n.text().equals(name.text()))
        .flatMap(n -> before(sentence, n))
        .flatMap(n -> n.knownOf(EntityType.Country).stream())
        .findFirst();
  }

  private Stream<Name> before(int sentence, Name name) {
    Phrase phrase = new Phrase(scene.sentence(sentence), name.last());
    Stream<Name> possessor = phrase.possessor().flatMap(p -> scene.nameAt(sentence, p)).stream();
    List<Name> names = scene.names().get(sentence);
    return Stream.concat(
        possessor, names.stream().filter(n -> n.last() == name.first() - 1 && !n.isPerson()));
  }

  private Entity body(KnownEntity state, Name name) {
    String adjective = state.demonyms().isEmpty() ? state.name() : state.demonyms().get(0);
    return world
        .bodyOf(state, name.text(), EntityType.Organization)
        .<Entity>map(world::entity)
        .orElseGet(
            () ->
                new NilEntity(
                    adjective + " " + name.text(),
                    EntityType.Organization,
                    state.iso3(),
                    List.of()));
  }
}
