package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** From {@code the town}, {@code the islands}, {@code the province} to which one is meant. */
final class PlaceReader {

  private static final String TOWN = "city|town|village|port|district|province|enclave|exclave";

  private static final int TOWN_REACH = 2;

  private static final Set<String> LANDFORMS = WordGroups.of("LANDFORMS");

  private final Scene scene;
  private final World world;
  private final Nouns nouns;
  private final BodyReader bodies;
  private final Descriptions descriptions;
  private final Coreference coreference;
  private final Discourse discourse;
  private final Readings readings;
  private final CalledPlaces calledPlaces;

  PlaceReader(
      Scene scene,
      Nouns nouns,
      BodyReader bodies,
      Descriptions descriptions,
      Coreference coreference,
      Discourse discourse,
      Readings readings) {
    this.scene = scene;
    this.world = scene.world();
    this.nouns = nouns;
    this.bodies = bodies;
    this.descriptions = descriptions;
    this.coreference = coreference;
    this.discourse = discourse;
    this.readings = readings;
    this.calledPlaces = new CalledPlaces(scene);
  }

  /** The place that a noun phrase stands for. */
  Optional<Entity> read(Phrase phrase) {
    Predicate<Entity> place = e -> e.type() == EntityType.Place && e instanceof LinkedEntity;
    boolean town = phrase.lemma().matches(TOWN);
    if (town && phrase.plural()) {
      return descriptions.of(phrase, NounKind.PLACE);
    }
    Predicate<Entity> anywhere =
        e ->
            e.type().isPlace()
                && !(town && (e.type() == EntityType.Country || isLandform(e)))
                && !calledPlaces.isOther(phrase.lemma(), e);
    Optional<Entity> called = called(phrase);
    if (called.isPresent()) {
      return called;
    }
    Optional<Entity> adjacent =
        phrase.indefinite()
            ? Optional.empty()
            : bodies.named(phrase, anywhere.and(e -> !isWithin(phrase, e)));
    if (adjacent.isPresent() || !phrase.definite()) {
      return adjacent.or(() -> descriptions.of(phrase, NounKind.PLACE));
    }
    return switch (phrase.lemma()) {
      case "island" ->
          island(phrase)
              .or(() -> discourse.last(e -> place.test(e) && isKindOf(phrase, e)))
              .or(() -> descriptions.of(phrase, NounKind.PLACE));
      case "region" ->
          (phrase.head() - phrase.first() > 1 ? Optional.<Entity>empty() : region(phrase, place))
              .or(() -> descriptions.of(phrase, NounKind.PLACE));
      default ->
          antecedent(phrase, anywhere)
              .or(() -> discourse.last(e -> place.test(e) && isKindOf(phrase, e)))
              .or(() -> nearTown(phrase))
              .or(() -> descriptions.of(phrase, NounKind.PLACE));
    };
  }

  /** {@code The Lusaka plants} are in the town, and not it. */
  private static boolean isWithin(Phrase phrase, Entity place) {
    return place.type() == EntityType.City
        && (phrase.plural() || !phrase.placed())
        && !phrase.lemma().matches(TOWN + "|region|area|metropolis|municipality|district|capital");
  }

  /** {@code The northern town of Kidal}, {@code the Indian state of Kerala}. */
  Optional<Entity> called(Phrase phrase) {
    int sentence = sentence(phrase);
    return phrase.after("of").stream()
        .filter(head -> phrase.lemma().matches(TOWN + "|state|region|island|county"))
        .flatMap(head -> scene.nameAt(sentence, head).stream())
        .flatMap(name -> readings.at(sentence, name.last()).stream())
        .map(Reading::place)
        .filter(e -> e.type() == EntityType.City || e.type() == EntityType.Place)
        .findFirst();
  }

  /** {@code The province} is no volcano; a city may well be called after a lake or a bay. */
  private static boolean isLandform(Entity place) {
    String[] words = place.name().toLowerCase(Locale.ROOT).split(" ");
    return place.type() != EntityType.City
        && (LANDFORMS.contains(words[0]) || LANDFORMS.contains(words[words.length - 1]));
  }

  /** {@code The eastern town} is the one town, no capital, of the last sentence that has any. */
  private Optional<Entity> nearTown(Phrase phrase) {
    int sentence = sentence(phrase);
    boolean town = AnyOf.matches(phrase.lemma(), "city|town|village");
    List<Discourse.Spoken> towns =
        discourse
            .recent()
            .filter(s -> town)
            .takeWhile(s -> s.sentence() >= sentence - TOWN_REACH)
            .filter(s -> s.sentence() < sentence || s.token() < phrase.first())
            .filter(s -> !s.inside() && mayBeTown(phrase, s.entity()))
            .toList();
    List<Entity> last =
        towns.stream()
            .filter(s -> s.sentence() == towns.get(0).sentence())
            .map(Discourse.Spoken::entity)
            .toList();
    return World.one(last);
  }

  /** No town is a capital, and a place that no gazetteer has may be one. */
  private boolean mayBeTown(Phrase phrase, Entity place) {
    if (calledPlaces.isOther(phrase.lemma(), place)) {
      return false;
    }
    if (place instanceof NilEntity nil) {
      return place.type().isPlace() && !nil.isDescribed();
    }
    boolean capital =
        place instanceof LinkedEntity linked && world.capitalOf(linked.known()).isPresent();
    return place.type() == EntityType.City && (!capital || phrase.lemma().equals("city"));
  }

  /** {@code The region}, and not {@code the upland region}, is the one spoken of. */
  private Optional<Entity> region(Phrase phrase, Predicate<Entity> place) {
    return antecedent(phrase, place).or(() -> discourse.last(place));
  }

  /** {@code The islands} may be the Senkaku Islands. */
  private static boolean isKindOf(Phrase phrase, Entity place) {
    return place.name().toLowerCase(Locale.ROOT).contains(" " + phrase.lemma());
  }

  private Optional<Entity> island(Phrase phrase) {
    Predicate<Entity> island = e -> e.type() == EntityType.Country && nouns.isIsland(e.country());
    return phrase.plural()
        ? Optional.empty()
        : antecedent(phrase, island).or(() -> discourse.last(island));
  }

  private Optional<Entity> antecedent(Phrase phrase, Predicate<Entity> test) {
    return coreference.antecedent(sentence(phrase), phrase.head(), test);
  }

  private static int sentence(Phrase phrase) {
    return phrase.sentence().index();
  }
}
