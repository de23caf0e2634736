package io.chancery.export;

import io.chancery.ontology.EventClass;
import io.chancery.ontology.ModeRule;
import io.chancery.ontology.ModeRule.Part;
import io.chancery.resolve.Event;
import io.chancery.resolve.Participant;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The PLOVER modes of a document's events: what their words say beyond their classes. */
final class Modes {

  private static final int BEFORE = 30;
  private static final int BEHIND = 80;
  private static final int OBJECT = 40;
  private static final String BREAK = "[;:“”\"]";

  private final Document document;
  private final Map<String, Event> events = new HashMap<>();
  private final Function<String, @Nullable EventClass> classes;

  Modes(ResolvedDocument document, Function<String, @Nullable EventClass> classes) {
    this.document = document.document();
    this.classes = classes;
    document.events().forEach(e -> events.put(e.key(), e));
  }

  /** The first rule for the class that holds of the event. */
  Optional<ModeRule> of(Event event, EventClass known) {
    if (known.modeRules().isEmpty()) {
      return Optional.empty();
    }
    Map<Part, String> words = words(event);
    Set<String> about = about(event);
    return known.modeRules().stream().filter(rule -> rule.holds(words, about)).findFirst();
  }

  private Map<Part, String> words(Event event) {
    Map<Part, String> words = new EnumMap<>(Part.class);
    words.put(Part.TRIGGER, joined(event.mentions().stream().map(m -> m.trigger().text())));
    words.put(Part.BESIDE, joined(event.mentions().stream().map(this::beside)));
    words.put(Part.AGENT, said(event.agents()));
    words.put(Part.RECIPIENT, said(event.recipients()));
    words.put(Part.THEME, event.theme() == null ? "" : said(List.of(event.theme())));
    return words;
  }

  /** The words of a mention with those shortly before and behind it in its sentence. */
  private String beside(Event.Mention mention) {
    Span trigger = mention.trigger().span();
    int begin = Math.max(mention.sentence().begin(), trigger.begin() - BEFORE);
    String[] before = text(begin, trigger.begin()).split(BREAK, -1);
    return before[before.length - 1] + onwards(mention, BEHIND);
  }

  /** An event that another one is about, by its words and those right behind. */
  private String onwards(Event.Mention mention) {
    return onwards(mention, OBJECT);
  }

  private String onwards(Event.Mention mention, int length) {
    Span trigger = mention.trigger().span();
    int end = Math.min(mention.sentence().end(), trigger.end() + length);
    return mention.trigger().text() + text(trigger.end(), end).split(BREAK, -1)[0];
  }

  private String text(int begin, int end) {
    return begin < end ? document.textAt(new Span(begin, end)) : "";
  }

  private String said(List<? extends Participant> participants) {
    return joined(participants.stream().flatMap(this::said));
  }

  private Stream<String> said(Participant participant) {
    if (participant instanceof Participant.OfEntity of) {
      String words = of.words() == null ? "" : of.words().text();
      return Stream.of(of.entity().name(), words);
    }
    return participant instanceof Participant.OfText free
        ? Stream.of(free.words().text())
        : aboutEvent(participant).flatMap(e -> e.mentions().stream().map(this::onwards));
  }

  private Stream<Event> aboutEvent(@Nullable Participant participant) {
    return participant instanceof Participant.OfEvent of
        ? Stream.ofNullable(events.get(of.event()))
        : Stream.of();
  }

  private Set<String> about(Event event) {
    return aboutEvent(event.theme())
        .flatMap(e -> Stream.of(e.type(), ploverOf(e.type())))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private String ploverOf(String type) {
    EventClass known = classes.apply(type);
    return known == null || known.plover() == null ? "" : known.plover();
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(" | "));
  }
}
