package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From a title without a name to who holds the office, or to the office: {@code the foreign
 * minister}.
 */
final class OfficeReader {

  /** Portfolios of those who lead a state. */
  private static final List<String> HEADS = List.of("head of state", "head of government");

  private final Scene scene;
  private final World world;
  private final SameOffice sameOffice;
  private final CounterpartNames counterparts;
  private final Cast cast;
  private final Owners owners;
  private final OfficeGroups offices;
  private final NewNames newNames;
  private final OpenOwners openOwners;
  private final HomeState home;

  OfficeReader(Scene scene, Cast cast, Owners owners, Groups groups) {
    this.scene = scene;
    this.sameOffice = new SameOffice(scene.world());
    this.counterparts = new CounterpartNames(scene, cast, owners);
    this.world = scene.world();
    this.cast = cast;
    this.owners = owners;
    this.offices =
        new OfficeGroups(scene, cast, owners, groups, counterparts, this::holderOrOffice);
    this.newNames = new NewNames(scene);
    this.openOwners = new OpenOwners(scene, newNames);
    this.home = new HomeState(scene);
  }

  /** Who is meant; empty for titles that are no political office. */
  Optional<Entity> read(int sentence, TitleMatch title, int head) {
    Phrase phrase = new Phrase(scene.sentence(sentence), head);
    boolean office = title.plural() ? world.isKnownOffice(title) : world.isOffice(title);
    if (!office || phrase.indefinite() || phrase.denied() || isToCome(phrase, title)) {
      return Optional.empty();
    }
    if (isToBe(phrase)) {
      return cast.holder(
              sentence, h -> h.sentence() <= sentence && sameOffice.is(h, title) && !isFormer(h))
          .or(() -> unowned(title));
    }
    if (isComplement(phrase) || isActing(phrase)) {
      return ofInstaller(sentence, title, phrase).or(() -> unowned(title));
    }
    return title.plural() ? offices.read(sentence, title, head) : one(sentence, title, head);
  }

  /** In {@code she was elected prime minister} it is an office, and nobody who holds it. */
  private static boolean isComplement(Phrase phrase) {
    boolean bare =
        !phrase.plural()
            && phrase.possessor().filter(p -> !isIts(phrase, p)).isEmpty()
            && phrase.after("of").isEmpty()
            && phrase.modifiers().stream()
                .filter(i -> !isIts(phrase, i))
                .noneMatch(i -> AnyOf.matches(phrase.sentence().token(i).tag(), "DT|PRP$|NNP"));
    return bare && Installing.verbs(phrase).findAny().isPresent();
  }

  /** {@code The new president}, {@code I will be the president}: whoever is not known to be it. */
  private boolean isToBe(Phrase phrase) {
    Sentence words = phrase.sentence();
    boolean next =
        phrase.modifiers().stream()
            .anyMatch(i -> AnyOf.matches(Words.lower(words.token(i)), "new|next|incoming|future"));
    boolean promised =
        !words.children(phrase.head(), "cop"::equals).isEmpty()
            && words.children(phrase.head(), "aux"::equals).stream()
                .anyMatch(i -> AnyOf.matches(words.token(i).lemma(), "will|would|can|could"));
    return (next || promised) && phrase.possessor().isEmpty() && phrase.appositives().isEmpty();
  }

  /** {@code Named Ida Holm as acting minister}: an office, and nobody who has been in it. */
  private static boolean isActing(Phrase phrase) {
    Sentence words = phrase.sentence();
    return phrase.modifiers().stream()
            .anyMatch(i -> AnyOf.matches(Words.lower(words.token(i)), "acting|interim"))
        && words.children(phrase.head(), "case"::equals).stream()
            .anyMatch(i -> Words.lower(words.token(i)).equals("as"));
  }

  /** {@code The prime minister-designate} is not the prime minister. */
  private static boolean isToCome(Phrase phrase, TitleMatch title) {
    Sentence words = phrase.sentence();
    int mark = title.last() + 1;
    return mark < words.tokens().size()
        && words.token(mark).tag().equals("HYPH")
        && AnyOf.matches(Words.lower(words.token(mark + 1)), "designate|elect");
  }

