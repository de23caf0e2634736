package io.chancery.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares who takes part in an event. In what several do with one another the side is free: a text
 * may list the parties alike.
 */
final class Roles {

  /** Part of the measure, so that a changed ontology does not change the yardstick. */
  private static final Set<String> WITH_ONE_ANOTHER =
      Set.of("Meet", "Talk", "Negotiate", "Cooperate", "Agree", "Ally", "Dispute");

  private Roles() {}

  /** Whether events of a class are what several do with one another. */
  static boolean areFree(String type) {
    return WITH_ONE_ANOTHER.contains(type);
  }

  /** How many of the participants read are right. */
  static int rightSaid(Pair pair, Identities who) {
    int right = 0;
    for (Side side : Side.values()) {
      right += pair.found().participants().among(side, allowed(pair.gold(), side, who));
    }
    return right;
  }

  private static Set<String> allowed(GoldEvent gold, Side side, Identities who) {
    Set<String> ids = onSide(gold.participants(), side, gold);
    ids.addAll(who.opened(gold.accepted(side.field())));
    return ids;
  }

  /** How many of the gold's participants were read. */
  static int rightGold(Pair pair) {
    int right = 0;
    for (Side side : Side.values()) {
      Set<String> said = onSide(pair.found().participants(), side, pair.gold());
      right += pair.gold().participants().among(side, said);
    }
    return right;
  }

  private static Set<String> onSide(Participants participants, Side side, GoldEvent gold) {
    Set<String> ids = new HashSet<>(participants.ids(side));
    if (areFree(gold.type())) {
      ids.addAll(participants.ids(side.other()));
    }
    return ids;
  }

  /** Whom the gold has on a side, and whom the record, where these differ. */
  static Optional<Mistake> mistake(Pair pair, Side side) {
    List<String> wanted = pair.gold().participants().ids(side).stream().sorted().toList();
    List<String> said =
        pair.found().participants().on(side).stream().map(Mistake::words).sorted().toList();
    return wanted.equals(said)
        ? Optional.empty()
        : Optional.of(Mistake.of(side.field(), pair, "gold " + wanted + ", said " + said));
  }
}
