package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose the office of a person is: a state's, a firm's, or that of a body only spoken of. */
final class OfficeOwners {

  private static final int NEAR = 2;
  private static final int BOARD = 6;
  private static final Set<EntityType> UNOWNING =
      Set.of(EntityType.Person, EntityType.Position, EntityType.Collective);
  private static final Set<NounKind> BODIES = Set.of(NounKind.ORGANIZATION, NounKind.GOVERNMENT);

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final Nouns nouns = Nouns.load();

  OfficeOwners(Referents referents) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
  }

  /**
   * Whose office it is: the name that says so, else what a possessor or an of-phrase points to,
   * else the firm that the text is about.
   */
  Optional<Entity> of(int sentence, Appointment appointment) {
    TitleMatch title = appointment.title();
    Optional<Entity> said =
        bodyBefore(sentence, title)
            .or(() -> bodyInTitle(sentence, title).filter(b -> isHome(sentence, appointment, b)))
            .or(() -> referents.cast().owner(sentence, appointment))
            .or(() -> calledShort(sentence, title))
            .or(() -> pointedTo(sentence, title))
            .or(() -> ofLeader(sentence, title))
            .or(() -> beside(sentence, title))
            .or(() -> ofTheirState(sentence, appointment));
    return said.filter(owner -> !isStateOfFirm(sentence, title, owner))
        .or(() -> firm(sentence, title))
        .filter(o -> o.type().acts() || o.type().isPlace());
  }

  /** {@code Atlas chief executive Ida Holm}: Atlas Wings, of which the text speaks. */
  private Optional<Entity> calledShort(int sentence, TitleMatch title) {
    return properBefore(sentence, title)
        .filter(word -> !title.isField(word))
        .flatMap(
            word ->
                IntStream.rangeClosed(0, sentence)
                    .mapToObj(scene::sentence)
                    .flatMap(s -> s.tokens().stream().flatMap(t -> body(s, t.index()).stream()))
                    .filter(body -> (body.name() + " ").startsWith(word + " "))
                    .findFirst());
  }

  /** The words of a name right before a title. */
  private Optional<String> properBefore(int sentence, TitleMatch title) {
    Sentence words = scene.sentence(sentence);
    int first = title.first();
    while (first > 1 && words.token(first - 1).isProper()) {
      first--;
    }
    return Optional.of(Words.join(words, first, title.first() - 1)).filter(w -> !w.isEmpty());
  }

  /** {@code Its chief executive}: that of a firm, and of no state that may be spoken of beside. */
  private boolean isStateOfFirm(int sentence, TitleMatch title, Entity owner) {
    return owner.type() == EntityType.Country
        && title.title() != null
        && title.title().home() == Title.Home.FIRM
        && possessors(sentence, title).anyMatch(p -> scene.sentence(sentence).token(p).isPronoun());
  }

  private Stream<Integer> possessors(int sentence, TitleMatch title) {
    return IntStream.rangeClosed(title.first(), title.last())
        .mapToObj(word -> new Phrase(scene.sentence(sentence), word))
        .flatMap(phrase -> phrase.possessor().stream());
  }

  /** {@code Its founder and chief executive}: what stands before the first of two titles. */
  private Optional<Entity> beside(int sentence, TitleMatch title) {
    return scene.sentence(sentence).above(title.last()).stream()
        .filter(d -> d.relation().equals("conj"))
        .flatMap(d -> scene.titleAt(sentence, d.governor()).stream())
        .flatMap(
            first -> pointedTo(sentence, first).or(() -> calledShort(sentence, first)).stream())
        .findFirst()
        .or(() -> behindFounder(sentence, title));
  }

  /** {@code Volta founder and chief executive}: he is that of Volta too. */
  private Optional<Entity> behindFounder(int sentence, TitleMatch title) {
    Sentence words = scene.sentence(sentence);
    int founder = title.first() - 2;
    boolean listed =
        founder > 1
            && words.token(founder + 1).word().equals("and")
            && AnyOf.matches(words.token(founder).lemma(), "founder|co-founder|owner");
    return Optional.of(founder - 1)
        .filter(name -> listed)
        .flatMap(name -> referents.of(sentence, name, Use.ACTOR))
        .filter(e -> e.type() == EntityType.Organization);
  }

  /** {@code An Ethiopian military spokesman} speaks for the military. */
  Optional<Entity> bodyBefore(int sentence, TitleMatch title) {
    int at = title.first() - 1;
    if (at < 2 || title.position() != null || !"spokesperson".equals(title.portfolio())) {
      return Optional.empty();
    }
    Sentence words = scene.sentence(sentence);
    boolean body =
        scene.nameAt(sentence, at).isEmpty()
            && nouns.kind(Words.lower(words.token(at))).filter(BODIES::contains).isPresent();
    int first = at > 3 && words.token(at - 1).tag().matches("JJ|NN") ? at - 1 : at;
    int before = words.token(first - 1).tag().equals("POS") ? first - 2 : first - 1;
    return before < 1
        ? Optional.empty()
        : scene
            .nameAt(sentence, before)
            .filter(n -> body)
            .flatMap(n -> n.knownOf(EntityType.Country))
            .map(state -> bodyOf(state, Words.join(words, first, at)));
  }

  private Entity bodyOf(KnownEntity state, String word) {
    String adjective = state.demonyms().isEmpty() ? state.name() : state.demonyms().get(0);
    return world
        .bodyOf(state, word, EntityType.Organization)
        .<Entity>map(world::entity)
        .orElseGet(
            () ->
                new NilEntity(
                    adjective + " " + word, EntityType.Organization, state.iso3(), List.of()));
  }

  /**
   * {@code Chief executive Ida Holm} is that of the firm which the sentence or one shortly before
   * is about.
   */
  private Optional<Entity> firm(int sentence, TitleMatch title) {
    Phrase phrase = new Phrase(scene.sentence(sentence), title.last());
    boolean named =
        possessors(sentence, title).anyMatch(p -> !scene.sentence(sentence).token(p).isPronoun());
    boolean open =
        !named && phrase.after("of").isEmpty() && properBefore(sentence, title).isEmpty();
    boolean speaks = "spokesperson".equals(title.portfolio()) && title.position() == null;
    boolean ofFirm =
        title.title() != null
            && (title.title().home() == Title.Home.FIRM || speaks)
            && !phrase.words().matches("(?i).*\\b(government|cabinet|palace) \\S+")
            && bodyWord(sentence, title).isEmpty();
    List<Sentence> near =
        IntStream.rangeClosed(0, ofFirm && open ? Math.min(NEAR, sentence) : -1)
            .mapToObj(back -> scene.sentence(sentence - back))
            .toList();
    return (ofFirm && open ? boardOf(sentence, title) : Optional.<Entity>empty())
        .or(() -> subjects(near, OfficeOwners::isMain, speaks))
        .or(() -> subjects(near, (s, token) -> true, false));
  }

  /** {@code The board of Volta rejected it. Chairman Otto Lang said}: who chairs that board. */
  private Optional<Entity> boardOf(int sentence, TitleMatch title) {
    boolean chairs = title.title() != null && title.title().label().startsWith("Chair");
    return IntStream.rangeClosed(0, chairs ? Math.min(BOARD, sentence) : -1)
        .mapToObj(back -> scene.sentence(sentence - back))
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.lemma().equals("board"))
                    .map(t -> new Phrase(s, t.index())))
        .flatMap(
            board ->
                Stream.concat(board.possessor().stream(), board.after("of").stream())
                    .flatMap(
                        head -> referents.of(board.sentence().index(), head, Use.ACTOR).stream()))
        .filter(body -> body.type() == EntityType.Organization)
        .findFirst();
  }

  private Optional<Entity> subjects(
      List<Sentence> near, BiPredicate<Sentence, Integer> clause, boolean ofState) {
    return near.stream()
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(token -> clause.test(s, token.index()))
                    .flatMap(token -> subject(s, token.index(), ofState).stream()))
        .findFirst();
  }

  /** Whether a token is of the sentence's main verb. */
  private static boolean isMain(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .filter(d -> d.governor() != 0)
        .anyMatch(d -> sentence.above(d.governor()).stream().anyMatch(up -> up.governor() == 0));
  }

  /** A body that does something; a state's has a spokesman, and no chief executive. */
  private Optional<Entity> subject(Sentence sentence, int token, boolean ofState) {
    return referents
        .of(sentence.index(), token, Use.ACTOR)
        .filter(e -> e.type() == EntityType.Organization)
        .filter(e -> ofState || e.country() == null && !RoleFit.isNoFirm(e))
        .filter(e -> new Phrase(sentence, token).isSubject())
        .filter(e -> !sentence.token(token).lemma().equals("board"));
  }

  private Optional<Entity> pointedTo(int sentence, TitleMatch title) {
    return IntStream.rangeClosed(title.first(), title.last())
        .map(back -> title.first() + title.last() - back)
        .mapToObj(word -> new Phrase(scene.sentence(sentence), word))
        .flatMap(
            phrase ->
                Stream.of(
                        phrase.possessor().stream(),
                        phrase.after("of").stream(),
                        phrase.after("for").stream().filter(f -> isBodyWord(phrase, f)))
                    .flatMap(heads -> heads))
        .filter(head -> !title.covers(head))
        .flatMap(head -> referents.of(sentence, head, Use.ACTOR).stream())
        .filter(e -> !UNOWNING.contains(e.type()))
        .findFirst();
  }

  /** {@code A spokesman for the navy}, and not {@code a minister for the first time}. */
  private boolean isBodyWord(Phrase phrase, int head) {
    return isBody(phrase.sentence().token(head).lemma());
  }

  /** {@code Commission chair Ida Holm}: the one commission that the text speaks of. */
  Optional<Entity> bodyInTitle(int sentence, TitleMatch title) {
    Optional<String> word = bodyWord(sentence, title);
    List<Entity> called =
        IntStream.rangeClosed(0, word.isEmpty() ? -1 : sentence)
            .mapToObj(scene::sentence)
            .flatMap(s -> s.tokens().stream().flatMap(t -> body(s, t.index()).stream()))
            .filter(e -> word.filter(w -> isCalled(e, w)).isPresent())
            .distinct()
            .toList();
    return called.stream()
        .findFirst()
        .filter(first -> called.stream().allMatch(e -> e.key().equals(first.key())));
  }

  private static boolean isCalled(Entity body, String word) {
    return (" " + body.name().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  private Optional<Entity> body(Sentence sentence, int token) {
    return referents
        .of(sentence.index(), token, Use.ACTOR)
        .filter(e -> e.type() == EntityType.Organization);
  }

  /** The noun for a body that a title begins with: {@code union leader}. */
  private Optional<String> bodyWord(int sentence, TitleMatch title) {
    Token before = scene.sentence(sentence).token(Math.max(title.last() - 1, 1));
    boolean inside =
        title.length() == 2
            && title.position() == null
            && "other".equals(title.portfolio())
            && scene.nameAt(sentence, before.index()).isEmpty();
    if ("spokesperson".equals(title.portfolio()) && title.length() == 1) {
      return bodyOf(sentence, title);
    }
    return Optional.of(Words.lower(before))
        .filter(word -> inside && (word.equals("party") || isBody(word)));
  }

  /** {@code A party spokesman}. */
  private Optional<String> bodyOf(int sentence, TitleMatch title) {
    Sentence words = scene.sentence(sentence);
    int before = title.first() - 1;
    return Optional.of(Math.max(before, 1))
        .filter(token -> token == before && scene.nameAt(sentence, token).isEmpty())
        .filter(token -> words.children(title.last(), "compound"::equals).contains(token))
        .map(token -> Words.lower(words.token(token)))
        .filter(word -> word.equals("party") || isBody(word))
        .map(word -> field(words, before - 1).map(field -> field + " " + word).orElse(word));
  }

  /** {@code Foreign ministry spokesman}: of what a ministry is one. */
  private static Optional<String> field(Sentence words, int before) {
    return Optional.of(Math.max(before, 1))
        .filter(token -> token == before)
        .map(words::token)
        .filter(t -> AnyOf.matches(words.token(before + 1).lemma(), "ministry|department"))
        .filter(t -> AnyOf.matches(t.tag(), "NN|JJ") || t.tag().equals("NNP") && before == 1)
        .map(Words::lower);
  }

  /** Nobody who is known to be of one state speaks for the ministry of another. */
  private boolean isHome(int sentence, Appointment appointment, Entity body) {
    return referents
        .cast()
        .person(sentence, appointment.person())
        .flatMap(world::stateOf)
        .filter(state -> body.country() != null && !body.country().equals(state.iso3()))
        .isEmpty();
  }

  /** {@code Foreign ministry spokesman Ana Berg}, of a state that the text tells: its ministry. */
  private Optional<Entity> ofTheirState(int sentence, Appointment appointment) {
    return bodyWord(sentence, appointment.title())
        .filter(word -> word.endsWith(" ministry"))
        .flatMap(
            word ->
                referents
                    .cast()
                    .person(sentence, appointment.person())
                    .flatMap(world::stateOf)
                    .map(state -> bodyOf(state, word)));
  }

  private boolean isBody(String noun) {
    return nouns.kind(noun).filter(BODIES::contains).isPresent();
  }

  /** The title without the body that it begins with. */
  TitleMatch withoutBody(int sentence, TitleMatch title) {
    Title whole = title.title();
    if (whole == null || bodyWord(sentence, title).isEmpty() || !whole.label().contains(" ")) {
      return title;
    }
    String label = whole.label().substring(whole.label().lastIndexOf(' ') + 1);
    Title bare =
        new Title(
            label, whole.forms(), whole.plurals(), whole.portfolio(), whole.trade(), whole.home());
    return new TitleMatch(title.first(), title.last(), bare, null, title.plural());
  }

  /** {@code Peru's president sent his foreign minister}: hers is the minister of his state. */
  private Optional<Entity> ofLeader(int sentence, TitleMatch title) {
    boolean ofState = title.title() != null && title.title().home() == Title.Home.STATE;
    return new Phrase(scene.sentence(sentence), title.last())
        .possessor()
        .filter(p -> ofState)
        .flatMap(p -> referents.of(sentence, p, Use.ACTOR))
        .filter(e -> e.type() == EntityType.Person)
        .flatMap(this::led);
  }

  private Optional<Entity> led(Entity person) {
    return referents.cast().heldBy(person).stream()
        .filter(held -> String.valueOf(held.portfolio()).startsWith("head of"))
        .flatMap(held -> Stream.ofNullable(held.office()))
        .flatMap(office -> world.stateOf(office).stream())
        .<Entity>map(world::entity)
        .findFirst();
  }

  /**
   * {@code Africa's last absolute monarch} is what somebody is called: there is no such office of a
   * continent.
   */
  boolean isOfRegion(int sentence, TitleMatch title) {
    return new Phrase(scene.sentence(sentence), title.last())
        .possessor()
        .flatMap(p -> scene.nameAt(sentence, p))
        .flatMap(name -> name.knownOf(EntityType.Place))
        .filter(place -> world.stateOf(world.entity(place)).isEmpty())
        .isPresent();
  }

  /** The plural title, said shortly before, that a state shares: {@code ministers of Peru and}. */
  Optional<TitleMatch> sharedTitle(int sentence, Entity state) {
    return IntStream.rangeClosed(0, Math.min(NEAR, sentence))
        .mapToObj(back -> scene.sentence(sentence - back))
        .flatMap(
            s ->
                scene.titles().get(s.index()).stream()
                    .filter(t -> t.plural() && world.isKnownOffice(t))
                    .filter(t -> !scene.isFormer(s.index(), t) && isOf(s, t, state)))
        .findFirst();
  }

  private boolean isOf(Sentence sentence, TitleMatch title, Entity state) {
    Phrase phrase = new Phrase(sentence, title.last());
    return phrase.after("of").stream()
        .flatMap(head -> referents.of(sentence.index(), head, Use.ACTOR).stream())
        .flatMap(e -> Stream.concat(Stream.of(e), e.members().stream()))
        .anyMatch(e -> e.key().equals(state.key()));
  }
}
