package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;

/** Which place lies in which: {@code Anchorage, Alaska}, {@code Gao, in northern Mali}. */
final class PlaceRelations {

  private static final String PART_OF = "partOf";
  private static final Set<String> SITES = WordGroups.of("SITES");
  private static final String SIDES =
      "(?i)((north|south|east|west)(ern|-?(east|west)(ern)?)?|central|coastal|rural|upper|lower)";

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final RelationCollector found;

  PlaceRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Name name : scene.names().get(sentence.index())) {
      referents
          .of(sentence.index(), name.last(), Use.PLACE)
          .filter(e -> e.type() == EntityType.City || e.type() == EntityType.Place)
          .ifPresent(place -> lies(sentence, name, place));
    }
    sentence.tokens().stream()
        .filter(token -> token.isNoun() && SITES.contains(token.lemma()))
        .forEach(site -> liesIn(sentence, site));
  }

  private void lies(Sentence sentence, Name name, Entity place) {
    behindComma(sentence, name, place)
        .or(() -> inSide(sentence, name.last() + 1))
        .or(() -> inState(sentence, name))
        .or(() -> asSite(sentence, name))
        .ifPresent(
            whole ->
                found.add(
                    Optional.of(place),
                    PART_OF,
                    referents
                        .of(sentence.index(), whole.last(), Use.PLACE)
                        .filter(e -> !e.key().equals(place.key())),
                    new Words.Range(sentence.index(), name.first(), whole.last()),
                    "part-address",
                    0.85));
  }

  /** {@code Anchorage, Alaska}, {@code Gao, in northern Mali,}. */
  private Optional<Name> behindComma(Sentence sentence, Name name, Entity place) {
    int comma = name.last() + 1;
    if (!isAt(sentence, comma, ",")) {
      return Optional.empty();
    }
    boolean city = place.type() == EntityType.City;
    Optional<Name> address = region(sentence, comma + 1).filter(n -> city);
    return address
        .or(() -> inSide(sentence, comma + 1))
        .or(
            () ->
                isAt(sentence, comma + 1, "in")
                    ? region(sentence, comma + 2)
                        .filter(n -> isAt(sentence, n.last() + 1, "[,.]"))
                        .filter(n -> !isAt(sentence, n.last() + 2, "in|and"))
                    : Optional.empty());
  }

  /** {@code In northern Mali}. */
  private Optional<Name> inSide(Sentence sentence, int in) {
    int side = isAt(sentence, in + 1, "the") ? in + 2 : in + 1;
    return isAt(sentence, in, "in") && isAt(sentence, side, SIDES)
        ? region(sentence, side + 1)
        : Optional.empty();
  }

  /** {@code Off Luzon in the Philippines}. */
  private Optional<Name> inState(Sentence sentence, Name name) {
    int in = name.last() + 1;
    int state = isAt(sentence, in + 1, "the") ? in + 2 : in + 1;
    return isAt(sentence, name.first() - 1, "(?i)at|in|near|off|outside")
            && isAt(sentence, in, "in")
        ? region(sentence, state)
        : Optional.empty();
  }

  private Optional<Name> asSite(Sentence sentence, Name name) {
    return Towns.wholes(sentence, name.last())
        .flatMap(in -> scene.nameAt(sentence.index(), in).stream())
        .filter(PlaceRelations::isRegion)
        .findFirst();
  }

  private Optional<Name> region(Sentence sentence, int first) {
    return scene
        .nameAt(sentence.index(), first)
        .filter(n -> n.first() == first && n.sense() == Name.Sense.NAME && isRegion(n))
        .filter(n -> !modifies(sentence, n));
  }

  private static boolean isRegion(Name name) {
    return name.knownOf(EntityType.Place).isPresent()
        || name.knownOf(EntityType.Country).isPresent();
  }

  /** {@code In New York, US Ambassador Ida Holm said}: no New York of the US. */
  private static boolean modifies(Sentence sentence, Name name) {
    return sentence.above(name.last()).stream()
        .anyMatch(
            d ->
                AnyOf.matches(d.label(), "compound|nmod:poss|nsubj") && d.governor() > name.last());
  }

  private static boolean isAt(Sentence sentence, int token, String words) {
    return token > 0
        && token <= sentence.tokens().size()
        && sentence.token(token).word().matches(words);
  }

  /** {@code The Chinese city of Chengdu}, {@code the Philippine island of Luzon}. */
  private void liesIn(Sentence sentence, Token noun) {
    Phrase phrase = new Phrase(sentence, noun.index());
    Optional<Name> place =
        phrase.after("of").stream()
            .flatMap(head -> scene.nameAt(sentence.index(), head).stream())
            .findFirst();
    Optional<Entity> state =
        scene.names().get(sentence.index()).stream()
            .filter(n -> n.first() >= phrase.first() && n.last() < phrase.head())
            .flatMap(n -> n.knownOf(EntityType.Country).stream())
            .<Entity>map(world::entity)
            .findFirst();
    place.ifPresent(
        p ->
            found.add(
                referents.of(sentence.index(), p.last(), Use.PLACE).filter(e -> e.type().isPlace()),
                PART_OF,
                state,
                new Words.Range(sentence.index(), phrase.first(), p.last()),
                "part-site",
                0.85));
  }
}
