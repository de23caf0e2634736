package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From a common noun to what it stands for: a state, a body, somebody spoken of before, or somebody
 * new.
 */
final class NounReader {

  private static final Set<String> WATERS = WordGroups.of("WATERS");

  private static final Set<String> OF_THINGS = WordGroups.of("SIDES-OF-THINGS");

  private static final Set<String> FEDERATIONS = WordGroups.of("FEDERATIONS");

  private static final Set<String> SHARES = WordGroups.of("SHARES");

  private static final Set<String> BASED = WordGroups.of("BASED");

  private final Scene scene;
  private final World world;
  private final Cast cast;
  private final Nouns nouns;
  private final Owners owners;
  private final Descriptions descriptions;
  private final GovernmentReader governments;
  private final GroupReader groups;
  private final ListedGroups listed;
  private final CounterpartReader counterparts;
  private final Coreference coreference;
  private final Discourse discourse;
  private final Readings readings;
  private final BodyReader bodies;
  private final HomeState home;
  private final PersonReader persons;
  private final Ministries ministries;
  private final NamesBeside namesBeside;
  private final Fighters fighters;
  private final Accused accused;
  private final PlaceReader places;

  NounReader(
      Scene scene,
      Cast cast,
      Nouns nouns,
      Owners owners,
      GroupReader groups,
      Groups lists,
      CounterpartReader counterparts,
      Coreference coreference,
      Discourse discourse,
      Readings readings,
      Genders genders) {
    this.scene = scene;
    this.world = scene.world();
    this.home = new HomeState(scene);
    this.cast = cast;
    this.nouns = nouns;
    this.owners = owners;
    this.descriptions = new Descriptions(owners);
    this.governments = new GovernmentReader(scene, cast, owners, coreference, discourse);
    this.groups = groups;
    this.listed = new ListedGroups(scene, owners, lists);
    this.counterparts = counterparts;
    this.coreference = coreference;
    this.discourse = discourse;
    this.readings = readings;
    this.bodies = new BodyReader(scene, nouns, owners, coreference, discourse, readings);
    this.places =
        new PlaceReader(scene, nouns, bodies, descriptions, coreference, discourse, readings);
    this.fighters = new Fighters(scene, discourse, readings);
    this.accused = new Accused(scene, readings);
    this.namesBeside = new NamesBeside(scene, cast, readings, this::kind);
    this.ministries = new Ministries(world, cast, owners, bodies, discourse);
    this.persons =
        new PersonReader(
            scene, cast, owners, coreference, discourse, readings, genders, bodies, descriptions);
  }

  /** What the noun phrase stands for; empty if it is no thing that takes part in events. */
  Optional<Reading> read(Phrase phrase) {
    if (isOwnPaper(phrase)) {
      return Optional.empty();
    }
    NounKind kind = kind(phrase);
    if (phrase.token().tag().equals("CD") || phrase.token().tag().equals("DT")) {
      return (phrase.lemma().equals("one") ? namesBeside.of(phrase) : Optional.<Entity>empty())
          .or(
              () ->
                  phrase.number().isPresent() && phrase.definite()
                      ? groups.read(phrase, null)
                      : Optional.empty())
          .map(Reading::of);
    }
    return standing(phrase)
        .or(() -> fighters.of(phrase))
        .or(() -> namesBeside.of(phrase))
        .or(() -> accused.of(phrase))
        .or(() -> groups.size(phrase))
        .map(Reading::of)
        .or(() -> kind == null ? chained(phrase).map(Reading::of) : read(phrase, kind));
  }

  /**
   * One party or authority is a body; several parties are sides, and authorities officials; bare
   * figures are numbers.
   */
  private @Nullable NounKind kind(Phrase phrase) {
    if (phrase.lemma().equals("figure") && phrase.plural() && phrase.first() == phrase.head()) {
      return null;
    }
    if (BASED.contains(phrase.lemma()) && says(phrase, "based")) {
      return NounKind.ORGANIZATION;
    }
    return switch (phrase.lemma()) {
      case "party", "authority" ->
          phrase.plural() ? nouns.kind(phrase).orElse(null) : NounKind.ORGANIZATION;
      case "side" -> isOfThing(phrase) ? null : nouns.kind(phrase).orElse(null);
      case "justice" -> isVirtue(phrase) ? null : nouns.kind(phrase).orElse(null);
      case "bank" -> isOfRiver(phrase) ? null : nouns.kind(phrase).orElse(null);
      default -> nouns.kind(phrase).orElse(null);
    };
  }

