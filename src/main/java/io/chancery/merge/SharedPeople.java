package io.chancery.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Who takes part in two linked events under one name, and whose being one the link rests on: it
 * would not be, were one of them called otherwise. Whether they are one is decided apart, and again
 * whenever documents or corrections come or go, so it is no part of the comparison.
 *
 * @param compare the comparison of two events
 */
record SharedPeople(BiFunction<EventAccount, EventAccount, Optional<Link>> compare) {

  /** The link between two events, with what it rests on. */
  Optional<Link> link(EventAccount one, EventAccount other, AccountIndex index) {
    Optional<Link> link = compare.apply(one, other);
    if (link.isEmpty() || one.document().equals(other.document())) {
      return link;
    }
    Set<Link.Namesake> people = new TreeSet<>(Link.Namesake.BY_IRI);
    List<EntityAccount> others = taking(other, index);
    for (EntityAccount mine : taking(one, index)) {
      List<EntityAccount> theirs = others.stream().filter(each -> share(mine, each)).toList();
      if (!theirs.isEmpty() && compare.apply(one.renamed(mine), other).isEmpty()) {
        theirs.forEach(each -> people.add(Link.Namesake.of(mine.iri(), each.iri())));
      }
    }
    return link.map(each -> each.restingOn(people));
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
