package io.chancery.query;

import io.chancery.query.AskedEvent.Slot;
import io.chancery.resolve.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Turns clauses and noun phrases of a question into the events that they speak of. */
final class EventMeaning {
  private static final Set<String> EMPTY_VERBS =
      Set.of("happen", "occur", "begin", "start", "end", "take", "continue", "come");

  private final AskedWords words;
  private final VerbMeaning verbs;
  private final AskedRoles roles;
  private final AskedPatterns patterns;
  private final NameBook book;
  private final AskedTables tables;
  private Set<Node> antecedent = Set.of();

  EventMeaning(AskedWords words, NameBook book, AskedTables tables) {
    this.words = words;
    this.verbs = new VerbMeaning(words);
    this.roles = new AskedRoles(words);
    this.patterns = new AskedPatterns(words, book);
    this.book = book;
    this.tables = tables;
  }

  /** What "his" and "them" stand for from here on. */
  void standFor(Set<Node> nodes) {
    antecedent = Set.copyOf(nodes);
  }

  NameBook book() {
    return book;
  }

  AskedRoles roles() {
    return roles;
  }

  AskedPatterns patterns() {
    return patterns;
  }

  VerbMeaning verbs() {
    return verbs;
  }

  /** The events of a clause; empty where it says nothing that can be looked for. */
  Optional<AskedEvent> event(AskedClause clause) {
    Optional<AskedEvent> nominal = nominal(clause);
    if (nominal.isPresent()) {
      return nominal.map(event -> around(event, clause));
    }
    if (clause.verb().isEmpty()) {
      return Optional.empty();
    }
    VerbMeaning.Verb verb = verbs.of(clause);
    AskedEvent event = AskedEvent.of(verb.kinds(), clause.verb());
    event = withSubject(event, clause, verb);
    event = withObjects(event, clause, verb);
    return Optional.of(around(event, clause));
  }

  /** "When did the truce begin?": the beginning as an event of its own, where it is told as one. */
  Optional<AskedEvent> literal(AskedClause clause) {
    if (!EMPTY_VERBS.contains(clause.verb()) || nominal(clause).isEmpty()) {
      return Optional.empty();
    }
    VerbMeaning.Verb verb = verbs.of(clause);
    AskedEvent event =
        AskedEvent.of(verb.kinds(), clause.verb())
            .insisting(patterns.of(clause.subject().stream().flatMap(AskedNoun::everything)));
    return Optional.of(around(event, clause));
  }

  /** The event of the noun where the verb says little: hold talks, a summit took place. */
  private Optional<AskedEvent> nominal(AskedClause clause) {
    Optional<AskedNoun> object = clause.objects().stream().findFirst();
    VerbMeaning.Verb verb = clause.verb().isEmpty() ? VerbMeaning.NONE : verbs.of(clause);
    boolean carried =
        object.isPresent()
            && verb.object().isEmpty()
            && verb.kinds().isEmpty()
            && words.supports(clause.verb(), object.get().head().lemma());
    if (carried) {
      return event(object.get()).map(event -> carried(event, clause, object.get()));
    }
    boolean subject =
        clause.verb().isEmpty()
            || (EMPTY_VERBS.contains(clause.verb()) && !asksObject(clause))
            || (clause.passive() && clause.subject().isPresent() && verb.kinds().isEmpty());
    return subject && object.map(noun -> noun.head().is("place", "way")).orElse(true)
        ? clause.subject().flatMap(this::event)
        : Optional.empty();
  }

  /** "What did the accord end?" */
  private static boolean asksObject(AskedClause clause) {
    return clause
        .wh()
        .filter(wh -> !wh.subject() && wh.preposition().isEmpty())
        .filter(wh -> wh.word().matches("what|which|who|whom"))
        .filter(wh -> clause.objects().isEmpty())
        .isPresent();
  }

