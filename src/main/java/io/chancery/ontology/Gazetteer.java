package io.chancery.ontology;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known before reading: entities by their names, and who held which position when.
 * Immutable.
 */
public final class Gazetteer {
  private final Map<String, KnownEntity> entities;
  private final NameIndex names;
  private final NameIndex demonyms;
  private final NameIndex metonyms;
  private final NameIndex surnames;
  private final Map<String, List<Tenure>> byPosition;
  private final Map<String, List<Tenure>> byHolder;
  private final Map<String, List<KnownEntity>> positions;
  private final Map<String, List<KnownEntity>> bySeat;
  private final List<Title> titles;

  private Gazetteer(Knowledge knowledge) {
    EntityReader reader = new EntityReader(knowledge);
    entities = Collections.unmodifiableMap(reader.entities());
    names = NameIndex.of(entities.values(), Gazetteer::namesOf);
    demonyms = NameIndex.of(entities.values(), e -> e.demonyms().stream());
    metonyms = NameIndex.of(entities.values(), this::metonymsOf);
    Map<String, String> familyNames = reader.familyNames();
    surnames = NameIndex.of(entities.values(), e -> surname(e, familyNames).stream());
    byPosition = sorted(reader.tenures(), Tenure::position);
    byHolder = sorted(reader.tenures(), Tenure::holder);
    positions = positions(entities.values());
    bySeat = bodiesBySeat(entities.values());
    titles = new TitleReader(knowledge).read();
  }

  /**
   * Reads the known entities.
   *
   * @param roots files of Turtle, or folders of them; one that comes later may describe an entity
   *     of an earlier one anew
   * @param ontology declares the terms that they are described with
   * @throws OntologyException if a file cannot be used, with file, line and what to do
   */
  public static Gazetteer load(List<Path> roots, Ontology ontology) {
    Knowledge knowledge = Knowledge.read(roots);
    ontology.declarations().plus(Declarations.of(knowledge)).check(knowledge.files());
    return new Gazetteer(knowledge);
  }

  private static Map<String, List<Tenure>> sorted(
      List<Tenure> tenures, Function<Tenure, String> key) {
    return tenures.stream()
        .sorted(comparing(Tenure::start, nullsFirst(naturalOrder())))
        .collect(groupingBy(key));
  }

  private static Map<String, List<KnownEntity>> positions(Collection<KnownEntity> entities) {
    return entities.stream()
        .filter(e -> e.type() == EntityType.Position && e.positionOf() != null)
        .collect(groupingBy(e -> Objects.requireNonNull(e.positionOf())));
  }

  private static Map<String, List<KnownEntity>> bodiesBySeat(Collection<KnownEntity> entities) {
    Map<String, List<KnownEntity>> bySeat = new HashMap<>();
    for (KnownEntity entity : entities) {
      if (entity.type() == EntityType.Organization) {
        Set.copyOf(entity.metonyms())
            .forEach(seat -> bySeat.computeIfAbsent(seat, k -> new ArrayList<>()).add(entity));
      }
    }
    return bySeat;
  }

  private static Stream<String> namesOf(KnownEntity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  private static Optional<String> surname(KnownEntity entity, Map<String, String> familyNames) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    return entity.type() == EntityType.Person
        ? Optional.of(familyNames.getOrDefault(entity.iri(), last))
        : Optional.empty();
  }

  private Stream<String> metonymsOf(KnownEntity entity) {
    Stream<String> capital =
        Optional.ofNullable(entity.capital()).flatMap(this::byIri).stream()
            .flatMap(Gazetteer::namesOf);
    return Stream.concat(capital, entity.metonyms().stream());
  }

  /** All known entities, in the order of the files. */
  public Collection<KnownEntity> entities() {
    return entities.values();
  }

  public Optional<KnownEntity> byIri(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  /** The entities with this name or alias, compared by {@link NameKey}. */
  public List<KnownEntity> named(String name) {
    return names.all(name);
  }

  /** The persons who are called so alone: by their family names, else the last words of theirs. */
  public List<KnownEntity> surnamed(String name) {
    return surnames.all(name);
  }

  /**
   * The country whose people are called so, singular or plural; empty where several share the word.
   */
  public Optional<KnownEntity> demonym(String word) {
    return demonyms
        .only(word)
        .or(() -> word.endsWith("s") ? demonyms.only(singular(word)) : Optional.empty());
  }

  /**
   * What a name stands for beside its bearer: Tokyo for Japan, the Kremlin for Russia; empty where
   * it is open.
   */
  public Optional<KnownEntity> metonym(String name) {
    return metonyms.only(name);
  }

  /** The bodies, other than states, that are called after where they sit, as it is written. */
  public List<KnownEntity> bodiesCalled(String seat) {
    return List.copyOf(bySeat.getOrDefault(seat, List.of()));
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** Who held a position, earliest first. */
  public List<Tenure> tenures(String position) {
    return byPosition.getOrDefault(position, List.of());
  }

  /** What a person held, earliest first. */
  public List<Tenure> tenuresOf(String person) {
    return byHolder.getOrDefault(person, List.of());
  }

  /** Who held a position on a day; on a day of change, who took over. */
  public Optional<KnownEntity> holder(String position, LocalDate day) {
    return tenures(position).stream()
        .filter(tenure -> tenure.covers(day))
        .reduce((earlier, later) -> later)
        .flatMap(tenure -> byIri(tenure.holder()));
  }

  /** The positions of a state or organisation in a field, such as {@code foreign affairs}. */
  public List<KnownEntity> positionsOf(String whole, String portfolio) {
    return positions.getOrDefault(whole, List.of()).stream()
        .filter(position -> portfolio.equals(position.portfolio()))
        .toList();
  }

  /** Words for offices and trades that these files have. */
  public List<Title> titles() {
    return titles;
  }
}
