package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Title;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known before reading, as the entities of one document of one day. */
final class World {

  /** Fields in which a state has offices of several ranks. */
  private static final Set<String> MANY_RANKS = WordGroups.of("MANY-RANKS");

  private static final int DEPTH = 2;
  private static final Set<EntityType> GROUPS = Set.of(EntityType.Alliance, EntityType.Collective);

  private final Gazetteer gazetteer;
  private final @Nullable LocalDate published;
  private final Map<String, KnownEntity> states;
  private final Set<String> offices;

  World(
      Gazetteer gazetteer,
      @Nullable LocalDate published,
      Map<String, KnownEntity> states,
      Set<String> offices) {
    this.gazetteer = gazetteer;
    this.published = published;
    this.states = states;
    this.offices = offices;
  }

  /** States by their ISO 3166 alpha-3 codes. */
  static Map<String, KnownEntity> statesOf(Gazetteer gazetteer) {
    Map<String, KnownEntity> states = new HashMap<>();
    for (KnownEntity entity : gazetteer.entities()) {
      if (entity.type() == EntityType.Country && entity.iso3() != null) {
        states.putIfAbsent(entity.iso3(), entity);
      }
    }
    return Map.copyOf(states);
  }

  LinkedEntity entity(KnownEntity known) {
    return entity(known, DEPTH);
  }

  private LinkedEntity entity(KnownEntity known, int depth) {
    List<Entity> members =
        depth == 0
            ? List.of()
            : known.members().stream()
                .flatMap(iri -> gazetteer.byIri(iri).stream())
                .<Entity>map(member -> entity(member, depth - 1))
                .toList();
    String country = stateOf(known, DEPTH).map(KnownEntity::iso3).orElse(null);
    return new LinkedEntity(known, country, members);
  }

  private Optional<KnownEntity> stateOf(KnownEntity known, int depth) {
    if (known.type() == EntityType.Country) {
      return Optional.of(known);
    }
    if (depth == 0) {
      return Optional.empty();
    }
    return Stream.of(known.country(), known.positionOf(), known.partOf())
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(gazetteer::byIri)
        .flatMap(whole -> stateOf(whole, depth - 1));
  }

  Optional<KnownEntity> byIri(@Nullable String iri) {
    return Optional.ofNullable(iri).flatMap(gazetteer::byIri);
  }

  /** The state that an entity is or belongs to, one that has no code too. */
  Optional<KnownEntity> stateOf(Entity entity) {
    return Optional.ofNullable(entity.country())
        .map(states::get)
        .or(
            () ->
                entity instanceof LinkedEntity linked
                    ? stateOf(linked.known(), DEPTH)
                    : Optional.empty());
  }

  /** An entity by name, of a type. */
  Optional<KnownEntity> named(String name, EntityType type) {
    return gazetteer.named(name).stream().filter(k -> k.type() == type).findFirst();
  }

  /** A state's own body by what it is called there: {@code Defense Ministry} of Russia. */
  Optional<KnownEntity> bodyOf(KnownEntity state, String words, EntityType type) {
    Stream<String> adjectives = Stream.concat(state.demonyms().stream(), Stream.of(state.name()));
    return Stream.concat(
            adjectives.map(adjective -> adjective + " " + words),
            Stream.of(words + " of " + state.name()))
        .flatMap(name -> named(name, type).stream())
        .findFirst();
  }

  /** The state whose people are called so. */
  Optional<KnownEntity> demonym(String word) {
    return gazetteer.demonym(word);
  }

  /** The state of which this city is the seat of government. */
  Optional<KnownEntity> capitalOf(KnownEntity city) {
    Optional<KnownEntity> state = gazetteer.metonym(city.name());
    return state.filter(s -> city.iri().equals(s.capital()));
  }

  /** The bodies, other than states, that are called after where they sit. */
  Stream<KnownEntity> bodiesCalled(String seat) {
    return gazetteer.bodiesCalled(seat).stream();
  }

  Optional<KnownEntity> capital(KnownEntity state) {
    return byIri(state.capital());
  }

  /** The office that a title means in a state or a body, known beforehand or not. */
  Entity office(TitleMatch title, Entity owner) {
    return owner instanceof LinkedEntity linked
        ? office(title, linked.known())
        : new NilEntity(
            label(title) + " of " + owner.name(), EntityType.Position, owner.country(), List.of());
  }