  /** The events that a question with "which" asks for, where its verb carries them: make visits. */
  Optional<AskedEvent> made(AskedClause clause) {
    return clause
        .wh()
        .filter(wh -> !wh.subject() && wh.preposition().isEmpty())
        .flatMap(AskedWh::noun)
        .filter(noun -> clause.objects().isEmpty() && clause.subject().isPresent())
        .filter(noun -> words.supports(clause.verb(), noun.head().lemma()))
        .filter(noun -> verbs.of(clause).kinds().isEmpty())
        .flatMap(noun -> event(noun).map(event -> around(carried(event, clause, noun), clause)));
  }

  private AskedEvent carried(AskedEvent event, AskedClause clause, AskedNoun object) {
    String role = "ch:" + words.supported(clause.verb(), object.head().lemma()).localName();
    Set<String> where =
        words.isMutual(event.kinds())
            ? Set.of(AskedRoles.AGENT, AskedRoles.RECIPIENT)
            : Set.of(role);
    AskedEvent whole = event;
    for (AskedNoun noun : clause.subject().map(AskedNoun::all).orElse(List.of())) {
      whole = plus(whole, noun, where);
    }
    return whole;
  }

  private AskedEvent withSubject(AskedEvent event, AskedClause clause, VerbMeaning.Verb verb) {
    AskedEvent whole = event;
    Set<String> where = roles.subject(verb.lemma(), verb.kinds(), clause.passive());
    for (AskedNoun noun : clause.subject().map(AskedNoun::all).orElse(List.of())) {
      whole = isPart(noun, verb) ? absorbed(whole, noun) : plus(whole, noun, where);
    }
    return whole;
  }

  private static boolean isPart(AskedNoun noun, VerbMeaning.Verb verb) {
    return verb.object().filter(noun::equals).isPresent();
  }

  private AskedEvent withObjects(AskedEvent event, AskedClause clause, VerbMeaning.Verb verb) {
    AskedEvent whole = event;
    for (AskedNoun object : clause.objects()) {
      for (AskedNoun noun : isPart(object, verb) ? List.of(object) : object.all()) {
        whole =
            isPart(noun, verb)
                ? absorbed(whole, noun)
                : plus(whole, noun, roles.object(verb.kinds()));
      }
    }
    return whole;
  }

  /** A noun that is a part of the verb: what else it says belongs to the event. */
  private AskedEvent absorbed(AskedEvent event, AskedNoun noun) {
    Stream<AskedUnit> heads = noun.all().stream().map(AskedNoun::head);
    String either = String.join("|", patterns.of(heads));
    AskedEvent whole = described(event, noun, List.of(noun.head()));
    return noun.others().isEmpty()
        ? whole.insisting(List.of(either))
        : whole.saying(List.of(either));
  }

  /** Phrases, times and content of a clause. */
  AskedEvent around(AskedEvent event, AskedClause clause) {
    AskedEvent whole = event;
    for (AskedUnit time : clause.times()) {
      whole = time.days() == null ? whole : whole.in(Limit.on(time.days()));
    }
    for (AskedPhrase phrase : clause.phrases()) {
      whole = plus(whole, phrase, clause.passive());
    }
    Optional<AskedEvent> content = clause.content().flatMap(this::event);
    List<String> said = patterns.of(clause.content().stream().flatMap(AskedClause::everything));
    boolean denied = clause.content().filter(AskedClause::negated).isPresent();
    whole = content.isPresent() ? whole.about(content.get().denied(denied)) : whole.saying(said);
    return whole.saying(patterns.of(clause.rest().stream()));
  }

