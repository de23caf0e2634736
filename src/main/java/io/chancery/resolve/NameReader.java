package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Name.Sense;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a proper name to whom or what it names. */
final class NameReader {

  private static final Set<String> IN_PLACE = Set.of("in", "near", "at", "outside");

  private static final Set<String> MINORITIES = WordGroups.of("MINORITIES");

  private static final Set<String> PARTS_OF_STATES = WordGroups.of("PARTS-OF-STATES");

  private final Scene scene;
  private final World world;
  private final Cast cast;
  private final NewNames newNames;
  private final CommonBodies commonBodies;

  NameReader(Scene scene, Cast cast) {
    this.scene = scene;
    this.world = scene.world();
    this.cast = cast;
    this.newNames = new NewNames(scene);
    this.commonBodies = new CommonBodies(scene);
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
    boolean body = name.isBody() && scene.bodies().contains(name.text());
    return town
            && !body
            && name.length() == 1
            && name.sense() != Sense.DEMONYM
            && !place
            && !isCapital(name)
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
      return Reading.of(newNames.entity(sentence, name));
    }
    Optional<Entity> another =
        commonBodies.other(sentence, name).or(() -> province(sentence, name));
    if (another.isPresent()) {
      return Reading.of(another.get());
    }
    Entity entity = world.entity(known);
    return switch (name.sense()) {
      case DEMONYM -> Reading.of(people(sentence, name, ofMinority(sentence, name).orElse(entity)));
      case METONYM -> new Reading(entity, seat(name, known, entity));
      case UNKNOWN -> Reading.of(entity);
      case NAME -> new Reading(actor(sentence, name, known, entity), entity);
    };
  }

  /** Of the capital's own state, unless the sentence names another. */
  private @Nullable String country(int sentence, Name name) {
    Optional<KnownEntity> own = name.knownOf(EntityType.City).flatMap(world::capitalOf);
    boolean another =
        scene.names().get(sentence).stream()
            .flatMap(n -> n.knownOf(EntityType.Country).stream())
            .anyMatch(state -> own.filter(state::equals).isEmpty());
    return another ? null : own.map(KnownEntity::iso3).orElse(null);
  }

  /** {@code A Bosnian Serb commander} is of Bosnia, and no Serbian one. */
  private Optional<Entity> ofMinority(int sentence, Name name) {
    return scene.names().get(sentence).stream()
        .filter(before -> before.last() == name.first() - 1 && before.sense() == Sense.DEMONYM)
        .filter(before -> MINORITIES.contains(name.text()))
        .flatMap(before -> Stream.ofNullable(before.known()))
        .<Entity>map(world::entity)
        .findFirst();
  }

  /** {@code San Salvador province}: neither the capital of that name nor its state. */
  private Optional<Entity> province(int sentence, Name name) {
    Sentence words = scene.sentence(sentence);
    int next = name.last() + 1;
    boolean part =
        next <= words.tokens().size()
            && PARTS_OF_STATES.contains(words.token(next).lemma())
            && (next == words.tokens().size() || !words.token(next + 1).isNoun())
            && name.knownOf(EntityType.City).flatMap(world::capitalOf).isPresent();
    return part
        ? Optional.of(
            new NilEntity(name.text(), EntityType.Place, country(sentence, name), List.of()))
        : Optional.empty();
  }

  /**
   * {@code The Spaniard said}; {@code the British} are many, and {@code the Spanish king} is
   * Spain's.
   */
  private boolean isOnePerson(int sentence, Name name, String tag) {
    Sentence words = scene.sentence(sentence);
    boolean article =
        IntStream.range(new Phrase(words, name.last()).first(), name.first())
            .anyMatch(i -> words.token(i).word().matches("(?i)the|a|an|another"));
    boolean head =
        words.above(name.last()).stream()
            .allMatch(d -> AnyOf.matches(d.relation(), "nsubj|obj|nmod|obl|appos"));
    int next = name.last() + 1;
    boolean last =
        next > words.tokens().size() || !AnyOf.matches(words.token(next).tag(), "NN*|JJ*|HYPH|CC");
    return article
        && head
        && last
        && (tag.equals("NNP") || tag.equals("NN") && name.text().endsWith("man"))
        && !name.text().matches(".*(ese|ish|nch|iss)");
  }

  /** {@code Ida Holm, a German}. */
  private Optional<Entity> bearer(int sentence, Name name) {
    return scene.sentence(sentence).above(name.last()).stream()
        .filter(d -> d.label().equals("appos"))
        .flatMap(d -> scene.nameAt(sentence, d.governor()).stream())
        .filter(Name::isPerson)
        .flatMap(person -> cast.person(sentence, person).stream())
        .findFirst();
  }

  /** A capital acts as its state; but not as a part of an address, {@code Paris, Texas}. */
  private Entity actor(int sentence, Name name, KnownEntity known, Entity entity) {
    boolean city = known.type() == EntityType.City && !known.name().contains(",");
    Optional<Entity> union = city ? seated(sentence, known) : Optional.empty();
    if (union.isPresent()) {
      return union.get();
    }
    return city ? world.capitalOf(known).<Entity>map(world::entity).orElse(entity) : entity;
  }

  /**
   * In a text about the European Union, and not about Belgium, Brussels acts as the union, and
   * beside the name of a body of the union in any text.
   */
  private Optional<Entity> seated(int sentence, KnownEntity city) {
    List<Name> here = scene.names().get(sentence);
    List<Name> all = scene.names().stream().flatMap(List::stream).toList();
    return world
        .bodiesCalled(city.name())
        .filter(
            body ->
                isSpokenOf(here, body)
                    || world.capitalOf(city).filter(state -> isSpokenOf(all, state)).isEmpty()
                        && isSpokenOf(all, body))
        .<Entity>map(world::entity)
        .findFirst();
  }

  private static boolean isSpokenOf(List<Name> names, KnownEntity known) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(name.known()))
        .anyMatch(k -> k.iri().equals(known.iri()) || known.iri().equals(k.partOf()));
  }

  /** {@code In Delhi} is in the capital, whatever it is called. */
  private Entity seat(Name name, KnownEntity state, Entity otherwise) {
    return world
        .capital(state)
        .filter(city -> city.name().contains(name.text()))
        .<Entity>map(world::entity)
        .orElse(otherwise);
  }

  private Entity people(int sentence, Name name, Entity state) {
    String tag = scene.sentence(sentence).token(name.last()).tag();
    if (isOnePerson(sentence, name, tag)) {
      Optional<Entity> bearer = bearer(sentence, name);
      if (bearer.isPresent()) {
        return bearer.get();
      }
      return new NilEntity(name.text(), EntityType.Person, state.country(), List.of());
    }
    boolean counted = !scene.sentence(sentence).children(name.last(), "nummod"::equals).isEmpty();
    return counted || tag.equals("NNPS") || tag.equals("NNS")
        ? new NilEntity(name.text(), EntityType.Collective, state.country(), List.of())
        : state;
  }
}
