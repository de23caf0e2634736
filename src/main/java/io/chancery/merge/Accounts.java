package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
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
import io.chancery.wordnet.WordUses;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the accounts that a document gives of its events. */
final class Accounts {

  /** Verbs that say no more than that something was done. */
  private static final Set<String> SUPPORTING =
      Set.of("carry out", "conduct", "make", "stage", "perform", "hold", "execute", "undertake");

  private static final int SHORTEST_WORD = 4;
  private static final String ROOT = "Event";
  private static final String GENERAL = "Act";
  private static final String DYING = "Die";

  private final Iris iris;
  private final Ontology ontology;
  private final Keys keys;
  private final WordNet wordNet = new WordNet();
  private final WordUses wordUses = new WordUses(wordNet);
  private final DocumentAccounts documents = new DocumentAccounts(wordUses);

  /**
   * What a document says of those who take part, and where.
   *
   * @param offices what else each is known by
   * @param wholes what each place lies in
   */
  private record Beside(Map<Entity, Set<String>> offices, Map<Entity, Set<String>> wholes) {}

  Accounts(Iris iris, Ontology ontology, Gazetteer gazetteer) {
    this.iris = iris;
    this.ontology = ontology;
    this.keys = new Keys(gazetteer);
  }

  /** One for each event, but for those that are told day by day, in the order of the events. */
  List<EventAccount> of(ResolvedDocument document) {
    Map<String, Event> events =
        document.events().stream().collect(Collectors.toMap(Event::key, Function.identity()));
    Beside beside = new Beside(offices(document), keys.wholes(document.relations()));
    DocumentAccount whole = documents.of(document);
    Stream<EventAccount> told =
        document.events().stream()
            .filter(e -> document.events().stream().noneMatch(part -> isDayOf(part, e)))
            .map(e -> account(document, events, beside, whole, e));
    Stream<EventAccount> referred =
        document.references().stream().map(r -> account(document, beside, whole, r));
    return Stream.concat(told, referred).toList();
  }

  /** What else each participant is known by in a document: offices, letters, bodies of states. */
  private Map<Entity, Set<String>> offices(ResolvedDocument document) {
    Map<Entity, Set<String>> offices = Keys.offices(document.relations());
    EntityAccounts.acronyms(document)
        .forEach(
            (body, letters) ->
                letters.forEach(
                    name ->
                        offices
                            .computeIfAbsent(body, e -> new TreeSet<>())
                            .add(Keys.kind(body) + ":" + name)));
    Keys.otherLetters(document)
        .forEach(
            (person, names) -> offices.computeIfAbsent(person, e -> new TreeSet<>()).addAll(names));
    StateBodies.of(document, keys.gazetteer())
        .forEach(
            (body, name) ->
                offices.computeIfAbsent(body, e -> new TreeSet<>()).add(body.type() + ":" + name));
    return offices;
  }

  private EventAccount account(
      ResolvedDocument document,
      Map<String, Event> events,
      Beside beside,
      DocumentAccount whole,
      Event event) {
    EventTime time = event.time();
    Interval days = time == null ? Interval.OPEN : time.interval();
    LocalDate day = days.begin() == null ? whole.reported() : days.begin();
    Optional<String> deed = deeds(event);
    return new EventAccount(
        iris.event(whole.id(), event.key()),
        whole,
        event.type(),
        families(event.type()),
        words(event, deed),
        isUndergone(event)
            ? Set.of()
            : keys.people(entities(event.agents()), day, beside.offices()),
        keys.people(undergoing(event), day, beside.offices()),
        states(event),
        event.place() == null ? Set.of() : keys.place(event.place().entity(), beside.wholes()),
        deed.isPresent() ? Set.of() : about(event.theme(), events),
        near(document, sentences(event)),
        event.isSeries() || deed.isPresent(),
        event.mentions().stream().allMatch(Event.Mention::nominal),
        event.factuality() == Factuality.Negated,
        event.factuality() == Factuality.Habitual && days.equals(Interval.OPEN),
        sentence(document, sentences(event), words(event)),
        days.equals(Interval.OPEN) && isOver(event) ? new Interval(null, whole.reported()) : days,
        isExact(time));
  }

  /** {@code Carried out four launches}: what was done several times. */
  private Optional<String> deeds(Event event) {
    boolean supported =
        event.type().equals(GENERAL) && words(event).stream().anyMatch(SUPPORTING::contains);
    Optional<String> told =
        event.theme() instanceof Participant.OfText text
            ? Optional.of(text.words().text())
            : event.theme() instanceof Participant.OfEntity thing
                ? Optional.of(thing.entity().name())
                : Optional.empty();
    return told.filter(words -> supported && Event.isPlural(words))
        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
        .flatMap(wordUses::verb);
  }

  private Set<String> words(Event event, Optional<String> deed) {
    Set<String> words = new TreeSet<>(words(event));
    deed.ifPresent(words::add);
    return words;
  }

  /** Whether one event of a list of days tells all that the other does, and its own day. */
  private static boolean isDayOf(Event part, Event whole) {
    return whole.key().equals(part.partOf()) && whole.mentions().equals(part.mentions());
  }

  private static boolean isExact(@Nullable EventTime time) {
    return time != null && time.text() != null && time.interval().days() == 1;
  }

  /** Whether a verb tells that it happened; nouns may name what is to come. */
  private static boolean isOver(Event event) {
    return event.factuality() == Factuality.Actual
        && event.mentions().stream().anyMatch(mention -> !mention.nominal());
  }

  /** Who dies is whom another paper tells to be killed. */
  private boolean isUndergone(Event event) {
    return ontology.isA(event.type(), DYING) && event.recipients().isEmpty();
  }

  private List<Entity> undergoing(Event event) {
    return entities(isUndergone(event) ? event.agents() : event.recipients());
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
    Optional<String> collocation = wordUses.collocation(text);
    if (collocation.isPresent()) {
      return Set.of(collocation.get());
    }
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST_WORD || text.equalsIgnoreCase(word))
        .map(word -> wordUses.verb(word).or(() -> wordUses.noun(word)).orElse(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private EventAccount account(
      ResolvedDocument document, Beside beside, DocumentAccount whole, Reference reference) {
    Set<String> words = lemmas(reference.words().text());
    List<Span> sentence = List.of(reference.sentence());
    return new EventAccount(
        iris.reference(whole.id(), reference.words().span().begin(), reference.part()),
        whole,
        reference.type(),
        families(reference.type()),
        words,
        Set.of(),
        Set.of(),
        Set.of(),
        reference.place() == null ? Set.of() : keys.place(reference.place(), beside.wholes()),
        Set.of(),
        near(document, reference),
        isOfSeveral(reference),
        reference.nominal(),
        reference.factuality() == Factuality.Negated,
        false,
        sentence(document, sentence, words),
        reference.time() == null ? Interval.OPEN : reference.time(),
        reference.time() != null && reference.time().days() == 1);
  }

  /** {@code The launches of May}. */
  private static boolean isOfSeveral(Reference reference) {
    return reference.nominal() && Event.isPlural(reference.words().text());
  }

  /** Of what has a day or a class of its own the whole text may tell who takes part. */
  private Set<String> near(ResolvedDocument document, Reference reference) {
    Set<String> near = near(document, List.of(reference.sentence()));
    boolean telling = reference.time() != null || !reference.type().equals(GENERAL);
    return telling ? near(document, document.sentences()) : near;
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
}
