package io.chancery.resolve;

import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Map<String, Event> known =
        events.stream().collect(Collectors.toMap(Event::key, e -> e, (first, second) -> first));
    return extraction.adjuncts().stream()
        .flatMap(adjunct -> tied(document, adjunct, known.keySet()).stream())
        .filter(
            adjunct ->
                Stream.ofNullable(known.get(adjunct.event()))
                    .noneMatch(event -> fills(adjunct, event)))
        .distinct()
        .toList();
  }

  /**
   * Whether its words, but for the cue, are those of who or what fills a role. A vote "against"
   * what it is about says more.
   */
  private static boolean fills(Adjunct adjunct, Event event) {
    String cue = adjunct.cue();
    int begin = adjunct.words().span().begin() + (cue == null ? 0 : cue.length() + 1);
    return Stream.of(
            event.agents().stream(),
            event.recipients().stream(),
            Stream.ofNullable(event.place()),
            Stream.ofNullable(contrary(cue, event) ? null : event.theme()))
        .flatMap(fillers -> fillers)
        .map(Adjuncts::words)
        .filter(Objects::nonNull)
        .filter(words -> adjunct.words().span().begin() <= words.begin())
        .anyMatch(words -> words.begin() <= begin && begin < words.end());
  }

  private static boolean contrary(@Nullable String cue, Event event) {
    return "against".equals(cue) && event.type().equals("Vote");
  }

  private static @Nullable Span words(Participant filler) {
    Quote quote =
        filler instanceof Participant.OfEntity thing
            ? thing.words()
            : filler instanceof Participant.OfText text ? text.words() : null;
    return quote == null ? null : quote.span();
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
