package io.chancery.resolve;

import io.chancery.extract.Argument;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates events by others that the text tells them before, after or with: "warned before the strike
 * on Monday" was on Monday at the latest.
 */
final class Sequence {

  private record Order(String path, String other) {}

  private final @Nullable LocalDate published;
  private final Map<String, Order> orders = new HashMap<>();

  /**
   * Knows the order of events.
   *
   * @param keyOf the key of the event that a mention says
   */
  Sequence(Extraction extraction, Function<EventReference, Optional<String>> keyOf) {
    this.published = extraction.annotated().document().source().published();
    extraction.events().forEach(mention -> note(mention, keyOf));
  }

  private void note(EventMention mention, Function<EventReference, Optional<String>> keyOf) {
    for (Argument argument : mention.arguments()) {
      if (argument.role() == Role.TIME && argument.filler() instanceof EventReference other) {
        keyOf
            .apply(mention.reference())
            .ifPresent(
                key ->
                    keyOf
                        .apply(other)
                        .ifPresent(k -> orders.putIfAbsent(key, new Order(argument.path(), k))));
      }
    }
  }

  /** The events, those without a date dated by their order. */
  List<Event> dated(List<Event> events) {
    Map<String, Event> byKey = new LinkedHashMap<>();
    events.forEach(event -> byKey.put(event.key(), event));
    return events.stream().map(event -> dated(event, byKey)).toList();
  }

  private Event dated(Event event, Map<String, Event> byKey) {
    Order order = event.time() == null ? orders.get(event.key()) : null;
    if (order == null || event.key().equals(order.other())) {
      return event;
    }
    Event other = byKey.get(order.other());
    EventTime time = other == null ? null : other.time();
    Interval days = bounded(event, order.path(), time == null ? Interval.OPEN : time.interval());
    return days.equals(Interval.OPEN) ? event : event.at(new EventTime(days, null));
  }

  private Interval bounded(Event event, String path, Interval other) {
    return switch (path) {
      case "with" -> other;
      case "before" -> new Interval(null, earlier(event, other.end()));
      default -> new Interval(other.begin(), null);
    };
  }

  /** What has happened has happened by the day of publication. */
  private @Nullable LocalDate earlier(Event event, @Nullable LocalDate day) {
    LocalDate today = event.factuality() == Factuality.Actual ? published : null;
    return today != null && (day == null || today.isBefore(day)) ? today : day;
  }
}
