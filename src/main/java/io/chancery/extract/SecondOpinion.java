package io.chancery.extract;

import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a second parse adds to the first: events that the first does not see, and parties and places
 * where the first leaves the role open. Where both speak and differ, the first one's word stands.
 */
final class SecondOpinion {

  private final List<EventMention> first;
  private final Map<Integer, EventMention> second;

  private SecondOpinion(List<EventMention> first, List<EventMention> second) {
    this.first = first;
    this.second =
        second.stream().collect(Collectors.toMap(EventMention::trigger, Function.identity()));
  }

  /** The events of one sentence after both were heard, in order of their triggers. */
  static List<EventMention> heard(List<EventMention> first, List<EventMention> second) {
    return new SecondOpinion(first, second).joined();
  }

  private List<EventMention> joined() {
    List<EventMention> joined = new ArrayList<>();
    first.forEach(event -> joined.add(completed(event)));
    second.values().stream().filter(this::unseen).forEach(joined::add);
    joined.sort(Comparator.comparingInt(EventMention::trigger));
    return List.copyOf(joined);
  }

  /** Whether nothing of the first parse stands where the event does, and somebody is in it. */
  private boolean unseen(EventMention event) {
    boolean somebody =
        event.arguments().stream()
            .anyMatch(a -> a.role() == Role.AGENT || a.role() == Role.RECIPIENT);
    return somebody && first.stream().noneMatch(seen -> seen.span().overlaps(event.span()));
  }

  private EventMention completed(EventMention event) {
    EventMention other = second.get(event.trigger());
    if (other == null || !other.type().equals(event.type())) {
      return event;
    }
    EventMention completed = event;
    Set<Mention> used = new HashSet<>();
    event.arguments().forEach(argument -> used.add(argument.filler()));
    for (Argument argument : other.arguments()) {
      boolean open = event.fillers(argument.role()).isEmpty() && !used.contains(argument.filler());
      if (open && trusted(event, argument)) {
        completed = completed.with(argument);
      }
    }
    return completed;
  }

  /** Where parsers are seldom wrong: who stands behind "by", where it is, what a noun is about. */
  private static boolean trusted(EventMention event, Argument argument) {
    return switch (argument.role()) {
      case AGENT -> AnyOf.matches(argument.path(), "obl:agent|obl:by");
      case PLACE -> true;
      case THEME ->
          event.nominal() && AnyOf.matches(argument.path(), "nmod:about|nmod:on|nmod:over|nmod:of");
      default -> false;
    };
  }
}
