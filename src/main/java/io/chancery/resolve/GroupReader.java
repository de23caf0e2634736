package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a plural that points back, {@code the two officials}, to those whom the text has listed. */
final class GroupReader {

  private static final int NEAR = 2;

  /** Nouns that say nothing but how many. */
  private static final Map<String, Integer> SIZES =
      Map.of("pair", 2, "duo", 2, "trio", 3, "threesome", 3, "quartet", 4, "foursome", 4);

  private final Scene scene;
  private final Cast cast;
  private final Groups groups;
  private final StateHeads heads;
  private final Owners owners;
  private final Coreference coreference;
  private final Discourse discourse;
  private final Sides sides;
  private final Genders genders;

  GroupReader(
      Scene scene,
      Cast cast,
      Groups groups,
      Owners owners,
      Coreference coreference,
      Discourse discourse,
      Genders genders) {
    this.genders = genders;
    this.scene = scene;
    this.cast = cast;
    this.groups = groups;
    this.heads = new StateHeads(cast, groups, discourse);
    this.owners = owners;
    this.coreference = coreference;
    this.discourse = discourse;
    this.sides = new Sides(scene, groups, owners, discourse);
  }

  /**
   * The group that a plural noun phrase means, if the text has spoken of it; of any kind without a
   * kind.
   */
  Optional<Entity> read(Phrase phrase, @Nullable NounKind kind) {
    return phrase.isElsewhere()
        ? Optional.empty()
        : meant(phrase, kind).filter(group -> !sides.isDoing(phrase, group));
  }

  private Optional<Entity> meant(Phrase phrase, @Nullable NounKind kind) {
    int sentence = phrase.sentence().index();
    OptionalInt number = phrase.number();
    if (number.isPresent() && phrase.isRest()) {
      return Optional.empty();
    }
    Set<String> states =
        owners.states(phrase).stream()
            .map(KnownEntity::iso3)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (kind == NounKind.STATE || kind == NounKind.GOVERNMENT) {
      return states(sentence, phrase, number);
    }
    if (kind == NounKind.SIDE) {
      return sides.of(phrase);
    }
    if (kind == NounKind.PERSON) {
      return again(phrase);
    }
    if (isPart(phrase)) {
      return Optional.empty();
    }
    return kind == null && number.isPresent()
        ? several(sentence, number, states)
        : called(phrase, kind, states)
            .filter(group -> OfficeFields.fits(phrase, group, cast))
            .filter(group -> maySoBeCalled(phrase, group));
  }

  /** {@code Both men} are no couple. */
  private boolean maySoBeCalled(Phrase phrase, Entity group) {
    return !AnyOf.matches(phrase.lemma(), "man|woman")
        || group.members().stream().allMatch(m -> genders.mayBe(m, phrase.lemma()));
  }

  /** {@code The two}, {@code the four}: those just listed, or all of whom a sentence spoke. */
  private Optional<Entity> several(int sentence, OptionalInt number, Set<String> states) {
    return isTwo(number)
        ? two(sentence, number)
        : groups
            .persons(sentence, number.orElseThrow())
            .filter(persons -> !spokenSince(sentence - NEAR, number.orElseThrow()))
            .or(() -> groups.recent(sentence, number, member(null), states))
            .or(() -> groups.standing(number.orElseThrow()));
  }

  /** Whether a list of so many has been spoken of from a sentence on. */
  private boolean spokenSince(int sentence, int number) {
    return discourse
        .recent()
        .filter(s -> s.isGroup() && s.sentence() >= sentence)
        .anyMatch(s -> s.entity().members().size() == number);
  }

  private Optional<Entity> called(Phrase phrase, @Nullable NounKind kind, Set<String> states) {
    int sentence = phrase.sentence().index();
    OptionalInt number = phrase.number();
    boolean twoBodies = kind == NounKind.ORGANIZATION && isTwo(number);
    Predicate<Entity> member = member(kind).and(e -> BodyNouns.isCalled(phrase.lemma(), e));
    if (kind == NounKind.OFFICIAL && isTwo(number) && AnyOf.matches(phrase.lemma(), "man|woman")) {
      return groups
          .recent(sentence, number, Binding::isNamedPerson, states)
          .or(() -> groups.mainTwo());
    }
    if (AnyOf.matches(phrase.lemma(), "man|woman") && isTold(phrase)) {
      return again(phrase);
    }
    Optional<Entity> so =
        kind == NounKind.OFFICIAL
            ? heads.two(phrase).or(() -> calledSo(phrase, states))
            : Optional.empty();
    return so.or(
            () ->
                groups
                    .recent(sentence, number, member, states)
                    .filter(group -> isOf(phrase, kind, group)))
        .or(() -> twoBodies ? groups.pair(sentence, member) : Optional.empty())
        .or(
            () ->
                chain(phrase, e -> e.members().size() > 1 && e.members().stream().allMatch(member)))
        .or(() -> assembled(sentence, kind, states))
        .or(() -> kind == NounKind.OFFICIAL ? titled(phrase, states) : Optional.empty())
        .or(() -> again(phrase));
  }

