package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is part of what, who governs whom, which nation somebody is of, which city is whose capital.
 */
final class BelongingRelations {

  private static final Set<String> OUTLETS =
      Set.of("news outlet", "news agency", "broadcaster", "newspaper", "media");
  private static final Set<String> ARMS =
      Set.of(
          "ministry",
          "department",
          "agency",
          "coastguard",
          "military",
          "army",
          "navy",
          "parliament",
          "legislature",
          "congress",
          "senate",
          "police",
          "court",
          "cabinet",
          "media",
          "embassy",
          "force");

  private static final Set<String> ORGANS =
      Set.of(
          "administration",
          "assembly",
          "authority",
          "board",
          "bureau",
          "commission",
          "committee",
          "competition",
          "corps",
          "council",
          "forces",
          "guard",
          "institute",
          "office",
          "service",
          "staff",
          "treasury",
          "guards");

  /** Craft that firms and people have too. */
  private static final Set<String> CIVIL =
      Set.of(
          "vessel",
          "ship",
          "boat",
          "aircraft",
          "plane",
          "jet",
          "helicopter",
          "trawler",
          "convoy",
          "satellite",
          "tank",
          "shell",
          "mine");

  private static final Set<String> ARMED =
      Set.of(
          "military",
          "naval",
          "navy",
          "air",
          "army",
          "coastguard",
          "patrol",
          "gun",
          "spy",
          "fighter",
          "war",
          "surveillance",
          "reconnaissance",
          "government",
          "state");

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final RelationCollector found;
  private static final Set<String> PRESS = WordGroups.of("PRESS");

  private final Nouns nouns = Nouns.load();

  BelongingRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Name name : scene.names().get(sentence.index())) {
      readName(sentence, name);
    }
    for (Token token : sentence.tokens()) {
      if (token.isNoun()) {
        readNoun(sentence, token);
      }
    }
  }

  private void readName(Sentence sentence, Name name) {
    int s = sentence.index();
    Optional<Entity> entity = referents.of(s, name.last(), Use.PLACE);
    Words.Range words = new Words.Range(s, name.first(), name.last());
    entity.filter(e -> e.type() == EntityType.Government).ifPresent(e -> governs(e, words));
    entity.ifPresent(e -> belongs(sentence, name, e));
  }

  private void governs(Entity government, Words.Range words) {
    found.add(
        Optional.of(government),
        "governs",
        world.governedBy(government).map(world::entity),
        words,
        "governs-administration",
        0.85);
  }

  /**
   * A state right before a name: {@code Japan's NHK}, {@code China's Li Na}, {@code the US State
   * Department}.
   */
  private void belongs(Sentence sentence, Name name, Entity entity) {
    Optional<Name> owner = ownerBefore(sentence, name);
    if (owner.isEmpty()) {
      nameSaysOwner(sentence, name, entity);
      return;
    }
    Words.Range words = new Words.Range(sentence.index(), owner.get().first(), name.last());
    Optional<KnownEntity> state = owner.flatMap(n -> n.knownOf(EntityType.Country));
    boolean of = entity.type() == EntityType.Person || isOutlet(entity);
    boolean part = isOrgan(name, entity) && !of;
    if (of || part) {
      String predicate = of ? "nationality" : "partOf";
      found.add(
          Optional.of(entity),
          predicate,
          state.map(world::entity),
          words,
          "owner-before-name",
          0.85);
    }
  }

  /** A ministry, an army, a court: not every firm, union or republic with a state in its name. */
  private static boolean isOrgan(Name name, Entity entity) {
    String head = name.text().split(" (of|for|and) ", 2)[0];
    String kind = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean known =
        entity instanceof LinkedEntity linked
            && (linked.known().partOf() != null || isOutlet(entity));
    return entity.type() == EntityType.Organization
        && (known || ARMS.contains(kind) || ORGANS.contains(kind));
  }

  private void nameSaysOwner(Sentence sentence, Name name, Entity entity) {
    Optional<KnownEntity> state = world.stateOf(entity);
    boolean says = state.isPresent() && saysState(name.text(), state.get());
    boolean part = isOrgan(name, entity) && says && name.length() > 1;
    boolean weapon = entity.type() == EntityType.Weapon && says;
    Words.Range words = new Words.Range(sentence.index(), name.first(), name.last());
    if (part) {
      found.add(
          Optional.of(entity), "partOf", state.map(world::entity), words, "part-in-name", 0.85);
    } else if (weapon) {
      found.add(
          state.map(world::entity), "controls", Optional.of(entity), words, "controls-owner", 0.7);
    }
  }

  private static boolean saysState(String text, KnownEntity state) {
    return Stream.of(Stream.of(state.name()), state.demonyms().stream(), state.aliases().stream())
        .flatMap(names -> names)
        .anyMatch(name -> text.startsWith(name + " ") || text.startsWith(name + "'"));
  }

  /** The state before a name, with nothing but an apostrophe or what the person does between. */
  private Optional<Name> ownerBefore(Sentence sentence, Name name) {
    int end = name.first() - 1;
    Optional<TitleMatch> trade =
        scene.titleAt(sentence.index(), end).filter(t -> !world.isOffice(t));
    int at = trade.map(t -> t.first() - 1).orElse(end);
    int before = at > 1 && sentence.token(at).tag().equals("POS") ? at - 1 : at;
    return scene
        .nameAt(sentence.index(), before)
        .filter(n -> n.last() == before && n.knownOf(EntityType.Country).isPresent())
        .filter(n -> n.sense() == Name.Sense.DEMONYM || before < at || trade.isPresent());
  }

  private static boolean isOutlet(Entity entity) {
    return entity instanceof LinkedEntity linked
        && linked.known().kind() != null
        && OUTLETS.contains(linked.known().kind())
        && !linked.known().name().endsWith("state media");
  }

  private void readNoun(Sentence sentence, Token token) {
    Phrase phrase = new Phrase(sentence, token.index());
    Optional<NounKind> kind =
        nouns.kind(phrase).filter(k -> nouns.kind(phrase.lemma()).isPresent());
    Optional<Entity> entity =
        kind.flatMap(k -> referents.of(sentence.index(), token.index(), Use.PLACE));
    boolean inName =
        scene.nameAt(sentence.index(), token.index()).isPresent()
            || scene.appointmentAt(sentence.index(), token.index()).isPresent();
    if (entity.isEmpty() || inName) {
      return;
    }
    Words.Range words = new Words.Range(sentence.index(), phrase.first(), phrase.head());
    Optional<Entity> state = world.stateOf(entity.get()).map(world::entity);
    switch (kind.get()) {
      case ADMINISTRATION -> governs(entity.get(), words);
      case CAPITAL -> found.add(entity, "capitalOf", state, words, "capital-noun", 0.9);
      case ORGANIZATION -> addArm(phrase, entity.get(), state, words);
      case CRAFT, WEAPON -> {
        if (isArmed(phrase)) {
          addOwned(phrase, entity.get(), state, words);
        }
      }
      case OFFICIAL -> addNationality(phrase, entity.get(), words);
      default -> {}
    }
  }

  /** French fishing boats are not those of France; its ships, its warships or patrol boats are. */
  private static boolean isArmed(Phrase phrase) {
    List<Token> said =
        phrase.modifiers().stream()
            .map(phrase.sentence()::token)
            .filter(t -> t.tag().matches("JJ.*|NN|VB.") && !isCapital(t))
            .toList();
    return !CIVIL.contains(phrase.lemma())
        || said.isEmpty()
        || said.stream().anyMatch(t -> ARMED.contains(t.lemma()));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  private void addArm(Phrase phrase, Entity body, Optional<Entity> state, Words.Range words) {
    boolean arm = ARMS.contains(phrase.lemma()) && phrase.first() < phrase.head();
    boolean office = body.type() == EntityType.Position;
    boolean none = phrase.denied() || isPressOf(phrase);
    if (arm
        && !none
        && !office
        && !isOutlet(body)
        && !isOfCommander(phrase)
        && !isOfSeveral(phrase)) {
      found.add(Optional.of(body), "partOf", state, words, "part-of-state", 0.8);
    }
  }

  /** {@code Japanese media} are in Japan, and none of the state's unless they are its. */
  private static boolean isPressOf(Phrase phrase) {
    return PRESS.contains(phrase.lemma())
        && phrase.modifiers().stream()
            .noneMatch(i -> Words.lower(phrase.sentence().token(i)).equals("state"));
  }

  /** {@code Ethiopia and Tigray forces} are no part of the first. */
  private boolean isOfSeveral(Phrase phrase) {
    return IntStream.range(phrase.first(), phrase.head())
        .anyMatch(i -> phrase.sentence().token(i).tag().equals("CC"));
  }

  /** The forces of a commander are not the state's; a president's are. */
  private boolean isOfCommander(Phrase phrase) {
    return phrase
        .possessor()
        .flatMap(p -> referents.of(phrase.sentence().index(), p, Use.ACTOR))
        .filter(e -> e.type() == EntityType.Person)
        .filter(
            e ->
                referents.cast().heldBy(e).stream()
                    .noneMatch(h -> String.valueOf(h.portfolio()).startsWith("head of")))
        .isPresent();
  }

  private void addOwned(Phrase phrase, Entity thing, Optional<Entity> state, Words.Range words) {
    boolean said =
        Stream.concat(
                phrase.possessor().stream(),
                scene.names().get(words.sentence()).stream()
                    .filter(n -> n.first() >= words.first() && n.last() < phrase.head())
                    .map(Name::last))
            .flatMap(head -> referents.of(words.sentence(), head, Use.ACTOR).stream())
            .anyMatch(owner -> owner.type().isPlace() || owner.type() == EntityType.Organization);
    found.add(
        state.filter(s -> said), "controls", Optional.of(thing), words, "controls-owner", 0.6);
  }

  /** {@code Top Chinese diplomats, Yang Jiechi and Wang Yi}: both are Chinese. */
  private void addNationality(Phrase phrase, Entity group, Words.Range words) {
    boolean demonym =
        scene.names().get(words.sentence()).stream()
            .anyMatch(
                n ->
                    n.sense() == Name.Sense.DEMONYM
                        && n.first() >= words.first()
                        && n.last() < phrase.head());
    if (demonym
        && group.country() != null
        && !phrase.lemma().equals("counterpart")
        && !phrase.definite()) {
      group.members().stream()
          .filter(m -> m.type() == EntityType.Person)
          .forEach(
              m ->
                  found.add(
                      Optional.of(m),
                      "nationality",
                      world.stateOf(m).map(world::entity),
                      words,
                      "nationality-of-group",
                      0.8));
    }
  }
}