  /** {@code Named her its chief executive}: that of who names her. */
  private static boolean isIts(Phrase phrase, int word) {
    return Words.lower(phrase.sentence().token(word)).equals("its");
  }

  /**
   * {@code Peru elected her president}, {@code Peru's king named her minister}: that of Peru, as
   * where whoever names her is known to be of Peru. {@code Oslo Ferries named her chairwoman}: that
   * of the firm.
   */
  private Optional<Entity> ofInstaller(int sentence, TitleMatch title, Phrase phrase) {
    Sentence words = phrase.sentence();
    boolean ofState = title.title() != null && title.title().home() == Title.Home.STATE;
    if (!ofState) {
      return Installing.body(phrase, who -> owners.actor(sentence, who))
          .map(body -> world.office(title, body));
    }
    return Installing.verbs(phrase)
        .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
        .flatMap(
            who ->
                scene
                    .nameAt(sentence, who)
                    .flatMap(name -> name.knownOf(EntityType.Country))
                    .or(() -> owners.state(new Phrase(words, who)))
                    .or(() -> owners.actor(sentence, who).flatMap(world::stateOf))
                    .stream())
        .map(state -> world.office(title, state))
        .findFirst();
  }

  private Optional<Entity> one(int sentence, TitleMatch title, int head) {
    Phrase phrase = new Phrase(scene.sentence(sentence), head);
    Optional<Entity> owner = owner(sentence, title, phrase);
    if (owner.isPresent()) {
      Optional<Entity> leader = leader(sentence, title, owner.get());
      if (leader.isPresent() && !scene.isFormer(sentence, title)) {
        return leader;
      }
      if (scene.isFormer(sentence, title)) {
        return Optional.of(world.office(title, owner.get()));
      }
      Entity office =
          inFull(sentence, title, owner.get()).orElseGet(() -> world.office(title, owner.get()));
      return Optional.of(incumbent(sentence, office));
    }
    if (scene.isFormer(sentence, title)) {
      return former(sentence, title);
    }
    Optional<Entity> introduced =
        cast.holder(
            sentence,
            h ->
                sameOffice.is(h, title)
                    && !counterparts.isMet(sentence, head, h)
                    && isOfHere(sentence, title, h)
                    && !openOwners.isOfAnother(sentence, title, h));
    return leading(sentence, title, phrase)
        .or(() -> introduced)
        .or(() -> byPosition(sentence, title))
        .or(() -> atHome(sentence, title, phrase))
        .or(
            () ->
                phrase.definite() && world.isKnownOffice(title)
                    ? unowned(title)
                    : Optional.empty());
  }

  /** {@code The leader} is rather who was told to head a state than a leader who comes in later. */
  private Optional<Entity> leading(int sentence, TitleMatch title, Phrase phrase) {
    boolean leads =
        title.title() != null
            && title.title().label().equals("Leader")
            && phrase.definite()
            && phrase.possessor().isEmpty()
            && phrase.after("of").isEmpty()
            && title.first() == title.last()
            && (phrase.head() - phrase.first() == 1 || phrase.words().contains("-old "));
    return cast.holder(
        sentence,
        h ->
            leads
                && h.sentence() <= sentence
                && !isFormer(h)
                && (sameOffice.is(h, title)
                    || HEADS.contains(h.portfolio()) && !SameOffice.isOfFirm(h.title())));
  }