  private AskedEvent plus(AskedEvent event, AskedPhrase phrase, boolean passive) {
    String preposition = phrase.preposition();
    Limit.Relation relation = Limit.relation(preposition);
    Optional<AskedUnit> time = phrase.noun().map(AskedNoun::head).filter(AskedUnit::isTime);
    if (time.isPresent() && time.get().days() != null) {
      return event.in(Limit.of(preposition, time.get().days()));
    }
    Optional<AskedEvent> other =
        phrase.clause().flatMap(this::event).or(() -> phrase.noun().flatMap(this::event));
    boolean timed = preposition.matches("before|after|ahead_of|prior_to|since|until|following");
    if (timed && other.isPresent()) {
      return event.in(new Limit(relation, Interval.OPEN, other));
    }
    if (preposition.equals("according_to")) {
      return said(event, phrase);
    }
    if (preposition.matches("as|towards?|regarding|concerning")) {
      return event.saying(patterns.of(phrase.everything()));
    }
    AskedEvent whole = event;
    for (AskedNoun noun : phrase.noun().map(AskedNoun::all).orElse(List.of())) {
      whole = plus(whole, noun, roles.phrase(preposition, event.kinds(), passive));
    }
    return whole;
  }

  /** "according to Yonhap"; "according to the report" says nothing. */
  private AskedEvent said(AskedEvent event, AskedPhrase phrase) {
    AskedNoun noun = phrase.noun().orElse(null);
    if (noun == null || noun.head().is("report", "article", "document", "text", "paper")) {
      return event;
    }
    return plus(event, noun, Set.of(AskedRoles.SOURCE));
  }

  /** A noun in some roles: a party, or else an event that the first is about, or else words. */
  private AskedEvent plus(AskedEvent event, AskedNoun noun, Set<String> where) {
    Optional<AskedEvent> content =
        noun.isName() || noun.isPronoun() ? Optional.empty() : event(noun);
    if (content.isPresent() && where.contains(AskedRoles.THEME) && event.content().isEmpty()) {
      return event.about(content.get());
    }
    if (content.isPresent()) {
      return event.saying(patterns.wording(content.get()));
    }
    Set<Node> party = party(noun);
    if (party.isEmpty()) {
      return described(event, noun, List.of(noun.head()))
          .insisting(patterns.of(Stream.of(noun.head())));
    }
    AskedEvent whole = event.with(slot(where, party, noun));
    for (AskedPhrase phrase : noun.phrases()) {
      whole = whole.saying(patterns.of(phrase.everything()));
    }
    return whole.saying(patterns.of(noun.loose().stream()));
  }

  /** Of whom a common noun alone describes, with that noun. */
  private Slot slot(Set<String> where, Set<Node> party, AskedNoun noun) {
    Slot slot = slot(where, party);
    boolean named = noun.isPronoun() || noun.units().stream().anyMatch(AskedUnit::isName);
    return named
        ? slot
        : new Slot(where, slot.nodes(), slot.called(), AskedPatterns.pattern(noun.head().lemma()));
  }

  Slot slot(Set<String> where, Set<Node> party) {
    Set<Node> nodes = new LinkedHashSet<>(party);
    if (!where.contains(AskedRoles.PLACE)) {
      party.forEach(node -> nodes.addAll(book.actingThere(node)));
    }
    return new Slot(where, nodes, book.pattern(party), "");
  }

  /** Whom or what a noun phrase stands for; empty where nothing is called that. */
  Set<Node> party(AskedNoun noun) {
    if (noun.head().isName()) {
      return book.called(noun.head());
    }
    if (noun.isPronoun()) {
      return antecedent;
    }
    Set<Node> described = book.described(Folded.of(text(noun)));
    if (!described.isEmpty() || tables.classes(noun.head().lemma()).isEmpty()) {
      return described;
    }
    return noun.modifiers().stream()
        .filter(AskedUnit::isName)
        .flatMap(unit -> unit.nodes().stream())
        .collect(Collectors.toSet());
  }

  /** Whom or what several stand for together. */
  Set<Node> parties(Stream<AskedNoun> nouns) {
    return nouns
        .flatMap(noun -> noun.all().stream())
        .flatMap(noun -> party(noun).stream())
        .collect(Collectors.toSet());
  }

