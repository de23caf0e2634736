package io.chancery.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happened on several days and on none between, {@code the attacks on March 2 and 4}, is as
 * many events, each of its day, and parts of the one that stands for them all.
 */
final class DayByDay {

  private DayByDay() {}

  /** The events, and behind each that the text tells day by day one for each day. */
  static List<Event> told(List<Event> events) {
    Set<String> taken = new HashSet<>(events.stream().map(Event::key).toList());
    return events.stream().flatMap(event -> told(event, taken)).toList();
  }

  private static Stream<Event> told(Event event, Set<String> taken) {
    EventTime time = event.time();
    return time == null || time.listed().isEmpty()
        ? Stream.of(event)
        : Stream.concat(
            Stream.of(event.at(new EventTime(time.interval(), time.text()))),
            time.listed().stream()
                .map(
                    day ->
                        event
                            .at(new EventTime(day, time.text()))
                            .as(free(event.key(), taken))
                            .within(event.key())));
  }

  private static String free(String stem, Set<String> taken) {
    int number = 2;
    while (!taken.add(stem + "-" + number)) {
      number++;
    }
    return stem + "-" + number;
  }
}
