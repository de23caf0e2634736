package io.chancery.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** What one side does and the other does by that too. */
  private static final Set<String> BOTH_WAYS =
      Set.of("Meet", "Talk", "Negotiate", "Visit", "Arrive", "Travel", "Host");

  /** What several do with one another, so that all may stand on one side. */
  private static final Set<String> AMONG =
      Set.of("Meet", "Talk", "Negotiate", "Cooperate", "Agree", "Ally", "Sign", "Reconcile");

  /** What is only said, so that the place where it is said has nothing to do with it. */
  private static final Set<String> WORDS =
      Set.of("AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

  private final ParticipantCodes codes;
  private final Phrases<String> discards;

  EventCoder(ParticipantCodes codes, Phrases<String> discards) {
    this.codes = codes;
    this.discards = discards;
  }

  /**
   * The coded events, each once: none for what did not happen, for what another coded event is
   * about, and of a sentence with a word that discards it.
   *
   * @param events all events of the sentence
   */
  Set<CodedEvent> code(List<FoundEvent> events, CodedSentence sentence) {
    if (discards.within(sentence.text()).isPresent()) {
      return Set.of();
    }
    Scene scene = new Scene(sentence, byId(events));
    Map<FoundEvent, List<CodedEvent>> coded = new LinkedHashMap<>();
    events.stream()
        .filter(event -> !event.factuality().equals(NEGATED))
        .forEach(event -> coded.put(event, code(event, scene)));
    Set<String> within = themes(coded);
    return coded.entrySet().stream()
        .filter(entry -> !within.contains(entry.getKey().id()))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A sentence and all that happens in it. */
  private record Scene(CodedSentence sentence, Map<String, FoundEvent> byId) {

    @Nullable FoundEvent themeOf(FoundEvent event) {
      Named theme = event.theme();
      return theme == null || theme.event() == null ? null : byId.get(theme.event());
    }
  }

  private static Map<String, FoundEvent> byId(List<FoundEvent> events) {
    return events.stream().collect(Collectors.toMap(FoundEvent::id, Function.identity()));
  }

  /** Ids of events that another one is about, if that is coded itself. */
  private static Set<String> themes(Map<FoundEvent, List<CodedEvent>> coded) {
    return coded.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey().theme())
        .filter(Objects::nonNull)
        .map(Named::event)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<CodedEvent> code(FoundEvent event, Scene scene) {
    FoundEvent theme = scene.themeOf(event);
    String type = CodedTypes.of(event, theme);
    if (type == null) {
      return List.of();
    }
    List<String> sources = codes(event.agents(), scene);
    List<String> targets = targets(event, type, sources, scene);
    boolean among =
        targets.isEmpty()
            && (AMONG.contains(event.type()) || theme != null && AMONG.contains(theme.type()));
    Stream<CodedEvent> pairs = pairs(type, sources, among ? sources : targets);
    return BOTH_WAYS.contains(event.type())
        ? Stream.concat(pairs, pairs(type, targets, sources)).toList()
        : pairs.toList();
  }

  private static Stream<CodedEvent> pairs(String type, List<String> from, List<String> to) {
    return from.stream()
        .flatMap(
            source ->
                to.stream()
                    .filter(target -> !target.equals(source))
                    .map(target -> new CodedEvent(type, source, target)));
  }

  /**
   * To whom; else what it is about: somebody, those in an event, or whom the words mention; else
   * where. A source is no target.
   */
  private List<String> targets(FoundEvent event, String type, List<String> sources, Scene scene) {
    Named theme = Objects.requireNonNullElse(event.theme(), Named.NOBODY);
    FoundEvent about = scene.themeOf(event);
    return ParticipantCodes.firstOf(
        Stream.of(
            () -> others(codes(event.recipients(), scene), sources),
            () -> others(codes(List.of(theme), scene), sources),
            () -> others(about == null ? List.of() : codes(about.recipients(), scene), sources),
            () -> others(about == null ? List.of() : codes(about.agents(), scene), sources),
            () -> others(mentioned(theme, scene), sources),
            () -> others(happensAt(event, type) ? place(event, scene) : List.of(), sources)));
  }

  private static List<String> others(List<String> targets, List<String> sources) {
    return targets.stream().filter(target -> !sources.contains(target)).toList();
  }

  private List<String> mentioned(Named theme, Scene scene) {
    return theme.words() == null ? List.of() : codes.mentioned(theme.words(), scene.sentence());
  }

  private static boolean happensAt(FoundEvent event, String type) {
    return event.recipients().isEmpty() && !WORDS.contains(type);
  }

  private List<String> place(FoundEvent event, Scene scene) {
    return event.place() == null ? List.of() : codes.of(event.place(), scene.sentence());
  }

  private List<String> codes(Collection<Named> names, Scene scene) {
    return names.stream()
        .flatMap(name -> codes.of(name, scene.sentence()).stream())
        .distinct()
        .toList();
  }
}
