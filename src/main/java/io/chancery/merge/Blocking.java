package io.chancery.merge;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events are worth comparing: those with a kind or word and somebody or a place in common, in
 * the same weeks. What has no day is compared with what has none.
 */
final class Blocking {

  private static final int WINDOW = 31;
  private static final String UNDATED = "undated";

  private Blocking() {}

  /** What an event is found under. */
  static Set<String> keys(EventAccount event) {
    return keys(event, window(event.day(), 0));
  }

  /** Where the events that may be the same are found. */
  static Set<String> lookups(EventAccount event) {
    Set<String> keys = new TreeSet<>();
    for (int step = -1; step <= 1; step++) {
      keys.addAll(keys(event, window(event.day(), step)));
    }
    return keys;
  }

  private static Set<String> keys(EventAccount event, String window) {
    Stream<String> kinds = Stream.concat(Stream.of(event.type()), event.words().stream());
    Set<String> anchors = anchors(event);
    return kinds
        .flatMap(kind -> anchors.stream().map(anchor -> window + "|" + kind + "|" + anchor))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> anchors(EventAccount event) {
    Set<String> anchors = event.involved();
    anchors.addAll(event.places());
    return anchors;
  }

  private static String window(@Nullable LocalDate day, int step) {
    return day == null ? UNDATED : Long.toString(Math.floorDiv(day.toEpochDay(), WINDOW) + step);
  }
}
