package io.chancery.evaluate;

import io.chancery.evaluate.ActorDictionary.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes coded events of the events of a sentence's records: each from every source to every target,
 * where a dictionary has codes for both.
 */
final class EventCoder {

  private static final String NEGATED = "Negated";

  private final Phrases<Actor> actors;
  private final Phrases<String> agents;

  EventCoder(ActorDictionary actors, Phrases<String> agents) {
    this.actors = actors.phrases();
    this.agents = agents;
  }

  /**
   * The coded events, each once.
   *
   * @param events all events of one sentence
   * @param day the sentence's
   */
  Set<CodedEvent> code(List<FoundEvent> events, LocalDate day) {
    Map<String, FoundEvent> byId =
        events.stream().collect(Collectors.toMap(FoundEvent::id, Function.identity()));
    Set<String> within = themes(events);
    return events.stream()
        .filter(event -> !within.contains(event.id()) && !event.factuality().equals(NEGATED))
        .flatMap(event -> code(event, byId, day))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Ids of events that another one is about, if that is coded itself. */
  private static Set<String> themes(List<FoundEvent> events) {
    return events.stream()
        .filter(event -> event.plover() != null && event.theme() != null)
        .map(event -> Objects.requireNonNull(event.theme()).event())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Stream<CodedEvent> code(FoundEvent event, Map<String, FoundEvent> byId, LocalDate day) {
    String type = event.plover();
    if (type == null) {
      return Stream.empty();
    }
    List<String> sources = codes(event.agents(), day);
    List<String> targets = targets(event, byId, day);
    boolean among = targets.isEmpty() && Roles.areFree(event.type());
    return pairs(type, sources, among ? sources : targets);
  }

  private static Stream<CodedEvent> pairs(String type, List<String> from, List<String> to) {
    return from.stream()
        .flatMap(
            source ->
                to.stream()
                    .filter(target -> !target.equals(source))
                    .map(target -> new CodedEvent(type, source, target)));
  }

  /** To whom; else what it is about, those in it if that is an event; else where. */
  private List<String> targets(FoundEvent event, Map<String, FoundEvent> byId, LocalDate day) {
    return Stream.<List<Named>>of(
            event.recipients(),
            oneOrNone(event.theme()),
            participants(event.theme(), byId),
            oneOrNone(event.place()))
        .map(names -> codes(names, day))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Named> oneOrNone(@Nullable Named named) {
    return named == null ? List.of() : List.of(named);
  }

  private static List<Named> participants(@Nullable Named theme, Map<String, FoundEvent> byId) {
    FoundEvent event = theme == null || theme.event() == null ? null : byId.get(theme.event());
    return event == null
        ? List.of()
        : Stream.of(event.agents(), event.recipients()).flatMap(Collection::stream).toList();
  }

  private List<String> codes(List<Named> names, LocalDate day) {
    return names.stream().flatMap(name -> codes(name, day).stream()).distinct().toList();
  }

  /** The codes of a participant: by the words used, else by its name. */
  private List<String> codes(Named named, LocalDate day) {
    return Arrays.asList(named.words(), named.name()).stream()
        .filter(Objects::nonNull)
        .map(words -> codes(words, day))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> codes(String words, LocalDate day) {
    Optional<String> agent = agents.within(words);
    List<String> codes = new ArrayList<>();
    for (String actor : actors.within(words).map(a -> a.codesOn(day)).orElse(List.of())) {
      codes.add(agent.map(pattern -> pattern.replace("~", actor)).orElse(actor));
    }
    return codes;
  }
}