  /** {@code The detained men}: those of whom that was told, and no two ministers. */
  private static boolean isTold(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(i -> AnyOf.matches(phrase.sentence().token(i).tag(), "VBN|VBG|JJ"));
  }

  /** {@code The leaders of the member states} are no two who were named and lead nothing. */
  private boolean isOf(Phrase phrase, @Nullable NounKind kind, Entity group) {
    return kind != NounKind.OFFICIAL
        || phrase.after("of").isEmpty()
        || group.members().stream().anyMatch(m -> leads(m, phrase.lemma()));
  }

  /**
   * {@code The three leaders}: just so many persons whom the text has given such an office, one by
   * one, or else of whom one sentence before speaks.
   */
  private Optional<Entity> titled(Phrase phrase, Set<String> states) {
    if (phrase.number().isEmpty() || !phrase.definite()) {
      return Optional.empty();
    }
    int number = phrase.number().getAsInt();
    Map<String, Entity> persons = new LinkedHashMap<>();
    discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .flatMap(e -> e.members().isEmpty() ? Stream.of(e) : e.members().stream())
        .filter(Binding::isNamedPerson)
        .filter(e -> states.isEmpty() || states.contains(String.valueOf(e.country())))
        .filter(e -> leads(e, phrase.lemma()))
        .forEach(e -> persons.putIfAbsent(e.key(), e));
    List<Entity> listed = inOrder(List.copyOf(persons.values()));
    return listed.size() == number
        ? groups.union(listed)
        : groups
            .persons(phrase.sentence().index(), number)
            .filter(
                group -> states.isEmpty() && group.members().stream().allMatch(cast::isOfficial));
  }

  private boolean leads(Entity person, String noun) {
    return noun.equals("leader")
        ? WordGroups.of("LEADERS").stream().anyMatch(title -> cast.isCalled(person, title))
        : cast.isCalled(person, noun);
  }

  /** {@code The pair}, {@code the trio}: as many as were just listed. */
  Optional<Entity> size(Phrase phrase) {
    Integer size = SIZES.get(phrase.lemma());
    boolean bare = phrase.definite() && phrase.head() - phrase.first() == 1;
    return size == null || !bare || !phrase.after("of").isEmpty()
        ? Optional.empty()
        : groups
            .recent(phrase.sentence().index(), OptionalInt.of(size), member(null), Set.of())
            .or(() -> counted(phrase.sentence().index(), size));
  }

  /** {@code The pair}, after {@code two diplomats}. */
  private Optional<Entity> counted(int sentence, int size) {
    return discourse
        .recent()
        .filter(s -> sentence - s.sentence() <= NEAR && s.sentence() < sentence)
        .filter(s -> s.entity().type() == EntityType.Collective)
        .filter(
            s ->
                new Phrase(scene.sentence(s.sentence()), s.token())
                    .number()
                    .equals(OptionalInt.of(size)))
        .map(Discourse.Spoken::entity)
        .findFirst();
  }

  /**
   * {@code The officials} of whom the text has just spoken so without a name, or {@code the
   * ministers} whom it has listed and who are ministers, before others who are none.
   */
  private Optional<Entity> calledSo(Phrase phrase, Set<String> states) {
    int sentence = phrase.sentence().index();
    Predicate<Entity> titled = e -> cast.isCalled(e, phrase.lemma());
    boolean unnamed =
        discourse
            .recent()
            .filter(s -> sentence - s.sentence() <= NEAR && s.sentence() < sentence)
            .filter(s -> s.lemma().equals(phrase.lemma()) && !s.isGroup())
            .anyMatch(s -> s.entity().type() == EntityType.Collective);
    if (unnamed && phrase.number().isEmpty()) {
      return again(phrase);
    }
    Predicate<Entity> official = member(NounKind.OFFICIAL);
    Optional<Entity> fitting =
        groups
            .recent(sentence, phrase.number(), official, states)
            .filter(group -> group.members().stream().anyMatch(titled));
    return groups
        .recent(sentence, phrase.number(), titled, states)
        .filter(all -> fitting.isEmpty() || isWithin(all, fitting.get()));
  }

  /** {@code The secretaries}, of {@code the four} who met: those of them who are secretaries. */
  private static boolean isWithin(Entity some, Entity all) {
    List<String> members = all.members().stream().map(Entity::key).toList();
    return some.members().stream().map(Entity::key).allMatch(members::contains);
  }

