package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what several things taken together are: {@code the three}, {@code both officials}, {@code
 * the two neighbours}.
 */
final class Groups {

  private static final int REACH = 6;
  private static final int PAIR_REACH = 2;

  private final World world;
  private final Discourse discourse;
  private final Readings readings;

  Groups(World world, Discourse discourse, Readings readings) {
    this.world = world;
    this.discourse = discourse;
    this.readings = readings;
  }

  /** The group that a list names, if all its things are understood and of one kind. */
  Optional<Entity> of(Coordination list) {
    List<Entity> members =
        list.heads().stream()
            .flatMap(head -> readings.actor(list.sentence(), head).stream())
            .toList();
    boolean alike =
        members.stream().map(e -> e.type()).distinct().count() == 1
            || members.stream().allMatch(e -> isBody(e) && e.members().isEmpty());
    return members.size() == list.heads().size() && alike && World.keys(members).size() > 1
        ? Optional.of(world.group(members))
        : Optional.empty();
  }

  /**
   * The group that a phrase points back to.
   *
   * @param number how many it says, if it does
   * @param member what each of them must be
   * @param states ISO codes that their states must be, all of them; empty for any
   */
  Optional<Entity> recent(
      int sentence, OptionalInt number, Predicate<Entity> member, Set<String> states) {
    List<Discourse.Spoken> fitting =
        discourse
            .recent()
            .filter(s -> number.isPresent() || sentence - s.sentence() <= REACH)
            .filter(Discourse.Spoken::isGroup)
            .filter(s -> s.entity().type() != EntityType.Treaty)
            .filter(s -> number.isEmpty() || s.entity().members().size() == number.getAsInt())
            .filter(s -> s.entity().members().stream().allMatch(member))
            .filter(s -> states.isEmpty() || statesOf(s.entity()).equals(states))
            .toList();
    return fitting.stream()
        .filter(s -> sentence - s.sentence() <= REACH && s.subject() && !isOfStates(s.entity()))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(Discourse.Spoken::entity);
  }

  private static boolean isOfStates(Entity group) {
    return group.members().stream().allMatch(e -> e.type() == EntityType.Country);
  }

  private static Set<String> statesOf(Entity group) {
    return group.members().stream()
        .map(e -> String.valueOf(e.country()))
        .collect(Collectors.toSet());
  }

  /**
   * So many states: a list of them, those of as many persons, or a standing group of which the text
   * has all.
   */
  Optional<Entity> states(int sentence, int number) {
    return recent(sentence, OptionalInt.of(number), e -> e.type() == EntityType.Country, Set.of())
        .or(() -> statesOfPersons(number))
        .or(() -> statesIn(sentence, number))
        .or(() -> standing(number));
  }

  /** More than two states, if a sentence speaks of just these or of those who act for them. */
  private Optional<Entity> statesIn(int sentence, int number) {
    return IntStream.rangeClosed(0, number < 3 ? -1 : PAIR_REACH)
        .mapToObj(back -> statesOfAll(sentence - back))
        .filter(states -> states.size() == number)
        .findFirst()
        .map(world::group);
  }

  private List<Entity> statesOfAll(int sentence) {
    Map<String, Entity> states = new LinkedHashMap<>();
    discourse
        .recent()
        .filter(s -> s.sentence() == sentence && !s.inside())
        .map(Discourse.Spoken::entity)
        .flatMap(e -> e.members().isEmpty() ? Stream.of(e) : e.members().stream())
        .flatMap(e -> world.stateOf(e).stream())
        .forEach(s -> states.putIfAbsent(s.iri(), world.entity(s)));
    return List.copyOf(states.values());
  }

  private Optional<Entity> statesOfPersons(int number) {
    return discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .filter(e -> e.members().size() >= number && e.type() == EntityType.Collective)
        .map(this::statesOfMembers)
        .filter(states -> states.size() == number)
        .findFirst()
        .map(world::group);
  }

  private List<Entity> statesOfMembers(Entity group) {
    Map<String, Entity> states = new LinkedHashMap<>();
    for (Entity member : group.members()) {
      world.stateOf(member).ifPresent(s -> states.putIfAbsent(s.iri(), world.entity(s)));
    }
    return List.copyOf(states.values());
  }

  /** A standing group of so many, three or more, of which the text has all. */
  Optional<Entity> standing(int number) {
    KnownEntity best = null;
    long most = 0;
    for (KnownEntity group : number < 3 ? List.<KnownEntity>of() : world.groups(number).toList()) {
      long heard = group.members().stream().mapToLong(this::heard).min().orElse(0);
      if (heard > most) {
        best = group;
        most = heard;
      }
    }
    return Optional.ofNullable(best).map(world::entity);
  }

  private long heard(String iri) {
    return discourse.count(e -> e.key().equals(iri));
  }

  /** {@code Its two allies}: just as many states of which the text has spoken and that are. */
  Optional<Entity> allies(int number, KnownEntity owner) {
    Map<String, Entity> heard = new LinkedHashMap<>();
    discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .flatMap(e -> e.members().isEmpty() ? Stream.of(e) : e.members().stream())
        .filter(e -> e instanceof LinkedEntity state && world.allied(state.known(), owner))
        .forEach(e -> heard.putIfAbsent(e.key(), e));
    List<Entity> inOrder = new ArrayList<>(heard.values());
    Collections.reverse(inOrder);
    return number == inOrder.size() ? union(inOrder) : Optional.empty();
  }

