package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Frame;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the events of one sentence, whose parse {@link Repairs} has mended. */
final class EventReader {

  private final Ontology ontology;
  private final Lexicon lexicon;
  private final Cues cues;
  private final SupportVerbs supportVerbs;
  private final ControlVerbs control;
  private final Set<String> actingBodies;
  private final MereWords mereWords;
  private final EventWords words;

  /**
   * A reader with the frames and cues of an ontology.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  EventReader(Ontology ontology, Set<String> reportingVerbs, WordNet wordNet) {
    this.ontology = ontology;
    this.cues = new Cues(ontology);
    this.supportVerbs = new SupportVerbs(List.copyOf(ontology.supportVerbs()));
    this.control = new ControlVerbs(ontology);
    this.actingBodies = ontology.words("acting-bodies");
    List<Frame> frames = List.copyOf(ontology.frames());
    this.lexicon = new Lexicon(frames, new Nominalizations(frames, reportingVerbs, wordNet));
    this.mereWords = new MereWords(cues);
    this.words = new EventWords(lexicon, cues, ontology, wordNet);
  }

  /**
   * Words of a document that evoke an event in which nobody is said to take part.
   *
   * @param sentences the document's, in order
   * @param events the events that were read in them
   */
  List<EventMention> references(
      Document document, List<Sentence> sentences, List<EventMention> events) {
    Set<String> names = words.names(sentences);
    Map<Integer, List<EventMention>> told =
        events.stream().collect(Collectors.groupingBy(EventMention::sentence));
    return sentences.stream()
        .flatMap(
            s -> references(document, s, told.getOrDefault(s.index(), List.of()), names).stream())
        .toList();
  }

  private List<EventMention> references(
      Document document, Sentence sentence, List<EventMention> events, Set<String> names) {
    Set<Integer> triggers = events.stream().map(EventMention::trigger).collect(Collectors.toSet());
    Set<Integer> silent = new TreeSet<>(carrying(sentence, triggers));
    sentence.tokens().stream()
        .filter(token -> token.isVerb() && governs(sentence, token))
        .forEach(token -> silent.add(token.index()));
    return words.read(document, sentence, events, silent, names);
  }

  /** The sentence's events, in order of their triggers. */
  List<EventMention> read(Document document, Sentence sentence) {
    Sentence enriched = SharedArguments.added(sentence, supportVerbs, control);
    Map<Integer, List<Evocation>> evocations = evocations(sentence);
    dropMereWords(document, sentence, enriched, evocations);
    addGeneral(sentence, evocations);
    Set<Integer> lost = lost(document, sentence, enriched, evocations);
    evocations.entrySet().removeIf(e -> lost.contains(e.getKey()) && listedVerb(e.getValue()));
    FrameMatcher matcher = matcher(document, sentence, enriched, evocations.keySet(), lost);
    Map<Integer, EventMention> events = new TreeMap<>();
    Set<Integer> carrying = carrying(sentence, evocations.keySet());
    evocations.forEach(
        (trigger, candidates) ->
            best(document, sentence, matcher, candidates)
                .or(() -> best(document, sentence, matcher, general(sentence, trigger, carrying)))
                .ifPresent(event -> events.put(trigger, event)));
    carrying.stream()
        .filter(verb -> !carrying(sentence, events.keySet()).contains(verb))
        .toList()
        .forEach(
            verb ->
                best(document, sentence, matcher, general(sentence, verb, Set.of()))
                    .ifPresent(event -> events.putIfAbsent(verb, event)));
    events.keySet().removeIf(new AskedNotTo(sentence, cues)::at);
    events.keySet().removeIf(new SupposedNotTo(sentence, cues)::at);
    Map<Integer, EventMention> told =
        Gapping.told(document, sentence, Standing.settled(sentence, events, ontology));
    Map<Integer, EventMention> dated = dated(sentence, told);
    Map<Integer, EventMention> placed = Settings.shared(document, sentence, ontology, dated);
    return sourced(document, sentence, Succession.told(sentence, placed));
  }

