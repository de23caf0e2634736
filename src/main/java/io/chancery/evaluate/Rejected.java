package io.chancery.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is not so, by the word of a person who read the document. Whoever says it says something
 * untrue.
 *
 * @param events events that the document does not tell
 * @param direct flat triples
 * @param relations stative facts
 */
record Rejected(List<GoldEvent> events, List<GoldTriple> direct, List<GoldTriple> relations) {

  /** What a line of the file may be. */
  static final Set<String> KINDS = Set.of("event", "direct", "relation");

  boolean isEmpty() {
    return events.isEmpty() && direct.isEmpty() && relations.isEmpty();
  }

  /**
   * Whether an event that was read is one of these: its class, one of its words, and who takes
   * part.
   */
  boolean has(Pair.Candidate found) {
    return events.stream().anyMatch(event -> isTold(event, found));
  }

  /** Whether it says this. */
  static boolean isTold(GoldEvent event, Pair.Candidate found) {
    FoundEvent said = found.event();
    return event.doc().equals(said.doc())
        && event.type().equals(said.type())
        && said.mentions().stream().anyMatch(mention -> event.isAt(mention.span()))
        && Stream.of(Side.values())
            .allMatch(side -> event.participants().on(side).equals(found.participants().on(side)));
  }
}