  /**
   * The office that a title means in a state or an organisation; one that nobody knows is named
   * after both.
   */
  Entity office(TitleMatch title, KnownEntity owner) {
    return known(title, owner)
        .<Entity>map(this::entity)
        .orElseGet(() -> unknownOffice(label(title), owner));
  }

  /** Whether a title is an office, which one holds; an analyst or a diplomat holds none. */
  boolean isOffice(TitleMatch title) {
    return title.position() != null || (title.title() != null && !title.title().trade());
  }

  /** Whether a title is of a kind that some known office has: by itself it means that office. */
  boolean isKnownOffice(TitleMatch title) {
    return title.position() != null
        || (title.title() != null && offices.contains(title.title().label()));
  }

  /** The titles of all known offices: their names without the state. */
  static Set<String> officesOf(Gazetteer gazetteer) {
    return gazetteer.entities().stream()
        .filter(k -> k.type() == EntityType.Position)
        .flatMap(k -> labelsOf(k, gazetteer.byIri(String.valueOf(k.positionOf()))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> labelsOf(KnownEntity position, Optional<KnownEntity> owner) {
    List<String> owners =
        owner.map(o -> Stream.concat(o.demonyms().stream(), namesOf(o)).toList()).orElse(List.of());
    return namesOf(position).flatMap(name -> Stream.concat(Stream.of(name), without(name, owners)));
  }

  private static Stream<String> without(String name, List<String> owners) {
    return owners.stream()
        .flatMap(
            o ->
                name.startsWith(o + " ")
                    ? Stream.of(name.substring(o.length() + 1))
                    : name.endsWith(" of " + o)
                        ? Stream.of(name.substring(0, name.length() - o.length() - 4))
                        : Stream.empty());
  }

  private static Stream<String> namesOf(KnownEntity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  private Optional<KnownEntity> known(TitleMatch title, KnownEntity owner) {
    KnownEntity position = title.position();
    if (position != null && owner.iri().equals(position.positionOf())) {
      return Optional.of(position);
    }
    return namesOf(label(title), owner)
        .flatMap(name -> gazetteer.named(name).stream())
        .filter(k -> owner.iri().equals(k.positionOf()))
        .findFirst()
        .or(() -> office(title.portfolio(), owner).filter(o -> isOfRank(label(title), o)));
  }

  /** A central bank's governor is no finance minister, nor is a chief of staff one of defence. */
  private static boolean isOfRank(String label, KnownEntity office) {
    return !MANY_RANKS.contains(String.valueOf(office.portfolio()))
        || office.name().contains(label)
        || isMinister(label) && isMinister(office.name());
  }

  private static boolean isMinister(String label) {
    return label.matches(".*\\b(Minister|Secretary|Chancellor of the Exchequer)\\b.*");
  }

  private static Stream<String> namesOf(String label, KnownEntity owner) {
    Stream<String> adjectives = Stream.concat(owner.demonyms().stream(), Stream.of(owner.name()));
    return Stream.concat(
        Stream.of(label + " of " + owner.name()),
        Stream.concat(adjectives, owner.aliases().stream()).map(a -> a + " " + label));
  }

  private static String label(TitleMatch title) {
    if (title.title() != null) {
      return title.title().label();
    }
    return title.position() == null ? "Office" : title.position().name();
  }

  /** The office of a field in a state. */
  Optional<KnownEntity> office(@Nullable String portfolio, KnownEntity owner) {
    if (portfolio == null || portfolio.equals("other")) {
      return Optional.empty();
    }
    return gazetteer.positionsOf(owner.iri(), portfolio).stream().findFirst();
  }

  /**
   * The office of a field in a state, even if nobody knows it; there it is called after its
   * minister.
   */
  Entity officeOf(String portfolio, KnownEntity owner) {
    return office(portfolio, owner)
        .<Entity>map(this::entity)
        .orElseGet(() -> unknownOffice(ministerOf(portfolio), owner));
  }

  private String ministerOf(String portfolio) {
    return gazetteer.titles().stream()
        .filter(t -> portfolio.equals(t.portfolio()) && t.label().endsWith("Minister"))
        .map(Title::label)
        .findFirst()
        .orElse("Minister for " + portfolio);
  }

  private NilEntity unknownOffice(String label, KnownEntity owner) {
    String country = stateOf(owner, DEPTH).map(KnownEntity::iso3).orElse(null);
    return new NilEntity(label + " of " + owner.name(), EntityType.Position, country, List.of());
  }

  /** Who holds an office on the day of publication; nobody without one. */
  Optional<KnownEntity> holder(Entity office) {
    LocalDate day = published;
    return day == null ? Optional.empty() : gazetteer.holder(office.key(), day);
  }

  /** The offices that a person holds on the day of publication; all ever held without one. */
  List<KnownEntity> officesOf(Entity person) {
    LocalDate day = published;
    return gazetteer.tenuresOf(person.key()).stream()
        .filter(tenure -> day == null || tenure.covers(day))
        .flatMap(tenure -> gazetteer.byIri(tenure.position()).stream())
        .distinct()
        .toList();
  }

  /** Persons known by this name alone. */
  List<KnownEntity> personsCalled(String name) {
    return gazetteer.surnamed(name);
  }

  /** The administration of a state on the day of publication, known by the name of who leads it. */
  Optional<KnownEntity> administration(KnownEntity state) {
    return Stream.of("head of government", "head of state")
        .flatMap(portfolio -> gazetteer.positionsOf(state.iri(), portfolio).stream())
        .flatMap(office -> holder(entity(office)).stream())
        .flatMap(leader -> administrationOf(leader.name()).stream())
        .findFirst();
  }

  /** The administration called after a person. */
  Optional<KnownEntity> administrationOf(String leader) {
    String[] names = leader.split(" ");
    return Stream.of(names[names.length - 1], leader, names[0])
        .flatMap(name -> gazetteer.named(name + " administration").stream())
        .filter(this::existed)
        .findFirst();
  }

  /** The state that an administration governs, by the office of who leads it. */
  Optional<KnownEntity> governedBy(Entity administration) {
    Optional<KnownEntity> state = stateOf(administration);
    if (state.isPresent()) {
      return state;
    }
    String[] words = administration.name().split(" ");
    return Stream.of(words)
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .flatMap(word -> personsCalled(word).stream())
        .flatMap(person -> officesOf(entity(person)).stream())
        .filter(office -> String.valueOf(office.portfolio()).startsWith("head of"))
        .flatMap(office -> byIri(office.positionOf()).stream())
        .findFirst();
  }

  private boolean existed(KnownEntity entity) {
    LocalDate day = published;
    return day == null
        || ((entity.start() == null || !day.isBefore(entity.start()))
            && (entity.end() == null || !day.isAfter(entity.end())));
  }

  /** Entities taken together: a standing group of three or more if these are its members. */
  Entity group(List<Entity> members) {
    return standing(keys(members)).<Entity>map(this::entity).orElseGet(() -> newGroup(members));
  }

  private Optional<KnownEntity> standing(Set<String> members) {
    return members.size() < 3
        ? Optional.empty()
        : groups(members.size())
            .filter(group -> new HashSet<>(group.members()).equals(members))
            .findFirst();
  }

  /** Whether two states are bound by a defence pact. */
  boolean allied(KnownEntity one, KnownEntity other) {
    return !one.iri().equals(other.iri())
        && gazetteer.entities().stream()
            .filter(k -> "defence pact".equals(k.kind()))
            .anyMatch(k -> k.members().contains(one.iri()) && k.members().contains(other.iri()));
  }

  /** The standing groups with so many members, alliances first. */
  Stream<KnownEntity> groups(int size) {
    return gazetteer.entities().stream()
        .filter(k -> GROUPS.contains(k.type()) && k.members().size() == size)
        .sorted(Comparator.comparing((KnownEntity k) -> k.type() != EntityType.Alliance));
  }

  private static NilEntity newGroup(List<Entity> members) {
    List<String> names = members.stream().map(Entity::name).toList();
    Set<String> countries =
        members.stream().map(e -> String.valueOf(e.country())).collect(Collectors.toSet());
    String country = countries.size() == 1 ? members.get(0).country() : null;
    return new NilEntity(listed(names), EntityType.Collective, country, members);
  }

  static Set<String> keys(List<Entity> members) {
    return members.stream().map(Entity::key).collect(Collectors.toSet());
  }

  /** What all of them are, if they are one thing, however often it is among them. */
  static Optional<Entity> one(List<Entity> mentions) {
    return keys(mentions).size() == 1 ? Optional.of(mentions.get(0)) : Optional.empty();
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
