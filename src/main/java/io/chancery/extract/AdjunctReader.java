package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.AdjunctRole;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is told of an event beside its roles: {@code will strike unless pay rises}, {@code
 * fired tear gas to disperse them}, {@code voted unanimously}. What fills a role already, dates and
 * who says it are no adjuncts.
 */
final class AdjunctReader {

  private static final String CLAUSE = "advcl";
  private static final String OFTEN = "twice|thrice|again";
  private static final String AIM = "acl:to";
  private static final String PHRASE = "obl|nmod";
  private static final String ELSEWHERE = "obl:agent|obl:tmod|nmod:poss|nmod:of|nmod:tmod";

  private final Ontology ontology;
  private final Map<AdjunctRole, Set<String>> cues = new EnumMap<>(AdjunctRole.class);
  private final Set<String> attributing;
  private final Set<String> stances;
  private final Set<String> ofNouns;
  private final Set<String> results;

  AdjunctReader(Ontology ontology) {
    this.ontology = ontology;
    for (AdjunctRole role : AdjunctRole.values()) {
      cues.put(role, ontology.words(role.name().toLowerCase(Locale.ROOT) + "-cues"));
    }
    this.attributing = ontology.words("attributing-cues");
    this.stances = ontology.words("stance-adverbs");
    this.ofNouns = ontology.words("noun-cues");
    this.results = ontology.words("result-words");
  }

  /** The adjuncts of the events of one sentence, in order of the text. */
  List<Adjunct> read(Document document, Sentence sentence, List<EventMention> events) {
    Map<Integer, EventMention> byTrigger =
        events.stream()
            .collect(Collectors.toMap(EventMention::trigger, e -> e, (first, second) -> first));
    List<Adjunct> adjuncts = new ArrayList<>();
    for (EventMention event : byTrigger.values()) {
      new Reading(document, sentence, byTrigger, event).read(adjuncts);
    }
    adjuncts.sort(
        Comparator.comparing(Adjunct::span)
            .thenComparing(a -> a.event().trigger())
            .thenComparing(Adjunct::role));
    return adjuncts;
  }

  /** The adjuncts of one event. */
  private final class Reading {

    private final Document document;
    private final Sentence sentence;
    private final Map<Integer, EventMention> events;
    private final EventMention event;
    private final Set<Integer> heads = new HashSet<>();
    private final List<Span> told = new ArrayList<>();

    private Reading(
        Document document,
        Sentence sentence,
        Map<Integer, EventMention> events,
        EventMention event) {
      this.document = document;
      this.sentence = sentence;
      this.events = events;
      this.event = event;
      event.arguments().stream()
          .filter(a -> a.role() != Role.TIME)
          .map(Argument::filler)
          .forEach(this::tell);
    }

    private void tell(Mention filler) {
      if (filler instanceof EntityMention thing && certain(thing)) {
        heads.add(thing.head());
        told.add(thing.span());
      } else if (filler instanceof ValueMention words) {
        heads.add(words.head());
        told.add(words.span());
      } else if (filler instanceof EventReference other) {
        heads.add(other.trigger());
      }
    }

    /**
     * Whether it fills its role whatever it is: {@code put in writing} has no place, {@code cut to
     * half} no recipient.
     */
    private boolean certain(EntityMention filler) {
      Token head = sentence.token(filler.head());
      boolean linked =
          sentence.below(event.trigger()).stream()
              .filter(d -> d.dependent() > d.governor())
              .anyMatch(d -> d.dependent() == filler.head() && d.relation().equals("obl"));
      return !numbered(head)
          && (!linked || !head.entity().equals("O") || !head.isNoun() || head.isProper());
    }

    private void read(List<Adjunct> adjuncts) {
      Set<Integer> seen = new HashSet<>();
      Results left = new Results(sentence, event, results);
      left.found()
          .map(Dependency::dependent)
          .filter(word -> !heads.contains(word))
          .forEach(
              word ->
                  found(AdjunctRole.Predicative, null, word, left.words(word))
                      .filter(a -> seen.add(word))
                      .ifPresent(adjuncts::add));
      Stream.of(
              nodes().flatMap(node -> sentence.below(node).stream()),
              behindObject(),
              left.measures(),
              rates(),
              members())
          .flatMap(edges -> edges)
          .filter(edge -> !heads.contains(edge.dependent()) && !continues(edge) || turns(edge))
          .forEach(
              edge ->
                  adjunct(edge).filter(a -> seen.add(edge.dependent())).ifPresent(adjuncts::add));
    }

    /** "Voted against the deal": what the noun alone would say is the contrary. */
    private boolean turns(Dependency edge) {
      return edge.label().equals("obl:against")
          && sentence.token(edge.governor()).lemma().equals("vote");
    }