  /**
   * {@code The Ghanaian minister}, after {@code Ghana's foreign minister}: the one office of that
   * state of which the text has spoken so.
   */
  private Optional<Entity> inFull(int sentence, TitleMatch title, Entity owner) {
    boolean open = title.length() == 1 && "other".equals(title.portfolio());
    List<Entity> told =
        IntStream.rangeClosed(0, open ? sentence : -1)
            .boxed()
            .flatMap(s -> scene.titles().get(s).stream().flatMap(t -> toldOf(s, t, title, owner)))
            .distinct()
            .toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** The office that a longer title names there, if it is of that owner. */
  private Stream<Entity> toldOf(int sentence, TitleMatch told, TitleMatch title, Entity owner) {
    boolean longer =
        told.length() > 1
            && !told.plural()
            && world.isOffice(told)
            && !scene.isFormer(sentence, told)
            && words(sentence, told).endsWith(" " + wordOf(title));
    if (!longer) {
      return Stream.of();
    }
    Stream<Entity> held =
        scene.appointmentAt(sentence, told.last()).stream()
            .flatMap(a -> cast.person(sentence, a.person()).stream())
            .flatMap(person -> cast.heldBy(person).stream())
            .filter(h -> h.title() == told)
            .flatMap(h -> Stream.ofNullable(h.office()));
    Stream<Entity> alone =
        owner(sentence, told, new Phrase(scene.sentence(sentence), told.last())).stream()
            .map(whose -> world.office(told, whose));
    return Stream.concat(held, alone)
        .filter(office -> world.office(told, owner).key().equals(office.key()))
        .limit(1);
  }

  private static String wordOf(TitleMatch title) {
    return title.title() == null ? "" : title.title().label().toLowerCase(Locale.ROOT);
  }

  /** {@code The Chinese leader}: who heads the state by the document, else who does on the day. */
  private Optional<Entity> leader(int sentence, TitleMatch title, Entity owner) {
    boolean leads = title.title() != null && title.title().label().equals("Leader");
    if (!leads || !(owner instanceof LinkedEntity state) || state.type() != EntityType.Country) {
      return Optional.empty();
    }
    boolean head = WordGroups.of("LED-BY-HEAD").contains(String.valueOf(state.country()));
    List<Entity> offices =
        Stream.of(HEADS.get(head ? 0 : 1), HEADS.get(head ? 1 : 0))
            .flatMap(field -> world.office(field, state.known()).stream())
            .<Entity>map(world::entity)
            .toList();
    return counterparts
        .leader(sentence, state.known())
        .or(
            () ->
                offices.stream()
                    .map(office -> holderOrOffice(sentence, office))
                    .filter(e -> e.type() == EntityType.Person)
                    .findFirst())
        .or(() -> offices.stream().findFirst().map(office -> incumbent(sentence, office)));
  }

  /** {@code The former president}: who was that before, and nobody who is it today. */
  private Optional<Entity> former(int sentence, TitleMatch title) {
    return cast.holder(sentence, h -> sameOffice.is(h, title) && isPast(h))
        .or(
            () ->
                home.of(sentence, title)
                    .filter(state -> world.isKnownOffice(title))
                    .map(state -> world.office(title, state)))
        .or(() -> inHeadline(sentence, title));
  }

  /** {@code Former mines minister on trial}: a headline names neither him nor the state. */
  private Optional<Entity> inHeadline(int sentence, TitleMatch title) {
    Sentence words = scene.sentence(sentence);
    return words.headline()
        ? Optional.of(
            new NilEntity(
                new Phrase(words, title.last()).words(), EntityType.Position, null, List.of()))
        : Optional.empty();
  }

  /** Whether one who holds an office by the text or by what is known holds it no more. */
  private boolean isPast(Cast.Held held) {
    TitleMatch title = held.title();
    return title != null
        && (scene.isFormer(held.sentence(), title)
            || held.person() instanceof LinkedEntity
                && world.officesOf(held.person()).stream()
                    .noneMatch(o -> String.valueOf(o.portfolio()).equals(held.portfolio())));
  }

  /** Somebody who comes in later is of the state that the text is about. */
  private boolean isOfHere(int sentence, TitleMatch title, Cast.Held held) {
    String country = held.person().country();
    return held.sentence() <= sentence
        || country == null && held.words().endsWith(words(sentence, title))
        || country != null && home.main().map(state -> country.equals(state.iso3())).orElse(true);
  }

  private String words(int sentence, TitleMatch title) {
    return Words.join(scene.sentence(sentence), title.first(), title.last())
        .toLowerCase(Locale.ROOT);
  }

  /** {@code The president}, in a text about one state. */
  private Optional<Entity> atHome(int sentence, TitleMatch title, Phrase phrase) {
    return phrase.definite() && phrase.possessor().isEmpty() && world.isKnownOffice(title)
        ? home.of(sentence, title)
            .filter(state -> !isOfPart(phrase, state))
            .map(state -> incumbent(sentence, world.office(title, state)))
        : Optional.empty();
  }

  /** {@code The premier} of a Canadian text heads a province. */
  private static boolean isOfPart(Phrase phrase, KnownEntity state) {
    return phrase.lemma().equals("premier")
        && WordGroups.of("PREMIERS-OF-PARTS").contains(String.valueOf(state.iso3()));
  }

  private Optional<Entity> owner(int sentence, TitleMatch title, Phrase phrase) {
    Name named =
        AppointmentFinder.owner(scene.sentence(sentence), scene.names().get(sentence), title);
    KnownEntity position = title.position();
    boolean alone = phrase.possessor().isEmpty() && named == null;
    if (position != null
        && alone
        && (startsWithOwner(title, sentence) || endsWithOwner(title, sentence))) {
      return world.byIri(position.positionOf()).map(world::entity);
    }
    return Optional.ofNullable(named)
        .map(name -> newNames.owner(sentence, name, title))
        .or(() -> openOwners.named(sentence, title))
        .or(
            () ->
                "spokesperson".equals(title.portfolio()) ? ofBody(phrase, true) : Optional.empty())
        .or(() -> owners.state(phrase).map(world::entity))
        .or(() -> ofBody(phrase, false));
  }

  /** {@code The unit's spokesperson} speaks for the unit, and {@code Ida Holm's} for her. */
  private Optional<Entity> ofBody(Phrase phrase, boolean pronoun) {
    return phrase
        .possessor()
        .filter(owner -> pronoun || phrase.sentence().token(owner).isNoun())
        .flatMap(owner -> owners.actor(phrase.sentence().index(), owner))
        .filter(
            owner ->
                owner.type() == EntityType.Organization
                    || pronoun && owner.type() == EntityType.Person);
  }

  /** Whether the words of a known position say whose it is: {@code US Secretary of State}. */
  private boolean startsWithOwner(TitleMatch title, int sentence) {
    String first = scene.sentence(sentence).token(title.first()).word();
    return world.named(first, EntityType.Country).isPresent() || world.demonym(first).isPresent();
  }

  /** {@code Foreign minister of Japan}. */
  private boolean endsWithOwner(TitleMatch title, int sentence) {
    Sentence words = scene.sentence(sentence);
    return IntStream.rangeClosed(title.first() + 1, title.last())
        .filter(i -> words.token(i - 1).word().equals("of"))
        .mapToObj(i -> Words.join(words, i, title.last()))
        .anyMatch(name -> world.named(name, EntityType.Country).isPresent());
  }

  /**
   * The person of the document who holds an office, else who held it on the day, else the office.
   */
  Entity incumbent(int sentence, Entity office) {
    Entity holder = holderOrOffice(sentence, office);
    return holder == office
        ? world.holder(office).<Entity>map(world::entity).orElse(office)
        : holder;
  }

  /** The person of the document who holds an office, else the office. */
  Entity holderOrOffice(int sentence, Entity office) {
    return cast.holder(sentence, h -> h.isOf(office) && !isFormer(h)).orElse(office);
  }

  private boolean isFormer(Cast.Held held) {
    TitleMatch title = held.title();
    return title != null && scene.isFormer(held.sentence(), title);
  }

  private Optional<Entity> byPosition(int sentence, TitleMatch title) {
    return Optional.ofNullable(title.position())
        .map(world::entity)
        .map(office -> incumbent(sentence, office));
  }

  private Optional<Entity> unowned(TitleMatch title) {
    return Optional.ofNullable(title.title())
        .map(t -> new NilEntity(t.label(), EntityType.Position, null, List.of()));
  }
}