  /** The group whose list begins at a token. */
  Optional<Entity> behind(int sentence, int first) {
    return readings.coordinations(sentence).stream()
        .filter(list -> list.first() == first)
        .findFirst()
        .flatMap(this::of);
  }

  /** A state, a government, a firm, a movement: whoever has officials and no face. */
  static boolean isBody(Entity entity) {
    return switch (entity.type()) {
      case Country, Government, Organization, Alliance -> true;
      default -> false;
    };
  }

  /**
   * The two bodies that the last sentences speak of, where one of them speaks of just two such:
   * {@code the two companies} after {@code Hansa Lines made an offer for Oslo Ferries}.
   */
  Optional<Entity> pair(int sentence, Predicate<Entity> member) {
    return pairOf(sentence, e -> member.test(e) ? Optional.of(e) : Optional.empty());
  }

  /**
   * The two states that a sentence speaks of, by themselves or by their officials and cities; none
   * where it may be either of two pairs: {@code Ida Holm visited Chile. Otto Brandt visited Peru.}
   */
  Optional<Entity> pairOfStates(int sentence) {
    boolean here = statesIn(sentence).size() == 2;
    List<List<Entity>> journeys =
        IntStream.rangeClosed(1, PAIR_REACH).mapToObj(back -> journey(sentence - back)).toList();
    boolean either =
        journeys.stream().noneMatch(List::isEmpty) && journeys.stream().distinct().count() > 1;
    return either && !here ? Optional.empty() : pairOf(sentence, this::stateOf);
  }

  private Optional<Entity> stateOf(Entity entity) {
    return world.stateOf(entity).map(world::entity);
  }

  private List<Entity> statesIn(int sentence) {
    return distinctIn(sentence, true, this::stateOf);
  }

  /** The two states of a sentence that has one of them as a place alone; else none. */
  private List<Entity> journey(int sentence) {
    List<Entity> going =
        distinctIn(sentence, true, e -> e.type().isPlace() ? Optional.empty() : stateOf(e));
    List<Entity> states = statesIn(sentence);
    return states.size() == 2 && going.size() == 1 ? states : List.of();
  }

  /** So many persons, if one of the last sentences speaks of just these. */
  Optional<Entity> persons(int sentence, int number) {
    return IntStream.rangeClosed(1, PAIR_REACH)
        .mapToObj(back -> personsIn(sentence - back))
        .filter(persons -> persons.size() == number)
        .findFirst()
        .flatMap(this::union);
  }

  /** So many persons, if the sentence before speaks of just these. */
  Optional<Entity> personsOfLast(int sentence, int number) {
    return Optional.of(personsIn(sentence - 1))
        .filter(persons -> persons.size() == number)
        .flatMap(this::union);
  }

  private List<Entity> personsIn(int sentence) {
    Map<String, Entity> persons = new LinkedHashMap<>();
    discourse
        .recent()
        .filter(s -> s.sentence() == sentence && !s.inside())
        .map(Discourse.Spoken::entity)
        .flatMap(e -> e.members().isEmpty() ? Stream.of(e) : e.members().stream())
        .filter(Binding::isNamedPerson)
        .forEach(e -> persons.putIfAbsent(e.key(), e));
    List<Entity> lastFirst = new ArrayList<>(persons.values());
    Collections.reverse(lastFirst);
    return lastFirst;
  }

  /** The two persons, named in full or by surname, of whom the text speaks more than of others. */
  Optional<Entity> mainTwo() {
    Map<String, Long> counts =
        discourse
            .recent()
            .map(Discourse.Spoken::entity)
            .filter(Binding::isNamedPerson)
            .collect(Collectors.groupingBy(Entity::key, Collectors.counting()));
    List<String> two =
        counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    List<Entity> members =
        two.stream().flatMap(key -> discourse.last(e -> e.key().equals(key)).stream()).toList();
    return members.size() == 2 ? union(members) : Optional.empty();
  }

  private Optional<Entity> pairOf(
      int sentence, Function<Entity, Optional<? extends Entity>> member) {
    return IntStream.rangeClosed(0, PAIR_REACH)
        .filter(back -> distinctIn(sentence - back, true, member).size() == 2)
        .mapToObj(back -> distinctIn(sentence - back, false, member))
        .filter(found -> found.size() == 2)
        .findFirst()
        .map(world::group);
  }

  private List<Entity> distinctIn(
      int sentence, boolean inside, Function<Entity, Optional<? extends Entity>> member) {
    Map<String, Entity> distinct = new LinkedHashMap<>();
    discourse
        .recent()
        .filter(s -> s.sentence() == sentence && (inside || !s.inside()))
        .map(Discourse.Spoken::entity)
        .filter(e -> e.members().isEmpty())
        .flatMap(e -> member.apply(e).stream())
        .forEach(e -> distinct.putIfAbsent(e.key(), e));
    List<Entity> lastFirst = new ArrayList<>(distinct.values());
    Collections.reverse(lastFirst);
    return lastFirst;
  }

  /** The two sides of a meeting: all that the last clause with several on both sides has. */
  Optional<Entity> union(List<Entity> parts) {
    List<Entity> members = new ArrayList<>();
    for (Entity part : parts) {
      members.addAll(part.members().isEmpty() ? List.of(part) : part.members());
    }
    Map<String, Entity> distinct = new LinkedHashMap<>();
    members.stream().filter(Objects::nonNull).forEach(m -> distinct.putIfAbsent(m.key(), m));
    return distinct.size() < 2
        ? Optional.empty()
        : Optional.of(world.group(List.copyOf(distinct.values())));
  }
}
