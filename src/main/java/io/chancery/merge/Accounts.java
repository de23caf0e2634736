package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.NameKey;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Reference;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Span;
import io.chancery.wordnet.WordNet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the accounts that a document gives of its events. */
final class Accounts {

  private static final int SHORTEST_WORD = 4;
  private static final String ROOT = "Event";

  /** How many sentences tell what a document is about. */
  private static final int LEAD = 5;

  private final Iris iris;
  private final Ontology ontology;
  private final Keys keys;
  private final WordNet wordNet = new WordNet();

  Accounts(Iris iris, Ontology ontology, Gazetteer gazetteer) {
    this.iris = iris;
    this.ontology = ontology;
    this.keys = new Keys(gazetteer);
  }

  /** One for each event, in the order of the events. */
  List<EventAccount> of(ResolvedDocument document) {
    Map<String, Event> events =
        document.events().stream().collect(Collectors.toMap(Event::key, Function.identity()));
    Set<String> names = names(document);
    Stream<EventAccount> told =
        document.events().stream().map(e -> account(document, events, names, e));
    Stream<EventAccount> referred =
        document.references().stream().map(r -> account(document, names, r));
    return Stream.concat(told, referred).toList();
  }

  private EventAccount account(
      ResolvedDocument document, Map<String, Event> events, Set<String> names, Event event) {
    Map<Entity, Set<String>> offices = Keys.offices(document.relations());
    LocalDate reported = document.document().source().published();
    EventTime time = event.time();
    Interval days = time == null ? Interval.OPEN : time.interval();
    LocalDate day = days.begin() == null ? reported : days.begin();
    return new EventAccount(
        iris.event(document.document().id(), event.key()),
        document.document().id(),
        event.type(),
        families(event.type()),
        words(event),
        keys.people(entities(event.agents()), day, offices),
        keys.people(entities(event.recipients()), day, offices),
        states(event),
        event.place() == null ? Set.of() : keys.place(event.place().entity()),
        about(event.theme(), events),
        near(document, sentences(event)),
        topic(document),
        event.isSeries(),
        event.factuality() == Factuality.Negated,
        sentence(document, sentences(event), words(event)),
        names,
        days,
        reported);
  }

  private static List<Entity> entities(List<Participant.OfEntity> participants) {
    return participants.stream().map(Participant.OfEntity::entity).toList();
  }

  /** The verbs behind its words, or the words where there is none. */
  private Set<String> words(Event event) {
    Set<String> words = new TreeSet<>();
    for (Event.Mention mention : event.mentions()) {
      words.addAll(lemmas(mention.trigger().text()));
    }
    return words;
  }

  private Set<String> lemmas(String text) {
    Set<String> lemmas = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= SHORTEST_WORD || text.equalsIgnoreCase(word)) {
        Set<String> verbs = wordNet.verbs(word);
        lemmas.add(
            verbs.stream()
                .max(Comparator.comparingDouble(wordNet::usedAsVerb).thenComparing(v -> v))
                .orElse(word));
      }
    }
    return lemmas;
  }

  private EventAccount account(ResolvedDocument document, Set<String> names, Reference reference) {
    LocalDate reported = document.document().source().published();
    Set<String> words = lemmas(reference.words().text());
    List<Span> sentence = List.of(reference.sentence());
    return new EventAccount(
        iris.reference(document.document().id(), reference.words().span().begin()),
        document.document().id(),
        reference.type(),
        families(reference.type()),
        words,
        Set.of(),
        Set.of(),
        Set.of(),
        reference.place() == null ? Set.of() : keys.place(reference.place()),
        Set.of(),
        near(document, sentence),
        topic(document),
        false,
        reference.factuality() == Factuality.Negated,
        sentence(document, sentence, words),
        names,
        reference.time() == null ? Interval.OPEN : reference.time(),
        reported);
  }

  /** The longer nouns and verbs of the title and the lead, which tell what a document is about. */
  private Set<String> topic(ResolvedDocument document) {
    return document.sentences().stream()
        .sorted()
        .limit(LEAD)
        .map(document.document()::textAt)
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .filter(word -> word.length() >= SHORTEST_WORD && saysSomething(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean saysSomething(String word) {
    return !wordNet.senses(word).isEmpty() || !wordNet.verbs(word).isEmpty();
  }

  private Set<String> families(String type) {
    Set<String> above = new TreeSet<>(ontology.superclasses(type));
    above.removeIf(kind -> ontology.isA(ROOT, kind));
    return above;
  }

  private static List<Span> sentences(Event event) {
    return event.mentions().stream().map(Event.Mention::sentence).toList();
  }

  private Set<String> near(ResolvedDocument document, List<Span> sentences) {
    LocalDate day = document.document().source().published();
    return keys.people(
        document.mentions().stream()
            .filter(m -> sentences.stream().anyMatch(s -> s.contains(m.words().span())))
            .map(ResolvedDocument.Mention::entity)
            .toList(),
        day,
        Map.of());
  }

  private Set<String> sentence(
      ResolvedDocument document, List<Span> sentences, Set<String> evoking) {
    Set<String> words = new TreeSet<>();
    for (Span sentence : sentences) {
      String text = document.document().textAt(sentence);
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() > SHORTEST_WORD) {
          Set<String> verbs = wordNet.verbs(word);
          words.add(verbs.isEmpty() ? word : Collections.min(verbs));
        }
      }
    }
    words.removeAll(evoking);
    return words;
  }

  private static Set<String> states(Event event) {
    return Stream.concat(event.agents().stream(), event.recipients().stream())
        .flatMap(p -> Stream.concat(Stream.of(p.entity()), p.entity().members().stream()))
        .map(Entity::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> about(@Nullable Participant theme, Map<String, Event> events) {
    if (theme instanceof Participant.OfEntity thing) {
      return Set.of(Keys.of(thing.entity()));
    }
    if (theme instanceof Participant.OfText text) {
      return lemmas(text.words().text());
    }
    Event event = theme instanceof Participant.OfEvent of ? events.get(of.event()) : null;
    return event == null ? Set.of() : said(event);
  }

  /** An event that another is about: its words, and who takes part. */
  private Set<String> said(Event event) {
    Set<String> said = words(event);
    entities(event.agents()).forEach(e -> said.add(Keys.of(e)));
    entities(event.recipients()).forEach(e -> said.add(Keys.of(e)));
    return said;
  }

  /** What has a name of its own, and the longer parts of names. */
  private static Set<String> names(ResolvedDocument document) {
    return document.mentions().stream()
        .map(ResolvedDocument.Mention::entity)
        .filter(e -> e.type() != EntityType.Collective && e.type() != EntityType.Position)
        .flatMap(e -> Arrays.stream(NameKey.of(e.name()).value().split(" ")))
        .filter(part -> part.length() >= SHORTEST_WORD)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
