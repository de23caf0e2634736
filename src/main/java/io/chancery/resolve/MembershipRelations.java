package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is a member of what and who is whose ally. */
final class MembershipRelations {

  private static final Set<EntityType> GROUPS =
      Set.of(EntityType.Alliance, EntityType.Collective, EntityType.Treaty);

  private static final Set<String> PARTIES =
      Set.of("party", "front", "movement", "alliance", "coalition", "union", "league", "congress");
  private static final Set<String> HOUSES =
      Set.of(
          "bank",
          "brokerage",
          "broker",
          "consultancy",
          "company",
          "firm",
          "insurer",
          "fund",
          "newspaper",
          "website",
          "university",
          "institute",
          "think-tank",
          "hospital",
          "agency");
  private static final Map<String, String> ROLES = Map.of("member", "memberOf", "ally", "allyOf");

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final RelationCollector found;

  MembershipRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Name name : scene.names().get(sentence.index())) {
      referents
          .of(sentence.index(), name.last(), Use.ACTOR)
          .filter(e -> GROUPS.contains(e.type()))
          .ifPresent(group -> readNamed(sentence, name, group));
      readPerson(sentence, name);
      readParty(sentence, name);
    }
    for (Token token : sentence.tokens()) {
      readAlly(sentence, token);
      String role = token.tag().equals("NN") ? ROLES.get(token.lemma()) : null;
      if (role != null) {
        readRole(new Phrase(sentence, token.index()), role);
      }
      if (token.isNoun() && scene.nameAt(sentence.index(), token.index()).isEmpty()) {
        referents
            .of(sentence.index(), token.index(), Use.ACTOR)
            .filter(e -> named(sentence, token).isEmpty())
            .ifPresent(e -> readNoun(sentence, token, e));
      }
    }
  }

  /** {@code Its ally Peru}: the name right behind the noun. */
  private Optional<Name> named(Sentence sentence, Token ally) {
    return scene
        .nameAt(sentence.index(), ally.index() + 1)
        .filter(name -> ally.lemma().equals("ally"))
        .filter(name -> sentence.children(name.last(), "compound"::equals).contains(ally.index()));
  }

  private void readAlly(Sentence sentence, Token ally) {
    named(sentence, ally)
        .flatMap(name -> referents.of(sentence.index(), name.last(), Use.ACTOR))
        .ifPresent(
            state -> {
              Phrase phrase = new Phrase(sentence, ally.index() + 1);
              Words.Range words = new Words.Range(sentence.index(), phrase.first(), phrase.head());
              readAllies(sentence, phrase, state, words);
            });
  }

  /** {@code Ida Holm of the Farmers' Party}: a name, then the body without another word between. */
  private void readPerson(Sentence sentence, Name name) {
    int of = name.last() + 1;
    boolean linked = name.isPerson() && of < sentence.tokens().size() && !isTitled(sentence, name);
    if (!linked || !sentence.token(of).word().equals("of")) {
      return;
    }
    int article = sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
    int next = behindNoun(sentence, article);
    Optional<Name> body = scene.nameAt(sentence.index(), next).filter(n -> n.first() == next);
    body.ifPresent(
        b ->
            found.add(
                referents.of(sentence.index(), name.last(), Use.ACTOR),
                isHouse(sentence, next - 1) ? "employer" : "memberOf",
                referents
                    .of(sentence.index(), b.last(), Use.ACTOR)
                    .filter(e -> e.type() == EntityType.Organization),
                new Words.Range(sentence.index(), name.first(), b.last()),
                "member-person-of",
                0.8));
  }

  /** {@code Of the charity Open Harbour}: a noun says what the name is of. */
  private int behindNoun(Sentence sentence, int at) {
    int next = at;
    while (next < sentence.tokens().size()
        && next < at + 4
        && (AnyOf.matches(sentence.token(next).tag(), "NN|JJ")
                && scene.nameAt(sentence.index(), next).isEmpty()
            || isTown(sentence, next))) {
      next++;
    }
    boolean noun = next > at && sentence.token(next - 1).tag().equals("NN");
    return noun && scene.nameAt(sentence.index(), next).isPresent() ? next : at;
  }

  /** {@code Of the Oslo bank Credo}. */
  private boolean isTown(Sentence sentence, int token) {
    return scene
        .nameAt(sentence.index(), token)
        .filter(n -> n.length() == 1 && AnyOf.matches(sentence.token(token + 1).tag(), "NN|JJ"))
        .filter(n -> n.knownOf(EntityType.City).isPresent() || n.sense() == Name.Sense.DEMONYM)
        .isPresent();
  }

  /** Whether a noun before a name says that people work there. */
  private boolean isHouse(Sentence sentence, int token) {
    return HOUSES.contains(sentence.token(token).lemma());
  }

  /** {@code His Farmers' Party}: the party is that of whom it is said to be. */
  private void readParty(Sentence sentence, Name name) {
    boolean behind =
        name.last() < sentence.tokens().size()
            && Words.lower(sentence.token(name.last() + 1)).equals("party");
    int head = behind ? name.last() + 1 : name.last();
    boolean party = name.isBody() && PARTIES.contains(Words.lower(sentence.token(head)));
    Stream<Integer> owners =
        IntStream.rangeClosed(name.first(), head)
            .boxed()
            .flatMap(i -> new Phrase(sentence, i).possessor().stream())
            .filter(p -> p < name.first());
    Optional<Entity> person =
        Stream.concat(owners, personBehind(sentence, head))
            .flatMap(p -> referents.of(sentence.index(), p, Use.ACTOR).stream())
            .findFirst()
            .filter(e -> e.type() == EntityType.Person && party);
    found.add(
        person.filter(MembershipRelations::isNamed),
        "memberOf",
        referents.of(sentence.index(), name.last(), Use.ACTOR),
        new Words.Range(sentence.index(), name.first(), head),
        "member-own-party",
        0.8);
  }

  /** {@code The Farmers' Party of Ida Holm}. */
  private Stream<Integer> personBehind(Sentence sentence, int head) {
    return scene.names().get(sentence.index()).stream()
        .filter(n -> n.first() == head + 2 && n.isPerson())
        .filter(n -> sentence.token(head + 1).word().equals("of"))
        .map(Name::last);
  }

  private static boolean isNamed(Entity entity) {
    return Character.isUpperCase(entity.name().codePointAt(0));
  }

  /** {@code Otto Lang, a member of the Farmers' Party}, {@code Canada, an ally of Japan}. */
  private void readRole(Phrase role, String predicate) {
    int sentence = role.sentence().index();
    boolean now =
        role.sentence().children(role.head(), "cop"::equals).stream()
            .allMatch(i -> AnyOf.matches(role.sentence().token(i).tag(), "VBZ|VBP"));
    boolean former = role.modifiers().stream().anyMatch(i -> isFormer(role.sentence(), i));
    Optional<Entity> of =
        Stream.concat(role.after("of").stream(), role.possessor().stream())
            .flatMap(head -> referents.of(sentence, head, Use.ACTOR).stream())
            .filter(e -> e.type().acts() && (isNamed(e) || e.type() != EntityType.Person))
            .findFirst();
    Words.Range words = new Words.Range(sentence, role.first(), role.head());
    bearer(role)
        .filter(e -> now && !former && isNamed(e))
        .ifPresent(
            who -> found.add(Optional.of(who), predicate, of, words, "role-" + role.lemma(), 0.8));
  }

  private static boolean isFormer(Sentence sentence, int token) {
    return Set.of("former", "ex", "no", "not").contains(Words.lower(sentence.token(token)));
  }

  /** Of whom a role is said: the name in apposition, or the subject of which it is predicated. */
  private Optional<Entity> bearer(Phrase role) {
    int sentence = role.sentence().index();
    boolean denied =
        role.sentence().children(role.head(), "advmod"::equals).stream()
            .anyMatch(i -> role.sentence().token(i).lemma().equals("not"));
    boolean predicate = !role.sentence().children(role.head(), "cop"::equals).isEmpty() && !denied;
    Stream<Integer> subject =
        predicate ? role.sentence().children(role.head(), "nsubj"::equals).stream() : Stream.of();
    return Stream.concat(role.appositives().stream(), subject)
        .filter(head -> scene.nameAt(sentence, head).isPresent())
        .flatMap(head -> referents.of(sentence, head, Use.ACTOR).stream())
        .findFirst();
  }

  /** {@code Foreign Minister Ida Holm of Norway} holds an office there. */
  private boolean isTitled(Sentence sentence, Name name) {
    return scene
        .appointmentAt(sentence.index(), name.last())
        .filter(a -> world.isOffice(a.title()))
        .isPresent();
  }

  /** {@code The US-Japan alliance}: the name itself lists its members. */
  private void readNamed(Sentence sentence, Name name, Entity group) {
    Words.Range words = new Words.Range(sentence.index(), name.first(), name.last());
    List<Entity> said = group.members().stream().filter(m -> says(name.text(), m)).toList();
    if (said.size() < group.members().size()) {
      return;
    }
    said.forEach(m -> found.add(m, "memberOf", group, words, "member-in-name", 0.8));
    if (group.type() == EntityType.Alliance && said.size() == 2) {
      found.add(said.get(1), "allyOf", said.get(0), words, "ally-in-name", 0.8);
    }
  }

  private boolean says(String text, Entity member) {
    Set<String> parts = new HashSet<>(List.of(text.split("[-/ ]")));
    return member instanceof LinkedEntity linked
        && (text.contains(member.name())
            || linked.known().aliases().stream().anyMatch(parts::contains)
            || linked.known().demonyms().stream().anyMatch(parts::contains));
  }

  private void readNoun(Sentence sentence, Token token, Entity entity) {
    Phrase phrase = new Phrase(sentence, token.index());
    Words.Range words = new Words.Range(sentence.index(), phrase.first(), phrase.head());
    if (entity instanceof LinkedEntity && GROUPS.contains(entity.type()) && listsAll(entity)) {
      entity
          .members()
          .forEach(m -> found.add(m, "memberOf", entity, words, "member-of-listed-group", 0.75));
    }
    if (phrase.lemma().equals("ally")) {
      readAllies(sentence, phrase, entity, words);
    }
  }

  /** Whether the text names every member: of a large group it says nothing about each. */
  private boolean listsAll(Entity group) {
    Set<Entity> named =
        IntStream.range(0, scene.names().size())
            .boxed()
            .flatMap(
                s ->
                    scene.names().get(s).stream()
                        .flatMap(n -> referents.of(s, n.last(), Use.ACTOR).stream()))
            .collect(Collectors.toSet());
    return named.containsAll(group.members());
  }

  private void readAllies(Sentence sentence, Phrase phrase, Entity allies, Words.Range words) {
    List<Entity> members = allies.members().isEmpty() ? List.of(allies) : allies.members();
    if (members.stream().anyMatch(m -> m.type() != EntityType.Country)) {
      return;
    }
    Optional<Entity> of = possessor(phrase).or(() -> otherState(sentence, members));
    double confidence = phrase.possessor().isPresent() ? 0.85 : 0.6;
    members.forEach(m -> found.add(Optional.of(m), "allyOf", of, words, "ally-noun", confidence));
  }

  private Optional<Entity> possessor(Phrase phrase) {
    int sentence = phrase.sentence().index();
    return phrase
        .possessor()
        .flatMap(p -> referents.of(sentence, p, Use.ACTOR))
        .flatMap(e -> world.stateOf(e).or(() -> world.governedBy(e)))
        .map(world::entity);
  }

  /** Without a possessor, the allies of the first other state in the sentence. */
  private Optional<Entity> otherState(Sentence sentence, List<Entity> members) {
    return scene.names().get(sentence.index()).stream()
        .flatMap(n -> n.knownOf(EntityType.Country).stream())
        .<Entity>map(world::entity)
        .filter(e -> members.stream().noneMatch(m -> m.key().equals(e.key())))
        .findFirst();
  }
}
