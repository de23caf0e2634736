package io.chancery.resolve;

import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ties adjuncts to the events that they tell of. */
final class Adjuncts {

  private final Function<EventReference, Optional<String>> keys;

  /**
   * @param keys the key of the event that a mention says
   */
  Adjuncts(Function<EventReference, Optional<String>> keys) {
    this.keys = keys;
  }

  /** What is told of these events beside their roles. */
  List<Adjunct> of(Extraction extraction, List<Event> events) {
    Document document = extraction.annotated().document();
    Set<String> known = events.stream().map(Event::key).collect(Collectors.toSet());
    return extraction.adjuncts().stream()
        .flatMap(adjunct -> tied(document, adjunct, known).stream())
        .distinct()
        .toList();
  }

  private Optional<Adjunct> tied(
      Document document, io.chancery.extract.Adjunct adjunct, Set<String> known) {
    Quote words = new Quote(adjunct.span(), document.textAt(adjunct.span()));
    return keys.apply(adjunct.event())
        .filter(known::contains)
        .map(
            event ->
                new Adjunct(
                    event,
                    adjunct.role(),
                    adjunct.cue(),
                    words,
                    keys.apply(adjunct.head())
                        .filter(about -> known.contains(about) && !about.equals(event))
                        .orElse(null)));
  }
}
