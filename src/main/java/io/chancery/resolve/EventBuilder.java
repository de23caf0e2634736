package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one event of each cluster of drafts. */
final class EventBuilder {

  private final AnnotatedDocument annotated;
  private final Ontology ontology;
  private final Map<EventReference, String> keys = new HashMap<>();

  EventBuilder(AnnotatedDocument annotated, Ontology ontology) {
    this.annotated = annotated;
    this.ontology = ontology;
  }

  /** The events, in order of their primary mentions. */
  List<Event> build(List<List<EventDraft>> clusters) {
    Map<String, List<EventDraft>> named = new LinkedHashMap<>();
    for (List<EventDraft> cluster : clusters) {
      String key = key(primary(cluster), named);
      named.put(key, cluster);
      cluster.forEach(draft -> keys.putIfAbsent(draft.mention().reference(), key));
    }
    List<Event> events = new ArrayList<>();
    named.forEach((key, cluster) -> events.add(event(key, cluster)));
    return events;
  }

  /** The key of the event that a mention says, once built. */
  Optional<String> key(EventReference mention) {
    return Optional.ofNullable(keys.get(mention));
  }

  private static String key(EventDraft primary, Map<String, List<EventDraft>> taken) {
    String stem = primary.mention().type() + "-" + primary.mention().span().begin();
    String key = stem;
    for (int i = 2; taken.containsKey(key); i++) {
      key = stem + "-" + i;
    }
    return key;
  }

  /** Verbs before nouns, body text before headlines, then the fullest. */
  private static EventDraft primary(List<EventDraft> cluster) {
    Comparator<EventDraft> byWeight =
        Comparator.comparing((EventDraft d) -> d.mention().nominal())
            .thenComparing(EventDraft::headline)
            .thenComparing(d -> d.mention().type().equals("Say") && !d.says())
            .thenComparing(d -> -d.agents().size() - d.recipients().size());
    return cluster.stream().min(byWeight.thenComparing(d -> d.mention().span())).orElseThrow();
  }

  private Event event(String key, List<EventDraft> cluster) {
    EventDraft primary = primary(cluster);
    List<EventDraft> ordered = new ArrayList<>(cluster);
    ordered.remove(primary);
    ordered.add(0, primary);
    String type = primary.mention().type();
    List<Participant.OfEntity> agents = fullest(ordered, EventDraft::agents);
    List<Participant.OfEntity> recipients =
        without(fullest(ordered, EventDraft::recipients), agents);
    Participant theme = theme(key, alike(ordered));
    Participant.OfEntity place = first(ordered, EventDraft::place);
    return new Event(
        key,
        type,
        new EventLabel(ontology).of(primary.mention(), agents, recipients, theme, place),
        agents,
        recipients,
        theme,
        place,
        time(ordered),
        null,
        factuality(ordered),
        source(ordered),
        ordered.stream().map(this::mention).distinct().toList());
  }

  private static List<Participant.OfEntity> fullest(
      List<EventDraft> drafts, Function<EventDraft, List<Participant.OfEntity>> side) {
    List<Participant.OfEntity> best = List.of();
    for (EventDraft draft : drafts) {
      List<Participant.OfEntity> found = distinct(side.apply(draft));
      best = found.size() > best.size() ? found : best;
    }
    return best;
  }

  private static List<Participant.OfEntity> distinct(List<Participant.OfEntity> all) {
    Map<String, Participant.OfEntity> byKey = new LinkedHashMap<>();
    all.forEach(p -> byKey.putIfAbsent(p.entity().key(), p));
    return List.copyOf(byKey.values());
  }

  private static List<Participant.OfEntity> without(
      List<Participant.OfEntity> some, List<Participant.OfEntity> others) {
    return some.stream().filter(p -> !EventDraft.keys(others).contains(p.entity().key())).toList();
  }

  private static <T> @Nullable T first(
      List<EventDraft> drafts, Function<EventDraft, @Nullable T> value) {
    return drafts.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /**
   * Those that tell of the same as the primary words: what somebody says elsewhere has its own
   * content.
   */
  private static List<EventDraft> alike(List<EventDraft> ordered) {
    EventDraft primary = ordered.get(0);
    boolean says = primary.mention().type().equals("Say");
    return ordered.stream()
        .filter(d -> !says || d.equals(primary) || d.headline() || !d.says())
        .toList();
  }

  private @Nullable Participant theme(String key, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      EventReference reference = draft.theme();
      String event = reference == null ? null : keys.get(reference);
      if (event != null && !event.equals(key)) {
        return new Participant.OfEvent(event);
      }
    }
    return first(drafts, EventDraft::themeThing);
  }

  /**
   * The primary words' source; what any noun takes for granted in the reporter's own words is his.
   */
  private Participant.@Nullable OfEntity source(List<EventDraft> ordered) {
    EventDraft primary = ordered.get(0);
    boolean granted =
        primary.mention().nominal()
            && ordered.stream().anyMatch(d -> d.source() == null && !d.headline());
    return granted || ownWord(primary) ? null : primary.source();
  }

  /** Who is himself said to say something needs nobody to vouch for it. */
  private boolean ownWord(EventDraft draft) {
    Participant.OfEntity source = draft.source();
    return source != null
        && draft.mention().factuality() == Factuality.Actual
        && ontology.isA(draft.mention().type(), "Statement")
        && draft.agentKeys().equals(EventDraft.keys(List.of(source)));
  }

  /** The narrowest time that a mention gives. */
  private static @Nullable EventTime time(List<EventDraft> ordered) {
    return ordered.stream()
        .map(EventDraft::time)
        .filter(Objects::nonNull)
        .min(Comparator.comparingLong(t -> t.interval().days()))
        .orElse(null);
  }

  /**
   * The most committed of what the mentions say; verbs know better than nouns, and who first tells
   * of "talks in May" better than who goes on about "the talks".
   */
  private static Factuality factuality(List<EventDraft> drafts) {
    List<EventDraft> verbs = drafts.stream().filter(d -> !d.mention().nominal()).toList();
    List<EventDraft> telling = drafts.stream().filter(d -> !d.definite()).toList();
    List<EventDraft> witnesses = !verbs.isEmpty() ? verbs : telling.isEmpty() ? drafts : telling;
    return witnesses.stream()
        .map(d -> d.mention().factuality())
        .min(Comparator.comparing(EventBuilder::rank))
        .orElseThrow();
  }

  private static int rank(Factuality factuality) {
    return switch (factuality) {
      case Actual -> 0;
      case Negated -> 1;
      case Planned -> 2;
      case Habitual -> 3;
      case Requested -> 4;
      case Conditional -> 5;
      case Possible -> 6;
    };
  }

  private Event.Mention mention(EventDraft draft) {
    EventMention words = draft.mention();
    Sentence sentence = annotated.sentences().get(words.sentence());
    return new Event.Mention(
        new Quote(words.span(), words.text()),
        words.nominal(),
        sentence.span(),
        words.rule(),
        EventConfidence.of(draft, sentence));
  }
}
