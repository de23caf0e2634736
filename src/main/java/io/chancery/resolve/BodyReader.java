package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * From a common noun for a body, {@code the ministry}, {@code its coastguard}, {@code the company},
 * to which one is meant.
 */
final class BodyReader {

  /** What a firm is of the one that owns it. */
  private static final String OWNED = "subsidiary|unit|arm|division|affiliate";

  private static final int PARENT_REACH = 3;

  private final Scene scene;
  private final World world;
  private final Nouns nouns;
  private final Owners owners;
  private final Coreference coreference;
  private final Discourse discourse;
  private final Employers employers;
  private final OwnBodies ownBodies;
  private final NearBodies nearBodies;
  private final SpokenBodies spoken;
  private final Readings readings;
  private final Bystanders bystanders;

  BodyReader(
      Scene scene,
      Nouns nouns,
      Owners owners,
      Coreference coreference,
      Discourse discourse,
      Readings readings) {
    this.scene = scene;
    this.world = scene.world();
    this.nouns = nouns;
    this.owners = owners;
    this.coreference = coreference;
    this.discourse = discourse;
    this.readings = readings;
    this.bystanders = new Bystanders(scene, readings);
    this.employers = new Employers(scene, readings);
    this.spoken = new SpokenBodies(owners, discourse);
    this.nearBodies = new NearBodies(scene, discourse);
    this.ownBodies = new OwnBodies(employers, owners, spoken, readings);
  }

  /** The body that a phrase points to; empty if it is a new one. */
  Optional<Entity> read(Phrase phrase, NounKind kind) {
    return meant(phrase, kind)
        .filter(body -> !Doers.isOne(phrase, body, readings))
        .filter(
            body ->
                !nouns.isPart(phrase.lemma())
                    || body.name().toLowerCase(Locale.ROOT).contains(phrase.lemma()));
  }

  private Optional<Entity> meant(Phrase phrase, NounKind kind) {
    EntityType type = kind.type(false);
    Predicate<Entity> same =
        e ->
            (e.type() == type || kind == NounKind.GROUP && e.type() == EntityType.Organization)
                && spoken.isCalled(phrase, e)
                && !isOfAnother(phrase, e)
                && isHeard(phrase, e)
                && !isOtherCourt(phrase, e)
                && !bystanders.isTheirReport(phrase.sentence().index(), phrase.head(), e)
                && !Descriptions.isAnother(e);
    if (isNamedBehind(phrase)) {
      return Optional.empty();
    }
    Optional<Entity> parent = parent(phrase);
    if (parent.isPresent()) {
      return parent;
    }
    if (phrase.lemma().equals("bloc") && phrase.definite() && phrase.possessor().isEmpty()) {
      return antecedent(phrase, BodyReader::isUnion).or(() -> discourse.last(BodyReader::isUnion));
    }
    return named(phrase, e -> e.type() == type || e.type() == EntityType.Alliance)
        .or(() -> phrase.lemma().equals("party") ? ownBodies.of(phrase) : Optional.empty())
        .or(() -> spoken.sitting(phrase))
        .or(() -> spoken.pointedAt(phrase))
        .or(() -> spoken.justCalled(phrase))
        .or(() -> spoken.inName(phrase))
        .or(() -> BodyNouns.isBody(phrase.lemma()) ? ownBodies.of(phrase) : Optional.empty())
        .or(() -> spoken.firmOfTown(phrase))
        .or(() -> stateOwning(phrase, kind).map(state -> owned(phrase, state, type)))
        .or(() -> phrase.definite() ? treatyFirst(phrase, kind, same) : Optional.empty())
        .or(() -> spoken.regulator(phrase))
        .or(() -> spoken.ministry(phrase))
        .or(() -> bodyAgain(phrase))
        .or(() -> spoken.calledSo(phrase))
        .or(() -> spoken.firmSpokenOf(phrase))
        .or(() -> kind == NounKind.TREATY ? onlyTreaty(phrase) : Optional.empty());
  }

  /** {@code His party} is none of his state's, nor is a firm's board or its headquarters. */
  private Optional<KnownEntity> stateOwning(Phrase phrase, NounKind kind) {
    Optional<Entity> owner = owners.of(phrase);
    boolean persons =
        BodyNouns.isBody(phrase.lemma())
            && phrase.possessor().isPresent()
            && owner.filter(e -> e.type() == EntityType.Person).isPresent();
    boolean bodys =
        nouns.isPart(phrase.lemma())
            && owner.filter(e -> e.type() != EntityType.Country).isPresent();
    boolean made = kind == NounKind.TREATY && !phrase.after("in").isEmpty();
    boolean joint =
        phrase.possessor().isPresent()
            && owner
                .filter(e -> AnyOf.matches(e.type().name(), "Organization|Alliance"))
                .filter(e -> world.stateOf(e).isEmpty())
                .isPresent();
    return persons || bodys || made || joint || phrase.denied()
        ? Optional.empty()
        : owners.state(phrase);
  }

