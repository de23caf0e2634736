package io.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Events that a question speaks of.
 *
 * @param kinds local names of their classes, all subclasses among them; empty for any
 * @param word the lemma that says so; their trigger where there are no kinds; empty for any
 * @param slots who takes part
 * @param content the event that they are about
 * @param words what their sentences say too: regular expressions in lower case
 * @param limits when
 * @param musts words that have to be there whatever else is let go
 * @param denied whether it is asked for as what did not happen
 */
record AskedEvent(
    Set<String> kinds,
    String word,
    List<Slot> slots,
    Optional<AskedEvent> content,
    List<String> words,
    List<Limit> limits,
    List<String> musts,
    boolean denied) {

  /**
   * Somebody or something that takes part.
   *
   * @param roles in which role, as paths of the graph's vocabulary
   * @param nodes any of these; empty where nobody is told in these roles
   * @param called regular expression of their names in lower case
   * @param noun regular expression of the common noun that describes them; empty for a name
   */
  record Slot(Set<String> roles, Set<Node> nodes, String called, String noun) {
    Slot {
      roles = Set.copyOf(roles);
      nodes = Set.copyOf(nodes);
    }
  }

  AskedEvent {
    kinds = Set.copyOf(kinds);
    slots = List.copyOf(slots);
    words = List.copyOf(words);
    limits = List.copyOf(limits);
    musts = List.copyOf(musts);
  }

  /** Nothing but this kind. */
  static AskedEvent of(Set<String> kinds, String word) {
    return new AskedEvent(
        kinds, word, List.of(), Optional.empty(), List.of(), List.of(), List.of(), false);
  }

  AskedEvent of(Set<String> others) {
    return new AskedEvent(others, word, slots, content, words, limits, musts, denied);
  }

  AskedEvent with(List<Slot> others) {
    return new AskedEvent(kinds, word, others, content, words, limits, musts, denied);
  }

  AskedEvent with(Slot slot) {
    return new AskedEvent(kinds, word, plus(slots, slot), content, words, limits, musts, denied);
  }

  AskedEvent about(AskedEvent theme) {
    return new AskedEvent(kinds, word, slots, Optional.of(theme), words, limits, musts, denied);
  }

  AskedEvent saying(List<String> more) {
    List<String> all = Stream.concat(words.stream(), more.stream()).distinct().toList();
    return new AskedEvent(kinds, word, slots, content, all, limits, musts, denied);
  }

  AskedEvent insisting(List<String> more) {
    return new AskedEvent(
        kinds,
        word,
        slots,
        content,
        words,
        limits,
        Stream.concat(musts.stream(), more.stream()).toList(),
        denied);
  }

  AskedEvent denied(boolean that) {
    return new AskedEvent(kinds, word, slots, content, words, limits, musts, that);
  }

  AskedEvent in(Limit limit) {
    return new AskedEvent(kinds, word, slots, content, words, plus(limits, limit), musts, denied);
  }

  /** Whether something narrows it beyond its kind. */
  boolean isNarrow() {
    return !slots.isEmpty()
        || !words.isEmpty()
        || !musts.isEmpty()
        || content.isPresent()
        || !limits.isEmpty();
  }

  /** All that is named in it, to whatever depth. */
  Stream<Node> named() {
    return Stream.concat(
        slots.stream().flatMap(slot -> slot.nodes().stream()),
        content.stream().flatMap(AskedEvent::named));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