  private static String text(AskedNoun noun) {
    return noun.units().stream()
        .filter(unit -> !unit.tag().matches("DT|PDT|PRP\\$"))
        .map(AskedUnit::text)
        .collect(Collectors.joining(" "));
  }

  /** Names in a noun phrase take part, its other words narrow. */
  private AskedEvent described(AskedEvent event, AskedNoun noun, List<AskedUnit> known) {
    AskedEvent whole = event;
    List<AskedUnit> loose = new ArrayList<>();
    for (AskedUnit unit : noun.units()) {
      if (known.contains(unit)) {
        continue;
      }
      if (unit.isName()) {
        whole = whole.with(slot(AskedRoles.ANY, unit.nodes()));
      } else if (unit.isTime() && unit.days() != null) {
        whole = whole.in(Limit.on(unit.days()));
      } else if (unit.tag().equals("PRP$") && !antecedent.isEmpty()) {
        whole = whole.with(slot(AskedRoles.ANY, antecedent));
      } else {
        loose.add(unit);
      }
    }
    loose.addAll(noun.loose());
    whole = whole.saying(patterns.of(loose.stream()));
    for (AskedPhrase phrase : noun.phrases()) {
      whole = behind(whole, phrase);
    }
    return whole;
  }

  private AskedEvent behind(AskedEvent event, AskedPhrase phrase) {
    AskedEvent whole = event;
    for (AskedNoun noun : phrase.noun().map(AskedNoun::all).orElse(List.of())) {
      whole =
          noun.head().isTime() && noun.head().days() != null
              ? whole.in(Limit.on(noun.head().days()))
              : plus(whole, noun, AskedRoles.ANY);
    }
    return whole;
  }

  /** "timeline of Rask in 2022" */
  AskedEvent timeline(AskedEvent event, AskedPhrase phrase) {
    AskedEvent whole = event;
    for (AskedNoun noun : phrase.noun().map(AskedNoun::all).orElse(List.of())) {
      Set<Node> party = party(noun);
      whole =
          party.isEmpty()
              ? described(whole, noun, List.of())
              : whole.with(slot(AskedRoles.ANY, party));
    }
    return whole;
  }

  /** The event that a noun phrase names; empty where it names none. */
  Optional<AskedEvent> event(AskedNoun noun) {
    if (noun.isName() || noun.head().isTime()) {
      return Optional.empty();
    }
    NounKind kind = kind(noun);
    if (kind.kinds().isEmpty()) {
      return noun.clause().flatMap(this::event);
    }
    AskedEvent event =
        described(AskedEvent.of(kind.kinds(), noun.head().lemma()), noun, kind.units());
    Optional<AskedEvent> content = noun.clause().flatMap(this::event);
    return Optional.of(content.map(event::about).orElse(event));
  }

  /** What a noun evokes, and which words say so. */
  private record NounKind(Set<String> kinds, List<AskedUnit> units) {}

  private NounKind kind(AskedNoun noun) {
    AskedUnit head = noun.head();
    List<AskedUnit> modifiers = noun.modifiers();
    AskedUnit before = modifiers.isEmpty() ? head : modifiers.get(modifiers.size() - 1);
    Set<String> two = words.ofNoun(before.lemma() + " " + head.lemma());
    if (!two.isEmpty()) {
      return new NounKind(words.withSubclasses(two), List.of(before, head));
    }
    for (AskedPhrase phrase : noun.phrases()) {
      Set<String> turned =
          phrase
              .noun()
              .map(of -> words.ofNoun(of.head().lemma() + " " + head.lemma()))
              .orElse(Set.of());
      if (!turned.isEmpty() && phrase.preposition().equals("of")) {
        return new NounKind(words.withSubclasses(turned), List.of(head));
      }
    }
    return new NounKind(words.withSubclasses(words.ofNoun(head.lemma())), List.of(head));
  }
}