    /** The trigger and the verb that carries it: {@code held talks}. */
    private Stream<Integer> nodes() {
      Stream<Integer> carrier =
          sentence.above(event.trigger()).stream()
              .filter(d -> event.nominal() && AnyOf.matches(d.label(), "obj|nsubj:pass"))
              .map(Dependency::governor)
              .filter(g -> g > 0 && !events.containsKey(g) && sentence.token(g).isVerb());
      return Stream.concat(Stream.of(event.trigger()), carrier);
    }

    /** What hangs on the object by its place alone: {@code evacuated villagers by helicopter}. */
    private Stream<Dependency> behindObject() {
      return sentence.children(event.trigger(), "obj"::equals).stream()
          .filter(object -> !event.nominal() && !events.containsKey(object))
          .flatMap(object -> sentence.below(object).stream())
          .filter(edge -> edge.relation().equals("nmod"))
          .filter(edge -> !ofNouns.contains(cue(edge)) && !named(edge))
          .filter(
              edge ->
                  role(cue(edge), sentence.token(edge.dependent()), false) != AdjunctRole.Oblique);
    }

    /** "License 40 boats a year". */
    private Stream<Dependency> rates() {
      return sentence.children(event.trigger(), l -> AnyOf.matches(l, "obj|nsubj:pass")).stream()
          .flatMap(object -> sentence.below(object).stream())
          .filter(this::rate);
    }

    /** "Arrested eight people, including a mayor". */
    private Stream<Dependency> members() {
      Stream<Integer> filling =
          event.arguments().stream()
              .map(Argument::filler)
              .filter(EntityMention.class::isInstance)
              .map(filler -> ((EntityMention) filler).head());
      return Stream.concat(
              sentence
                  .children(event.trigger(), l -> AnyOf.matches(l, "obj|nsubj|nsubj:pass"))
                  .stream(),
              filling)
          .distinct()
          .filter(group -> !event.nominal() && !events.containsKey(group))
          .flatMap(group -> sentence.below(group).stream())
          .filter(edge -> AnyOf.matches(edge.label(), AmongThem.LABEL + "|nmod:including"));
    }

