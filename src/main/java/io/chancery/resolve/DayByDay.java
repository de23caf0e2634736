package io.chancery.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What happened on several days and on none between, {@code the attacks on March 2 and 4}, is as
 * many events, each of its day, and parts of the one that stands for them all.
 */
final class DayByDay {

  private static final Pattern MANY =
      Pattern.compile(
          "^(?:(?:some|about|around|at least|more than|over|nearly|almost|up to) )?"
              + "(?:[2-9](?![\\p{L}\\d])|(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]+(?!\\p{L})|two|three|four|five|six|seven|eight|nine|ten|eleven"
              + "|twelve|several|dozens|scores|hundreds|thousands)\\b",
          Pattern.CASE_INSENSITIVE);

  private DayByDay() {}

  /** The events, and behind each that the text tells day by day one for each day. */
  static List<Event> told(List<Event> events) {
    Set<String> taken = new HashSet<>(events.stream().map(Event::key).toList());
    return events.stream().flatMap(event -> told(event, taken)).toList();
  }

  private static Stream<Event> told(Event event, Set<String> taken) {
    EventTime time = event.time();
    if (time == null || time.listed().isEmpty()) {
      return Stream.of(event);
    }
    Event whole = event.at(new EventTime(time.interval(), time.text()));
    return isTally(event)
        ? Stream.of(whole)
        : Stream.concat(
            Stream.of(whole),
            time.listed().stream()
                .map(
                    day ->
                        event
                            .at(new EventTime(day, time.text()))
                            .as(free(event.key(), taken))
                            .within(event.key())));
  }

  /** {@code Counted 40 aftershocks on May 12 and 14}: so many on all days, not on each. */
  private static boolean isTally(Event event) {
    return Stream.concat(Stream.ofNullable(event.theme()), event.recipients().stream())
        .map(DayByDay::words)
        .anyMatch(words -> MANY.matcher(words).find());
  }

  private static String words(Participant thing) {
    if (thing instanceof Participant.OfText text) {
      return text.words().text();
    }
    Quote words = thing instanceof Participant.OfEntity entity ? entity.words() : null;
    return words == null ? "" : words.text();
  }

  private static String free(String stem, Set<String> taken) {
    int number = 2;
    while (!taken.add(stem + "-" + number)) {
      number++;
    }
    return stem + "-" + number;
  }
}
