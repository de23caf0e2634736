package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** From {@code the foreign ministers of both states} to who they are. */
final class OfficeGroups {

  private final Scene scene;
  private final Cast cast;
  private final World world;
  private final Owners owners;
  private final Groups groups;
  private final CounterpartNames counterparts;
  private final BiFunction<Integer, Entity, Entity> holders;

  /**
   * Asks the text.
   *
   * @param holders who holds an office by the text at a sentence, else the office
   */
  OfficeGroups(
      Scene scene,
      Cast cast,
      Owners owners,
      Groups groups,
      CounterpartNames counterparts,
      BiFunction<Integer, Entity, Entity> holders) {
    this.counterparts = counterparts;
    this.scene = scene;
    this.cast = cast;
    this.world = scene.world();
    this.owners = owners;
    this.groups = groups;
    this.holders = holders;
  }

  /** Those who hold the offices, else the offices. */
  Optional<Entity> read(int sentence, TitleMatch title, int head) {
    Phrase phrase = new Phrase(scene.sentence(sentence), head);
    List<KnownEntity> states = owners.states(phrase);
    List<Entity> members =
        (states.isEmpty() ? bothStates(phrase) : states)
            .stream()
                .flatMap(state -> title.each().stream().map(t -> holder(sentence, t, state)))
                .toList();
    boolean known =
        members.stream().allMatch(e -> e instanceof LinkedEntity || e.type() == EntityType.Person);
    return groups
        .union(known ? members : List.of())
        .or(() -> phrase.definite() ? recentHolders(sentence, phrase) : Optional.empty());
  }

  private Entity holder(int sentence, TitleMatch title, KnownEntity state) {
    Entity office = world.office(title, state);
    Entity holder = holders.apply(sentence, office);
    return holder == office ? counterparts.holder(state, title).orElse(office) : holder;
  }

  /** {@code The ministers of both countries}: those of the two states just spoken of. */
  private List<KnownEntity> bothStates(Phrase phrase) {
    return phrase.after("of").stream()
        .map(head -> new Phrase(phrase.sentence(), head))
        .filter(of -> AnyOf.matches(of.lemma(), "country|state|nation|government|side"))
        .filter(of -> of.number().orElse(0) == 2)
        .flatMap(of -> twoStates(phrase.sentence().index()).stream())
        .toList();
  }

  private List<KnownEntity> twoStates(int sentence) {
    return groups
        .pairOfStates(sentence)
        .or(() -> groups.states(sentence, 2))
        .map(Entity::members)
        .orElse(List.of())
        .stream()
        .flatMap(state -> world.stateOf(state).stream())
        .toList();
  }

  private Optional<Entity> recentHolders(int sentence, Phrase phrase) {
    return groups.recent(
        sentence,
        phrase.number(),
        e -> e.type() == EntityType.Person && isCalled(e, phrase.lemma()),
        Set.of());
  }

  /** {@code The two ministers} are none of whom the text says that they are something else. */
  private boolean isCalled(Entity person, String noun) {
    List<Cast.Held> held = cast.heldBy(person);
    return held.isEmpty()
        || !AnyOf.matches(noun, "minister|leader|president")
        || held.stream().anyMatch(h -> isOf(noun, h.words(), h.portfolio()));
  }

  private static boolean isOf(String noun, String words, @Nullable String portfolio) {
    return switch (noun) {
      case "minister" -> words.matches(".*\\b(minister|secretary|premier)\\b.*");
      case "leader" ->
          String.valueOf(portfolio).startsWith("head of")
              || words.matches(
                  ".*\\b(president|leader|premier|chancellor|minister|king|chief)\\b.*");
      default -> words.contains(noun);
    };
  }
}