  /** {@code The appeals court} is no city court. */
  private static boolean isOtherCourt(Phrase phrase, Entity body) {
    String name = body.name().toLowerCase(Locale.ROOT);
    return phrase.lemma().equals("court")
        && phrase.modifiers().stream()
            .map(i -> Words.lower(phrase.sentence().token(i)))
            .filter(
                word ->
                    AnyOf.matches(
                        word,
                        "appeal|appeals|supreme|constitutional|lower|top|high|district|county"))
            .anyMatch(word -> !name.contains(word.replaceFirst("s$", "")));
  }

  /** Of whom a speaker alone has told, in his own words, the reporter does not go on. */
  private boolean isHeard(Phrase phrase, Entity body) {
    List<Discourse.Spoken> told =
        discourse.recent().filter(s -> s.entity().key().equals(body.key())).toList();
    return told.isEmpty()
        || Quoted.at(phrase.sentence(), phrase.head())
        || told.stream().anyMatch(s -> !Quoted.at(scene.sentence(s.sentence()), s.token()));
  }

  /** {@code His party} is none in which only somebody else has an office. */
  private boolean isOfAnother(Phrase phrase, Entity body) {
    return phrase.possessor().isPresent()
        && owners
            .of(phrase)
            .filter(owner -> owner.type() == EntityType.Person)
            .filter(owner -> employers.isOfAnother(body, owner, phrase.sentence().index()))
            .isPresent();
  }

  private static boolean isUnion(Entity entity) {
    return entity instanceof LinkedEntity linked
        && linked.known().partOf() == null
        && entity.members().size() > 2
        && (entity.type() == EntityType.Organization || entity.type() == EntityType.Alliance);
  }

