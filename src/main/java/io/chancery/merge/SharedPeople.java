package io.chancery.merge;

import io.chancery.ontology.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in two linked events, and whose being one the link rests on: those of one name,
 * without which it would not be, and somebody of another name, with whom it would be if they were
 * one. Whether they are one is decided apart, and again whenever documents or corrections come or
 * go, so it is no part of the comparison.
 *
 * @param compare the comparison of two events
 */
record SharedPeople(BiFunction<EventAccount, EventAccount, Optional<Link>> compare) {

  private static final String PERSON = EntityType.Person + ":";

  /**
   * Somebody who takes part.
   *
   * @param iri of the entity, a document's or a known one
   * @param keys by which an account of an event calls him
   * @param account what the document tells of him, none of who is known
   */
  private record Somebody(String iri, Set<String> keys, Optional<EntityAccount> account) {

    /** Whether no name in the two events is the same, and yet they may be one. */
    boolean mayBeCalledOtherwise(Somebody other) {
      boolean human = isHuman() && other.isHuman();
      boolean body = isBody() && other.isBody();
      return (human || body || isOfEither(other))
          && Collections.disjoint(keys, other.keys)
          && (account.isPresent() || other.account.isPresent());
    }

    /** A name that one paper takes for a person's and the other for a firm's. */
    private boolean isOfEither(Somebody other) {
      return account.isPresent()
          && other.account.isPresent()
          && EntityKeys.isOfEither(account.get())
          && EntityKeys.isOfEither(other.account.get())
          && share(account.get(), other.account.get());
    }

    private boolean isHuman() {
      return keys.stream().anyMatch(Namesakes::isPerson);
    }

    private boolean isBody() {
      return account.filter(each -> each.type() == EntityType.Organization).isPresent();
    }

    /** Both, of one name if either document has a name that the other has too. */
    Link.Namesake with(Somebody other) {
      boolean alike =
          account.flatMap(mine -> other.account.map(theirs -> share(mine, theirs))).orElse(false);
      return alike
          ? Link.Namesake.of(iri, other.iri)
          : Link.Namesake.otherwiseCalled(iri, other.iri);
    }
  }

  /** The link between two events, with what it rests on. */
  Optional<Link> link(EventAccount one, EventAccount other, AccountIndex index) {
    Optional<Link> link = compare.apply(one, other);
    if (one.document().equals(other.document())) {
      return link;
    }
    return link.isPresent()
        ? link.map(each -> each.restingOn(namesakes(one, other, index)))
        : one.iri().compareTo(other.iri()) < 0
            ? ifOne(one, other, index)
            : ifOne(other, one, index);
  }

  private Set<Link.Namesake> namesakes(EventAccount one, EventAccount other, AccountIndex index) {
    Set<Link.Namesake> people = new TreeSet<>(Link.Namesake.BY_IRI);
    List<EntityAccount> others = taking(other, index);
    for (EntityAccount mine : taking(one, index)) {
      List<EntityAccount> theirs = others.stream().filter(each -> share(mine, each)).toList();
      if (!theirs.isEmpty() && compare.apply(one.renamed(mine), other).isEmpty()) {
        theirs.forEach(each -> people.add(Link.Namesake.of(mine.iri(), each.iri())));
      }
    }
    return people;
  }

  /** The surest link that would be if somebody of one were somebody of the other. */
  private Optional<Link> ifOne(EventAccount one, EventAccount other, AccountIndex index) {
    boolean told = !one.who().isEmpty() && !other.who().isEmpty();
    if (!told || !one.type().equals(other.type()) || !mayBeOne(one, other)) {
      return Optional.empty();
    }
    List<Somebody> others = people(other, index);
    return people(one, index).stream()
        .flatMap(mine -> others.stream().flatMap(their -> ifOne(one, mine, other, their, index)))
        .min(Link.SUREST.thenComparing(link -> link.namesakes().toString()));
  }

  /** Whether they would be if all were the same: most are not, and that is soon known. */
  private boolean mayBeOne(EventAccount one, EventAccount other) {
    return compare.apply(one, other.called(other.who(), one.who())).isPresent();
  }

  private Stream<Link> ifOne(
      EventAccount one, Somebody mine, EventAccount other, Somebody their, AccountIndex index) {
    if (!mine.mayBeCalledOtherwise(their)) {
      return Stream.empty();
    }
    EventAccount called = other.called(their.keys(), mine.keys());
    return compare.apply(one, called).stream()
        .map(
            link -> {
              Set<Link.Namesake> people = new TreeSet<>(Link.Namesake.BY_IRI);
              people.addAll(namesakes(one, called, index));
              people.add(mine.with(their));
              return link.restingOn(people);
            });
  }

  /** Who takes part in an event: as its document alone tells, and who is known by name. */
  private static List<Somebody> people(EventAccount event, AccountIndex index) {
    Set<String> who = event.who();
    Stream<Somebody> told =
        index.entities(event.document()).stream()
            .map(entity -> somebody(entity, who))
            .filter(somebody -> !somebody.keys().isEmpty());
    Stream<Somebody> known =
        who.stream()
            .filter(key -> key.startsWith(PERSON) && key.contains("://"))
            .map(
                key -> new Somebody(key.substring(PERSON.length()), Set.of(key), Optional.empty()));
    return Stream.concat(told, known).toList();
  }

  private static Somebody somebody(EntityAccount entity, Set<String> who) {
    Set<String> names = entity.isOffice() ? entity.offices() : entity.names();
    Set<String> keys =
        names.stream()
            .map(name -> entity.type() + ":" + name)
            .filter(who::contains)
            .collect(Collectors.toSet());
    return new Somebody(entity.iri(), keys, Optional.of(entity));
  }

  /** The entities of its document that take part in an event. */
  private static List<EntityAccount> taking(EventAccount event, AccountIndex index) {
    Set<String> who = event.who();
    return index.entities(event.document()).stream()
        .filter(
            entity ->
                !Collections.disjoint(
                    who,
                    entity.names().stream()
                        .map(name -> entity.type() + ":" + name)
                        .collect(Collectors.toSet())))
        .toList();
  }

  private static boolean share(EntityAccount one, EntityAccount other) {
    return !Collections.disjoint(EntityKeys.lookups(one), EntityKeys.keys(other));
  }
}