  private Optional<Entity> states(int sentence, Phrase phrase, OptionalInt number) {
    Optional<KnownEntity> owner = owners.state(phrase);
    if (phrase.lemma().equals("ally") && owner.isPresent()) {
      return groups.allies(phrase.number().orElse(0), owner.get());
    }
    if (phrase.lemma().equals("ally") && isTwo(number)) {
      return groups.recent(sentence, number, GroupReader::isState, Set.of());
    }
    Predicate<Entity> ofStates =
        e ->
            e.members().size() > 1
                && e.members().stream().allMatch(m -> m.type() == EntityType.Country);
    return number.isPresent()
        ? groups
            .states(sentence, number.getAsInt())
            .or(() -> isTwo(number) ? groups.pairOfStates(sentence) : Optional.empty())
        : chain(phrase, ofStates)
            .or(() -> beside(sentence, phrase))
            .or(() -> groups.recent(sentence, number, GroupReader::isState, Set.of()))
            .filter(
                e -> isNoRole(phrase) && !isAuthority(phrase) || e.type() == EntityType.Collective);
  }

  /** {@code The authorities} are those of some place, and no union of states. */
  private static boolean isAuthority(Phrase phrase) {
    return AnyOf.matches(phrase.lemma(), "authority|government");
  }

  /** {@code Its allies} are no union that the text named for another reason. */
  private static boolean isNoRole(Phrase phrase) {
    return phrase.possessor().isEmpty() || !NounReader.isRole(phrase);
  }

  /** {@code The neighbours}: the two states of this sentence or the last. */
  private Optional<Entity> beside(int sentence, Phrase phrase) {
    return AnyOf.matches(phrase.lemma(), "neighbor|neighbour|rival")
        ? groups.pairOfStates(sentence)
        : Optional.empty();
  }

  /** {@code The two}, {@code both}: a pair just listed, else the two states just spoken of. */
  private Optional<Entity> two(int sentence, OptionalInt number) {
    Optional<Entity> listed = groups.recent(sentence, number, member(null), Set.of());
    Optional<Entity> near =
        listed.filter(
            e ->
                discourse
                    .recent()
                    .filter(s -> sentence - s.sentence() <= NEAR)
                    .anyMatch(s -> s.entity().key().equals(e.key())));
    return near.or(() -> groups.personsOfLast(sentence, 2))
        .or(() -> groups.pairOfStates(sentence))
        .or(() -> listed);
  }

  /** {@code Two of its soldiers}. */
  private static boolean isPart(Phrase phrase) {
    return phrase.token().tag().equals("CD") && !phrase.after("of").isEmpty();
  }

  private static boolean isTwo(OptionalInt number) {
    return number.orElse(0) == 2;
  }

  private static boolean isState(Entity entity) {
    return entity.type() == EntityType.Country;
  }

  private static Predicate<Entity> member(@Nullable NounKind kind) {
    if (kind == NounKind.OFFICIAL) {
      return e -> e.type() == EntityType.Person || e.type() == EntityType.Position;
    }
    if (kind == NounKind.ORGANIZATION) {
      return e -> e.type() == EntityType.Organization;
    }
    return kind == null ? e -> e.type().acts() : e -> false;
  }

  private Optional<Entity> chain(Phrase phrase, Predicate<Entity> test) {
    return coreference.antecedent(phrase.sentence().index(), phrase.head(), test);
  }

  /**
   * {@code The US and Japanese officials}: the groups last spoken of whose members have these
   * states between them.
   */
  private Optional<Entity> assembled(int sentence, @Nullable NounKind kind, Set<String> states) {
    if (kind != NounKind.OFFICIAL || states.size() < 2) {
      return Optional.empty();
    }
    List<Entity> parts =
        discourse
            .recent()
            .filter(s -> sentence - s.sentence() <= 6 && s.isGroup())
            .map(Discourse.Spoken::entity)
            .filter(e -> e.members().stream().allMatch(member(kind)))
            .filter(e -> e.country() != null && states.contains(e.country()))
            .collect(Collectors.collectingAndThen(Collectors.toList(), GroupReader::inOrder));
    Set<String> covered =
        parts.stream().map(e -> String.valueOf(e.country())).collect(Collectors.toSet());
    return covered.equals(states) ? groups.union(parts) : Optional.empty();
  }

  private static List<Entity> inOrder(List<Entity> lastFirst) {
    List<Entity> ordered = new ArrayList<>(lastFirst);
    Collections.reverse(ordered);
    return ordered;
  }

  /** {@code The sources} are the sources of before. */
  private Optional<Entity> again(Phrase phrase) {
    return discourse
        .recent()
        .filter(s -> s.lemma().equals(phrase.lemma()))
        .filter(s -> phrase.isAsMany(new Phrase(scene.sentence(s.sentence()), s.token())))
        .map(Discourse.Spoken::entity)
        .filter(e -> e.type() == EntityType.Collective && !Descriptions.isAnother(e))
        .filter(
            e ->
                owners
                    .state(phrase)
                    .map(s -> Objects.equals(s.iso3(), e.country()))
                    .orElseGet(() -> saysNoOther(phrase, e)))
        .findFirst();
  }

  /**
   * {@code The highland forces} are not the federal forces of before; {@code the forces} may be.
   */
  private static boolean saysNoOther(Phrase phrase, Entity entity) {
    String words = phrase.words();
    return !words.contains(" ") || entity.name().contains(words);
  }
}