  /** {@code The parent company}, after {@code a subsidiary of Volta}: that is Volta. */
  private Optional<Entity> parent(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean parent =
        phrase.definite()
            && phrase.possessor().isEmpty()
            && phrase.modifiers().stream()
                .anyMatch(i -> Words.lower(phrase.sentence().token(i)).equals("parent"));
    return IntStream.rangeClosed(0, parent ? Math.min(PARENT_REACH, sentence) : -1)
        .mapToObj(back -> scene.sentence(sentence - back))
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.lemma().matches(OWNED))
                    .map(t -> new Phrase(s, t.index())))
        .flatMap(
            p ->
                p.after("of").stream()
                    .flatMap(head -> readings.actor(p.sentence().index(), head).stream()))
        .filter(e -> e.type() == EntityType.Organization)
        .findFirst();
  }

  /** {@code The group Open Harbour}, a name that no tagger sees. */
  private boolean isNamedBehind(Phrase phrase) {
    int comma = phrase.head() + 1;
    boolean apposed =
        phrase.sentence().children(phrase.head(), "appos"::equals).contains(comma + 1);
    int next = apposed ? comma + 1 : comma;
    return next < phrase.sentence().tokens().size()
        && phrase.sentence().token(next).tag().equals("NNP")
        && phrase.sentence().token(next).entity().equals("O")
        && scene.nameAt(phrase.sentence().index(), next).isEmpty();
  }

  /** {@code The treaty} is the one named before one only spoken of. */
  private Optional<Entity> treatyFirst(Phrase phrase, NounKind kind, Predicate<Entity> same) {
    Optional<Entity> chained = antecedent(phrase, same);
    Optional<Entity> found = nearBodies.than(chained, phrase, same).or(() -> chained);
    boolean bare = found.filter(e -> e.name().equals(phrase.lemma())).isPresent();
    return kind == NounKind.TREATY && bare ? onlyTreaty(phrase).or(() -> found) : found;
  }

  /** {@code The pact} is the one treaty that the text has named. */
  private Optional<Entity> onlyTreaty(Phrase phrase) {
    List<Entity> treaties =
        discourse
            .recent()
            .map(Discourse.Spoken::entity)
            .filter(e -> e.type() == EntityType.Treaty)
            .filter(e -> !Character.isLowerCase(e.name().codePointAt(0)))
            .toList();
    boolean bare = phrase.definite() && phrase.head() - phrase.first() == 1;
    boolean one = treaties.stream().map(Entity::key).distinct().count() == 1;
    return bare && one ? Optional.of(treaties.get(0)) : Optional.empty();
  }

  /**
   * {@code Its coastguard}, {@code the Foreign Ministry in Seoul}: known by its state's name, else
   * named after it.
   */
  private Entity owned(Phrase phrase, KnownEntity state, EntityType type) {
    String words = phrase.words();
    boolean said =
        words.contains(adjective(state))
            || words.contains(state.name())
            || owners.inside(phrase).anyMatch(n -> words.startsWith(n.text()));
    return said ? called(words, words, state, type) : ofState(words, state, type);
  }

  /** The body that a state has by these words: the known one, else one named after the state. */
  Entity ofState(String words, KnownEntity state) {
    return ofState(words, state, EntityType.Organization);
  }

  private Entity ofState(String words, KnownEntity state, EntityType type) {
    return called(adjective(state) + " " + words, words, state, type);
  }

  private Entity called(String name, String words, KnownEntity state, EntityType type) {
    return world
        .named(name, type)
        .or(() -> world.bodyOf(state, words, type))
        .<Entity>map(world::entity)
        .orElseGet(() -> new NilEntity(name, type, state.iso3(), List.of()));
  }

  private static String adjective(KnownEntity state) {
    return state.demonyms().isEmpty() ? state.name() : state.demonyms().get(0);
  }

  /** A body that a state has under a name: the known one of this state, else one of that name. */
  Entity owned(Phrase phrase, Name name) {
    Optional<KnownEntity> state = owners.state(phrase);
    return state
        .flatMap(s -> world.bodyOf(s, name.text(), EntityType.Organization))
        .<Entity>map(world::entity)
        .orElseGet(
            () ->
                new NilEntity(
                    state.map(s -> named(s, name.text())).orElse(name.text()),
                    EntityType.Organization,
                    state.map(KnownEntity::iso3).orElse(null),
                    List.of()));
  }

  private String named(KnownEntity state, String words) {
    return nouns.isWord(words.split(" ")[0].toLowerCase(Locale.ROOT))
        ? adjective(state) + " " + words
        : words;
  }

  /**
   * A name that the noun only says the kind of: {@code the Indo-Pacific region}, {@code Yonhap news
   * agency}; {@code an EU airline} is no union.
   */
  Optional<Entity> named(Phrase phrase, Predicate<Entity> test) {
    Sentence words = phrase.sentence();
    return owners
        .inside(phrase)
        .reduce((first, second) -> second)
        .filter(n -> !phrase.indefinite())
        .filter(n -> n.sense() == Name.Sense.NAME || n.sense() == Name.Sense.UNKNOWN)
        .filter(n -> onlyNouns(words, n.last() + 1, phrase.head()))
        .flatMap(n -> scene.nameAt(words.index(), n.last()))
        .flatMap(this::known)
        .filter(
            e ->
                !AnyOf.matches(phrase.lemma(), "court|tribunal")
                    || BodyNouns.isCalled(phrase.lemma(), e))
        .filter(test);
  }

  private Optional<Entity> known(Name name) {
    return Optional.ofNullable(name.known())
        .filter(k -> k.type() != EntityType.Country)
        .map(world::entity);
  }

  private static boolean onlyNouns(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from - 1, to - 1).stream()
        .allMatch(t -> t.tag().startsWith("NN"));
  }

  private Optional<Entity> antecedent(Phrase phrase, Predicate<Entity> test) {
    return coreference.antecedent(
        phrase.sentence().index(), phrase.head(), test.and(e -> !isToldApart(phrase, e)));
  }

  /** {@code The standby force} is not the stabilisation force of before. */
  private static boolean isToldApart(Phrase phrase, Entity body) {
    String words = phrase.words();
    int space = words.indexOf(' ');
    String name = body.name();
    boolean described =
        body instanceof NilEntity
            && name.endsWith(" " + phrase.lemma())
            && Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    return space > 0 && described && !(" " + name).contains(" " + words.substring(0, space) + " ");
  }

  /** {@code His party} is not the party that was just said to be hers. */
  private boolean isSomebodyElses(Phrase phrase, Discourse.Spoken before) {
    Optional<Entity> other =
        owners.of(new Phrase(scene.sentence(before.sentence()), before.token()));
    return phrase.possessor().isPresent()
        && other.isPresent()
        && owners.of(phrase).filter(o -> !o.key().equals(other.get().key())).isPresent();
  }

  private Optional<Entity> bodyAgain(Phrase phrase) {
    return phrase.definite()
        ? again(phrase).filter(e -> e.type() != EntityType.Person)
        : Optional.empty();
  }

  /** The same noun as before, said again with an article; a part of something only if just said. */
  Optional<Entity> again(Phrase phrase) {
    boolean part = nouns.isPart(phrase.lemma());
    return discourse
        .recent()
        .filter(s -> !part || phrase.sentence().index() - s.sentence() <= PARENT_REACH)
        .filter(s -> !isSomebodyElses(phrase, s))
        .filter(s -> s.lemma().equals(phrase.lemma()) && s.entity() instanceof NilEntity)
        .map(Discourse.Spoken::entity)
        .filter(e -> e.type() != EntityType.Collective && !Descriptions.isAnother(e))
        .filter(
            e -> phrase.words().equals(phrase.token().word()) || e.name().contains(phrase.words()))
        .findFirst();
  }
}