  private FrameMatcher matcher(
      Document document,
      Sentence sentence,
      Sentence enriched,
      Set<Integer> triggers,
      Set<Integer> lost) {
    return new FrameMatcher(
        document, sentence, enriched, triggers, lost, happenings(sentence), actingBodies);
  }

  private Happenings happenings(Sentence sentence) {
    return new Happenings(sentence, supportVerbs, cues);
  }

  /** Derived nouns in which nobody takes part must not stand as events in others' roles. */
  private void dropMereWords(
      Document document,
      Sentence sentence,
      Sentence enriched,
      Map<Integer, List<Evocation>> evocations) {
    Set<Integer> listed = new TreeSet<>(evocations.keySet());
    listed.removeIf(trigger -> evocations.getOrDefault(trigger, List.of()).get(0).derived());
    FrameMatcher matcher = matcher(document, sentence, enriched, listed, Set.of());
    evocations
        .entrySet()
        .removeIf(e -> !listed.contains(e.getKey()) && matched(matcher, e.getValue()).isEmpty());
  }

  /** Words in which nobody takes part, though the lexicon lists them: they tell no event. */
  private Set<Integer> lost(
      Document document,
      Sentence sentence,
      Sentence enriched,
      Map<Integer, List<Evocation>> evocations) {
    FrameMatcher matcher = matcher(document, sentence, enriched, evocations.keySet(), Set.of());
    return evocations.entrySet().stream()
        .filter(e -> matched(matcher, e.getValue()).isEmpty())
        .filter(e -> general(sentence, e.getKey(), Set.of()).isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean listedVerb(List<Evocation> evocations) {
    return evocations.stream().noneMatch(e -> e.unit().any() || e.unit().nominal());
  }

  private Map<Integer, List<Evocation>> evocations(Sentence sentence) {
    Map<Integer, List<Evocation>> evocations = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      List<Evocation> here = lexicon.at(sentence, token);
      if (!here.isEmpty()
          && mereWords.tell(sentence, token)
          && mereWords.tellAsListed(sentence, token)) {
        evocations.put(token.index(), here);
      }
    }
    evocations.keySet().removeAll(within(sentence, evocations));
    return evocations;
  }

  /**
   * "Came to its defence", "issued a joint statement": one event, whatever the noun in it says
   * elsewhere.
   */
  private static Set<Integer> within(Sentence sentence, Map<Integer, List<Evocation>> evocations) {
    return evocations.values().stream()
        .flatMap(List::stream)
        .filter(e -> e.unit().words() > 1 && !e.unit().nominal())
        .flatMap(
            e ->
                sentence.below(e.trigger()).stream()
                    .filter(d -> d.label().equals("obl:to") || isSame(d, e, evocations))
                    .map(Dependency::dependent)
                    .filter(
                        noun ->
                            e.unit().lemma().endsWith(" " + Lexicon.lemma(sentence.token(noun)))))
        .collect(Collectors.toSet());
  }

  /** Whether an object tells only with the word before it what its verb and it tell. */
  private static boolean isSame(
      Dependency object, Evocation verb, Map<Integer, List<Evocation>> evocations) {
    return object.label().matches("obj|nsubj:pass")
        && evocations.getOrDefault(object.dependent(), List.of()).stream()
            .allMatch(
                e -> e.unit().words() > 1 && e.frame().evokes().equals(verb.frame().evokes()));
  }

  /** Verbs that no frame knows. */
  private void addGeneral(Sentence sentence, Map<Integer, List<Evocation>> evocations) {
    Set<Integer> carrying = carrying(sentence, evocations.keySet());
    for (Token token : sentence.tokens()) {
      if (!evocations.containsKey(token.index()) && mereWords.tell(sentence, token)) {
        List<Evocation> general = general(sentence, token.index(), carrying);
        if (!general.isEmpty()) {
          evocations.put(token.index(), general);
        }
      }
    }
  }

  /** What any verb evokes, unless it only carries a noun or says how things stand. */
  private List<Evocation> general(Sentence sentence, int trigger, Set<Integer> carrying) {
    Token token = sentence.token(trigger);
    boolean free =
        token.isVerb()
            && !carrying.contains(trigger)
            && !governs(sentence, token)
            && !mereWords.knownAs(sentence, token);
    return free ? lexicon.general(sentence, token) : List.of();
  }

  private Set<Integer> carrying(Sentence sentence, Set<Integer> triggers) {
    return triggers.stream()
        .flatMap(noun -> supportVerbs.carrying(sentence, noun).stream())
        .map(SupportVerbs.Carrier::verb)
        .collect(Collectors.toSet());
  }

  /** Auxiliaries, and verbs that only say how it stands with what they govern: "plans to". */
  private boolean governs(Sentence sentence, Token verb) {
    boolean auxiliary =
        sentence.above(verb.index()).stream().anyMatch(d -> d.relation().matches("aux|cop"));
    return auxiliary
        || sentence.below(verb.index()).stream()
            .filter(d -> d.relation().matches("xcomp|ccomp"))
            .filter(d -> sentence.token(d.dependent()).isVerb())
            .filter(d -> !opposes(verb))
            .anyMatch(
                d ->
                    cues.governor(sentence, d).isPresent()
                        || shown(sentence, d)
                        || (d.relation().equals("xcomp") && supportVerbs.has(verb.lemma())));
  }

  /** "Were found to have been counted twice": what was found is that they had. */
  private static boolean shown(Sentence sentence, Dependency edge) {
    return edge.relation().equals("xcomp")
        && sentence.token(edge.governor()).tag().equals("VBN")
        && AnyOf.matches(sentence.token(edge.governor()).lemma(), "find|show|discover|see")
        && !sentence
            .children(edge.governor(), l -> AnyOf.matches(l, "aux:pass|nsubj:pass"))
            .isEmpty();
  }

  /** Who opposes doing something does something himself. */
  private boolean opposes(Token verb) {
    return cues.lists("opposing", verb.lemma());
  }

  private Optional<EventMention> best(
      Document document, Sentence sentence, FrameMatcher matcher, List<Evocation> candidates) {
    return matched(matcher, candidates)
        .map(
            match -> {
              Evocation evoked = match.evocation();
              Modality modality =
                  new ModalityReader(sentence, cues)
                      .at(evoked.trigger(), support(sentence, evoked));
              return mention(document, sentence, evoked, match.arguments(), modality);
            });
  }

  /** A frame whose required roles are filled. */
  private record Match(Evocation evocation, List<Argument> arguments) {}

  /** The match of the longest unit that finds most arguments. */
  private static Optional<Match> matched(FrameMatcher matcher, List<Evocation> candidates) {
    int longest = candidates.stream().mapToInt(e -> e.unit().words()).max().orElse(0);
    List<Evocation> units = candidates.stream().filter(e -> e.unit().words() == longest).toList();
    return bestOf(units, matcher::arguments).or(() -> bestOf(units, matcher::ofHappening));
  }

  private static Optional<Match> bestOf(
      List<Evocation> units, Function<Evocation, Optional<List<Argument>>> arguments) {
    Comparator<Match> byArguments = Comparator.comparingInt(m -> m.arguments().size());
    return units.stream()
        .flatMap(unit -> match(unit, arguments.apply(unit)).stream())
        .max(byArguments.thenComparing(m -> m.evocation().rule(), Comparator.reverseOrder()));
  }

  private static Optional<Match> match(Evocation evocation, Optional<List<Argument>> found) {
    return found
        .filter(arguments -> !evocation.derived() || somebodyTakesPart(arguments))
        .map(arguments -> new Match(evocation, arguments));
  }

  /** The verb that carries what is evoked by a noun, unless it only tells more of the noun. */
  private Optional<Integer> support(Sentence sentence, Evocation evocation) {
    int trigger = evocation.trigger();
    return evocation.unit().nominal()
        ? supportVerbs
            .carrying(sentence, trigger)
            .map(SupportVerbs.Carrier::verb)
            .filter(verb -> !sentence.children(trigger, "acl"::equals).contains(verb))
        : Optional.empty();
  }

  /** Whether somebody does it or has it done to them. */
  private static boolean somebodyTakesPart(List<Argument> arguments) {
    return arguments.stream().anyMatch(a -> a.role() == Role.AGENT || a.role() == Role.RECIPIENT);
  }

  private static EventMention mention(
      Document document,
      Sentence sentence,
      Evocation evocation,
      List<Argument> arguments,
      Modality modality) {
    return new EventMention(
        sentence.index(),
        evocation.trigger(),
        evocation.span(),
        document.textAt(evocation.span()),
        evocation.unit().nominal(),
        evocation.frame().evokes(),
        evocation.rule(),
        arguments,
        modality.factuality(),
        modality.tense(),
        List.of());
  }

  private Map<Integer, EventMention> dated(Sentence sentence, Map<Integer, EventMention> events) {
    Set<Integer> happening = happenings(sentence).among(events.keySet());
    Map<Integer, Integer> carriers = new LinkedHashMap<>();
    for (int trigger : events.keySet()) {
      carrier(sentence, trigger).ifPresent(verb -> carriers.putIfAbsent(verb, trigger));
    }
    Map<Integer, List<TimeMention>> times =
        new TimeReader(sentence, new ContentTimes(sentence, events, cues), carriers).times();
    times.forEach(
        (trigger, found) ->
            events.computeIfPresent(
                trigger,
                (k, event) ->
                    happening.contains(trigger)
                        ? event.happeningAt(found)
                        : event.with(Role.TIME, found)));
    return events;
  }

  /** The verb whose times are the noun's: "stepped up launches this year", "talks began today". */
  private Optional<Integer> carrier(Sentence sentence, int trigger) {
    return happenings(sentence).saying(trigger).or(() -> carrying(sentence, trigger));
  }

  private static Optional<Integer> carrying(Sentence sentence, int trigger) {
    return sentence.above(trigger).stream()
        .flatMap(d -> stretch(sentence, d) ? sentence.above(d.governor()).stream() : Stream.of(d))
        .filter(d -> d.label().equals("obj") || d.label().equals("nsubj:pass"))
        .map(Dependency::governor)
        .filter(g -> g != 0 && sentence.token(g).isVerb())
        .findFirst();
  }

  /** "Two days of talks" began when the talks did. */
  private static boolean stretch(Sentence sentence, Dependency edge) {
    return edge.label().equals("nmod:of")
        && AnyOf.matches(
            sentence.token(edge.governor()).lemma(), "hour|day|night|week|month|year|round|series");
  }

  private List<EventMention> sourced(
      Document document, Sentence sentence, Map<Integer, EventMention> events) {
    SourceReader sources = new SourceReader(document, sentence, events, ontology);
    List<EventMention> sourced = new ArrayList<>();
    events.forEach(
        (trigger, event) ->
            sourced.add(
                sources
                    .of(trigger)
                    .filter(vouched -> !ownWord(event, vouched))
                    .map(vouched -> event.saidBy(vouched))
                    .orElse(event)));
    return sourced;
  }

  /** Who issues a statement to condemn something is seen to condemn it. */
  private boolean ownWord(EventMention event, List<EntityMention> speakers) {
    return ontology.isA(event.type(), SpeechActs.CLASS)
        && event.factuality() == Factuality.Actual
        && event.fillers(Role.AGENT).equals(speakers);
  }
}
