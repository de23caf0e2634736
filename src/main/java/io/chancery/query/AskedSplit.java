package io.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts "Who met Rask, and when?" into its questions; what a later one leaves out is taken from the
 * first.
 */
final class AskedSplit {
  private final List<AskedUnit> units;

  AskedSplit(List<AskedUnit> units) {
    this.units = List.copyOf(units);
  }

  /** The questions, each with a word that asks; the first is whole. */
  List<List<AskedUnit>> questions() {
    List<List<AskedUnit>> cut = cut();
    List<AskedUnit> first = cut.get(0);
    List<List<AskedUnit>> whole = new ArrayList<>();
    for (List<AskedUnit> next : cut.subList(1, cut.size())) {
      whole.add(isFragment(next) ? filled(first, next) : next);
    }
    whole.add(0, withTime(first, cut.get(cut.size() - 1)));
    return whole;
  }

  private List<List<AskedUnit>> cut() {
    List<List<AskedUnit>> cut = new ArrayList<>();
    int from = 0;
    for (int at = 2; at < units.size(); at++) {
      if (units.get(at).is("and") && asks(at + 1)) {
        cut.add(trimmed(units.subList(from, at)));
        from = at + 1;
      }
    }
    cut.add(trimmed(units.subList(from, units.size())));
    return cut;
  }

  private boolean asks(int at) {
    int wh = at;
    while (wh < units.size()
        && wh < at + 2
        && (units.get(wh).isPreposition() || units.get(wh).is("according", "accord"))) {
      wh++;
    }
    return wh < units.size() && units.get(wh).isWh();
  }

  private static List<AskedUnit> trimmed(List<AskedUnit> part) {
    int end = part.size();
    while (end > 0 && part.get(end - 1).is(",")) {
      end--;
    }
    return part.subList(0, end);
  }

  /** "when with Hayashi", "who in June 2023": no verb, but something to put in. */
  private static boolean isFragment(List<AskedUnit> part) {
    boolean verb = part.stream().anyMatch(unit -> unit.isVerb() || unit.isAuxiliary());
    return !verb && part.stream().anyMatch(unit -> unit.isName() || unit.isTime());
  }

  private static List<AskedUnit> filled(List<AskedUnit> first, List<AskedUnit> fragment) {
    List<AskedUnit> filled = new ArrayList<>(first);
    int wh = wh(first).orElse(0);
    wh(fragment).ifPresent(at -> filled.set(wh, fragment.get(at)));
    for (int at = 0; at < fragment.size(); at++) {
      AskedUnit unit = fragment.get(at);
      if (unit.isName() || unit.isTime()) {
        put(filled, at > 0 ? fragment.get(at - 1) : unit, unit);
      }
    }
    return filled;
  }

  /** In the place of its like: behind the same preposition, else the last time or name. */
  private static void put(List<AskedUnit> filled, AskedUnit before, AskedUnit unit) {
    Optional<Integer> place =
        IntStream.range(1, filled.size())
            .boxed()
            .filter(at -> filled.get(at).tag().equals(unit.tag()))
            .filter(at -> unit.isTime() || filled.get(at - 1).is(before.lemma()))
            .reduce((one, other) -> other);
    if (place.isPresent()) {
      filled.set(place.get(), unit);
    } else {
      filled.add(before);
      filled.add(unit);
    }
  }

  /** A time behind the last question holds for the first too, where that has none. */
  private static List<AskedUnit> withTime(List<AskedUnit> first, List<AskedUnit> last) {
    int end = last.size() - 1;
    boolean shared =
        end > 1
            && last != first
            && last.get(end).isTime()
            && end > 2
            && last.get(end - 2).is(",")
            && first.stream().noneMatch(AskedUnit::isTime);
    if (!shared) {
      return first;
    }
    List<AskedUnit> timed = new ArrayList<>(first);
    timed.addAll(last.subList(end - 1, end + 1));
    return timed;
  }

  private static Optional<Integer> wh(List<AskedUnit> part) {
    return IntStream.range(0, part.size()).boxed().filter(at -> part.get(at).isWh()).findFirst();
  }
}