    private boolean rate(Dependency edge) {
      return AnyOf.matches(edge.label(), "dep|nmod:npmod|obl:npmod|nmod:tmod|obl:tmod")
          && edge.dependent() > edge.governor()
          && AnyOf.matches(
              sentence.token(edge.dependent()).lemma().toLowerCase(Locale.ROOT),
              "second|minute|hour|day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday"
                  + "|sunday")
          && sentence.children(edge.dependent(), "det"::equals).stream()
              .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "a|an|each|every"));
    }

    /** "A ruling by the court" and "by Norden" tell whose it is, "by helicopter" how it is done. */
    private boolean named(Dependency edge) {
      return edge.label().equals("nmod:by")
          && (sentence.token(edge.dependent()).isProper()
              || !sentence.children(edge.dependent(), "det"::equals).isEmpty());
    }

    /** The second part of a phrase that is told whole: {@code for chips and goods}. */
    private boolean continues(Dependency edge) {
      return sentence.above(edge.dependent()).stream()
          .filter(d -> d.relation().equals("conj"))
          .anyMatch(d -> sentence.above(d.governor()).contains(first(edge, d.governor())));
    }

    private Dependency first(Dependency edge, int dependent) {
      return new Dependency(edge.governor(), dependent, edge.label());
    }

    private Optional<Adjunct> adjunct(Dependency edge) {
      Token word = sentence.token(edge.dependent());
      if (edge.label().equals("advmod") && AnyOf.matches(word.lemma(), OFTEN)) {
        return found(AdjunctRole.Extent, null, edge);
      }
      if (edge.label().equals("advmod")) {
        return adverb(word) ? found(AdjunctRole.Manner, null, edge) : Optional.empty();
      }
      if (edge.label().equals("obl:npmod") || rate(edge) || tally(edge)) {
        return found(AdjunctRole.Extent, null, edge);
      }
      String cue = cue(edge);
      boolean clause =
          edge.relation().equals(CLAUSE) || event.nominal() && AIM.equals(edge.label());
      boolean phrase =
          AnyOf.matches(edge.relation(), PHRASE) && !AnyOf.matches(edge.label(), ELSEWHERE);
      if (!(clause || phrase) || cue.isEmpty() || attributes(cue, word) || dated(word)) {
        return Optional.empty();
      }
      return found(role(cue, word, clause), cue, edge);
    }

    /** "Approved by 88 votes to 70": nobody's votes did it. */
    private boolean tally(Dependency edge) {
      return AnyOf.matches(edge.label(), "obl:by|obl:agent")
          && AnyOf.matches(sentence.token(edge.dependent()).lemma(), "vote|majority|margin")
          && numbered(sentence.token(edge.dependent()));
    }

    private boolean adverb(Token word) {
      return word.tag().equals("RB")
          && word.lemma().endsWith("ly")
          && !stances.contains(word.lemma())
          && !dated(word);
    }

    /** Whether it is a day or hour; "died in a fall" has neither, whatever its tag. */
    private boolean dated(Token word) {
      return AnyOf.matches(word.entity(), "DATE|TIME")
          && (!AnyOf.matches(word.lemma(), "fall|march")
              || sentence.times().stream()
                  .anyMatch(t -> t.first() <= word.index() && word.index() <= t.last()));
    }

    /** "According to police", "as the ministry said". */
    private boolean attributes(String cue, Token word) {
      EventMention clause = events.get(word.index());
      return attributing.contains(cue)
          || cue.equals("as") && clause != null && ontology.isA(clause.type(), SpeechActs.CLASS);
    }

    /** The words that link a phrase or clause to its verb. */
    private String cue(Dependency edge) {
      int colon = edge.label().indexOf(':');
      return colon < 0
          ? mark(edge.dependent())
          : edge.label().substring(colon + 1).replace('_', ' ');
    }

    private String mark(int clause) {
      return sentence.children(clause, l -> AnyOf.matches(l, "mark|case")).stream()
          .findFirst()
          .map(i -> sentence.token(i).lemma())
          .orElse("");
    }

    private AdjunctRole role(String cue, Token word, boolean clause) {
      if (clause && cue.equals("to")) {
        return AdjunctRole.Purpose;
      }
      if (cue.equals("by") && (clause || word.tag().equals("VBG"))) {
        return AdjunctRole.Means;
      }
      if (cue.equals("by") && !event.nominal()) {
        return numbered(word) ? AdjunctRole.Extent : AdjunctRole.Means;
      }
      if (cue.equals("as")) {
        return clause && word.isVerb() ? AdjunctRole.Temporal : AdjunctRole.Capacity;
      }
      return cues.entrySet().stream()
          .filter(e -> e.getValue().contains(cue))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(AdjunctRole.Oblique);
    }

    private boolean numbered(Token word) {
      return word.tag().equals("CD")
          || AnyOf.matches(word.entity(), "PERCENT|MONEY|NUMBER")
          || !sentence.children(word.index(), "nummod"::equals).isEmpty();
    }

    private Optional<Adjunct> found(AdjunctRole role, @Nullable String cue, Dependency edge) {
      return found(role, cue, edge.dependent(), words(edge.dependent()));
    }

    private Optional<Adjunct> found(AdjunctRole role, @Nullable String cue, int head, Span span) {
      Span words = behindTrigger(head, span);
      boolean known =
          told.stream().anyMatch(t -> t.contains(words)) || words.overlaps(event.span());
      return known
          ? Optional.empty()
          : Optional.of(
              new Adjunct(
                  event.reference(), role, cue, new EventReference(sentence.index(), head), words));
    }

    /** "[Walked out] of a meeting": what the event's words leave of the phrase. */
    private Span behindTrigger(int head, Span span) {
      int end = event.span().end();
      return sentence.tokens().stream()
          .filter(t -> t.index() <= head && t.span().begin() >= end)
          .filter(t -> span.begin() < end && span.overlaps(event.span()))
          .findFirst()
          .filter(t -> AnyOf.matches(t.tag(), "IN|TO"))
          .map(
              t -> t.span().cover(new Span(t.span().begin(), Math.max(span.end(), t.span().end()))))
          .orElse(span);
    }

    private Span described(int head) {
      return DescribedPhrase.around(document, sentence, head, event.trigger()).span();
    }

    /** "Five days before voters decide". */
    private int withMeasure(int mark) {
      boolean measured =
          mark > 2
              && AnyOf.matches(sentence.token(mark).lemma(), "before|after")
              && AnyOf.matches(sentence.token(mark - 1).lemma(), "minute|hour|day|week|month|year")
              && sentence.token(mark - 2).tag().equals("CD")
              && !AnyOf.matches(sentence.token(Math.max(1, mark - 3)).tag(), "IN|TO");
      return measured ? mark - 2 : mark;
    }

    /** "Left a meeting at which they refused": what they refused at, without what is before it. */
    private boolean isDescribed(int noun) {
      return sentence.children(noun, "acl:relcl"::equals).contains(event.trigger());
    }

    private Span words(int head) {
      Span clause = NounPhrases.whole(document, sentence, head).span();
      Span whole = sentence.token(head).isNoun() ? clause.cover(described(head)) : clause;
      int first =
          sentence.children(head, l -> AnyOf.matches(l, "mark|case")).stream()
              .filter(mark -> !isDescribed(head))
              .min(Integer::compare)
              .map(this::withMeasure)
              .orElse(head);
      return sentence.children(head, l -> l.startsWith("conj")).stream()
          .filter(i -> sentence.token(i).isNoun() == sentence.token(head).isNoun())
          .map(i -> NounPhrases.whole(document, sentence, i).span())
          .reduce(sentence.token(first).span().cover(whole), Span::cover);
    }
  }
}