  /**
   * {@code A draft seen by this newspaper}: whoever tells all this, and nobody of whom it tells.
   */
  private static boolean isOwnPaper(Phrase phrase) {
    return Words.lower(phrase.sentence().token(phrase.first())).equals("this")
        && AnyOf.matches(phrase.lemma(), "agency|newspaper|paper|publication|magazine|outlet")
        && !Quoted.at(phrase.sentence(), phrase.head());
  }

  /** {@code This is not justice}: what is done, and nobody who judges. */
  private static boolean isVirtue(Phrase phrase) {
    return !phrase.plural() && !phrase.definite() && !phrase.indefinite();
  }

  /** {@code The regional government} is none of the state's. */
  private static boolean isOfPart(Phrase phrase) {
    return phrase.modifiers().stream()
        .map(i -> Words.lower(phrase.sentence().token(i)))
        .anyMatch(word -> AnyOf.matches(word, "regional|provincial|local|municipal"));
  }

  /** {@code The bank of the Drina}: no house that lends. */
  private static boolean isOfRiver(Phrase phrase) {
    return phrase.after("of").stream()
        .map(phrase.sentence()::token)
        .anyMatch(t -> WATERS.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** {@code Its port side}: that of a ship, and of no state. */
  private static boolean isOfThing(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(i -> OF_THINGS.contains(Words.lower(phrase.sentence().token(i))));
  }

  /** {@code Its Supreme Court}, by name and by whose it is. */
  Reading owned(int sentence, Name name) {
    Phrase phrase = new Phrase(scene.sentence(sentence), name.last());
    return Reading.of(bodies.owned(phrase, name));
  }

  /** {@code The trilateral}: a group or body known by a common noun. */
  private Optional<Entity> standing(Phrase phrase) {
    if (!phrase.definite() || phrase.possessor().isPresent()) {
      return Optional.empty();
    }
    String words = phrase.words();
    return world
        .named(words, EntityType.Collective)
        .or(() -> world.named(words, EntityType.Organization))
        .filter(known -> known.name().equals(words) || known.aliases().contains(words))
        .map(world::entity);
  }

  /** A noun that we have no kind for still is what its chain names: {@code the carmaker}. */
  private Optional<Entity> chained(Phrase phrase) {
    return phrase.definite() && !phrase.plural() && phrase.possessor().isEmpty()
        ? antecedent(phrase, e -> e instanceof LinkedEntity && e.type() == EntityType.Organization)
        : Optional.empty();
  }

  private Optional<Reading> read(Phrase phrase, NounKind kind) {
    if (phrase.lemma().equals("counterpart")) {
      return counterparts.read(phrase).or(() -> descriptions.of(phrase, kind)).map(Reading::of);
    }
    if (kind == NounKind.PLACE) {
      return one(phrase, kind);
    }
    if (phrase.plural() && (phrase.definite() || phrase.number().isPresent())) {
      return several(phrase, kind).map(Reading::of);
    }
    return phrase.plural()
        ? listed.of(phrase, kind).or(() -> descriptions.of(phrase, kind)).map(Reading::of)
        : one(phrase, kind);
  }

  private Optional<Entity> several(Phrase phrase, NounKind kind) {
    boolean pointsBack = phrase.definite() && !isOnesOwn(phrase);
    return listed
        .of(phrase, kind)
        .or(() -> pointsBack ? groups.read(phrase, kind) : Optional.empty())
        .or(() -> descriptions.of(phrase, kind));
  }

  /** {@code His deputies} are not two deputies of before. */
  private static boolean isOnesOwn(Phrase phrase) {
    return phrase.number().isEmpty()
        && phrase
            .possessor()
            .filter(p -> AnyOf.matches(Words.lower(phrase.sentence().token(p)), "his|her"))
            .isPresent();
  }

  private Optional<Reading> one(Phrase phrase, NounKind kind) {
    return switch (kind) {
      case GOVERNMENT, SIDE ->
          governments
              .government(phrase)
              .or(() -> isOfPart(phrase) ? descriptions.of(phrase, kind) : Optional.empty())
              .map(Reading::of);
      case ADMINISTRATION -> governments.administration(phrase).map(Reading::of);
      case CAPITAL -> isMoney(phrase) ? Optional.empty() : governments.capital(phrase);
      case STATE -> state(phrase).map(Reading::of);
      case PLACE -> places.read(phrase).map(Reading::of);
      case OFFICIAL, PERSON -> persons.read(phrase, kind).map(Reading::of);
      case ORGANIZATION, GROUP, TREATY ->
          ministries
              .of(phrase)
              .or(() -> bodies.read(phrase, kind))
              .or(() -> descriptions.of(phrase, kind))
              .map(Reading::of);
      case DOCUMENT, WEAPON, CRAFT -> descriptions.of(phrase, kind).map(Reading::of);
    };
  }

  private Optional<Entity> state(Phrase phrase) {
    Predicate<Entity> state = e -> e.type() == EntityType.Country;
    Optional<Entity> called = places.called(phrase);
    if (called.isPresent()) {
      return called;
    }
    if (isCondition(phrase)) {
      return Optional.empty();
    }
    if (says(phrase, "host")) {
      return home.dateline().map(world::entity);
    }
    if (phrase.possessor().isPresent() && !isRole(phrase)) {
      return owners.of(phrase).flatMap(world::stateOf).map(world::entity);
    }
    boolean role = phrase.possessor().isPresent() || !phrase.definite();
    if (phrase.first() == phrase.head() && !phrase.plural()) {
      return Optional.empty();
    }
    return role
        ? antecedent(phrase, state)
        : (phrase.lemma().equals("state")
                ? governments.ofSpeaker(phrase)
                : Optional.<Entity>empty())
            .or(() -> antecedent(phrase, state))
            .or(() -> theState(phrase))
            .or(
                () ->
                    phrase.lemma().equals("partner")
                        ? Optional.empty()
                        : discourse.salient(
                            sentence(phrase), s -> state.test(s.entity()) && !isSetting(s)));
  }

  /** {@code Arbitrators in London will rule}: where something is done is not whose it is. */
  private boolean isSetting(Discourse.Spoken spoken) {
    Sentence words = scene.sentence(spoken.sentence());
    return !spoken.entity().name().contains(words.token(spoken.token()).word())
        && words.above(spoken.token()).stream()
            .anyMatch(d -> d.label().matches("(obl|nmod):(in|at|near|outside)"));
  }

  /** {@code The state of emergency}, {@code the power to order}: nobody who acts. */
  private static boolean isCondition(Phrase phrase) {
    return phrase.lemma().equals("state") && !phrase.after("of").isEmpty()
        || phrase.lemma().equals("power") && phrase.head() - phrase.first() < 2;
  }

  /** {@code The state} is whose public life the text is about, whomever it named last. */
  private Optional<Entity> theState(Phrase phrase) {
    return phrase.lemma().equals("state")
        ? home.leadingDateline()
            .or(home::main)
            .filter(state -> !FEDERATIONS.contains(String.valueOf(state.iso3())))
            .map(world::entity)
        : Optional.empty();
  }

  private static boolean says(Phrase phrase, String modifier) {
    return phrase.modifiers().stream()
        .anyMatch(i -> Words.lower(phrase.sentence().token(i)).equals(modifier));
  }

  /** Her country is the one she is of; her ally is another. */
  static boolean isRole(Phrase phrase) {
    return !phrase.lemma().equals("country") && !phrase.lemma().equals("nation");
  }

  private Optional<Entity> antecedent(Phrase phrase, Predicate<Entity> test) {
    return coreference.antecedent(sentence(phrase), phrase.head(), test);
  }

  private static int sentence(Phrase phrase) {
    return phrase.sentence().index();
  }

  /** {@code 20 per cent of the capital}, {@code a third of the capital of the firm}: no town. */
  private static boolean isMoney(Phrase phrase) {
    return phrase.sentence().above(phrase.head()).stream()
        .filter(d -> d.label().equals("nmod:of") && d.governor() > 0)
        .map(d -> phrase.sentence().token(d.governor()))
        .anyMatch(
            t ->
                AnyOf.matches(t.entity(), "PERCENT|MONEY")
                    || AnyOf.matches(t.lemma(), "share|stake")
                    || !phrase.after("of").isEmpty() && SHARES.contains(t.lemma()));
  }
}
