package io.chancery.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who takes part in an event, groups opened. Each participant is the set of gold ids that it may
 * be.
 *
 * @param agents who does it
 * @param recipients to or with whom
 */
record Participants(Set<Set<String>> agents, Set<Set<String>> recipients) {

  static Participants ofIds(List<String> agents, List<String> recipients, Identities who) {
    return new Participants(ids(agents, who), ids(recipients, who));
  }

  private static Set<Set<String>> ids(List<String> ids, Identities who) {
    return ids.stream().flatMap(id -> who.participants(Set.of(id))).collect(Collectors.toSet());
  }

  static Participants ofNames(List<Named> agents, List<Named> recipients, Identities who) {
    return new Participants(names(agents, who), names(recipients, who));
  }

  private static Set<Set<String>> names(List<Named> names, Identities who) {
    return names.stream()
        .filter(name -> name.event() == null)
        .flatMap(name -> who.participants(who.orUnknown(name)))
        .collect(Collectors.toSet());
  }

  Set<Set<String>> on(Side side) {
    return side == Side.AGENTS ? agents : recipients;
  }

  /** The ids on a side, all together. */
  Set<String> ids(Side side) {
    return on(side).stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** How many on a side may be one of these. */
  int among(Side side, Set<String> ids) {
    return (int) on(side).stream().filter(p -> p.stream().anyMatch(ids::contains)).count();
  }

  int size() {
    return agents.size() + recipients.size();
  }
}
