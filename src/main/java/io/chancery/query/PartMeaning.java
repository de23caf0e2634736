package io.chancery.query;

import io.chancery.query.AskedPart.Connecting;
import io.chancery.query.AskedPart.Happening;
import io.chancery.query.AskedPart.Several;
import io.chancery.query.Wanted.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Turns one clause that asks into what it wants to know of what; nothing where it is not read. */
final class PartMeaning {
  static final Set<String> HAPPENED = Set.of("Actual", "Habitual");
  static final Set<String> AHEAD =
      Set.of("Planned", "Possible", "Requested", "Conditional", "Habitual");
  private static final Set<String> NOT = Set.of("Negated");

  private final AskedWords words;
  private final EventMeaning events;
  private final AskedTables tables;
  private final RelationMeaning relations;
  private final StayMeaning stays;
  private final ContactMeaning contacts;

  PartMeaning(AskedWords words, EventMeaning events, AskedTables tables) {
    this.words = words;
    this.events = events;
    this.tables = tables;
    this.relations = new RelationMeaning(events, tables);
    this.stays = new StayMeaning(words, events, relations);
    this.contacts = new ContactMeaning(words, events, relations);
  }

  /** What a clause asks; the part before it is what "it" and a bare "and when" refer to. */
  Optional<AskedPart> part(AskedClause clause, Optional<AskedPart> before) {
    if (asksForSource(clause) && before.isPresent()) {
      return source(before.get());
    }
    if (clause.wh().isPresent() && isBare(clause) && before.isPresent()) {
      return again(clause.wh().get(), before.get());
    }
    if (clause.rest().stream().anyMatch(AskedUnit::isWh)) {
      return Optional.empty(); // "Who met whom?" asks for pairs
    }
    clause.subject().map(events::party).filter(p -> !p.isEmpty()).ifPresent(events::standFor);
    Set<String> statuses = statuses(clause);
    return connecting(clause)
        .or(() -> stays.asked(clause, statuses))
        .or(() -> contacts.asked(clause, statuses))
        .or(() -> relations.relating(clause).map(part -> orTold(part, clause)))
        .or(() -> new StatusMeaning(words, events).asked(clause))
        .or(() -> happening(clause));
  }

  /** "Who controls the hills?": a document may tell it as what somebody does. */
  private AskedPart orTold(AskedPart part, AskedClause clause) {
    Optional<AskedPart> deed = clause.verb().isEmpty() ? Optional.empty() : happening(clause);
    return part instanceof AskedPart.Relating relating
            && deed.isPresent()
            && deed.get() instanceof Happening told
        ? new AskedPart.Either(relating, told)
        : part;
  }

  private static boolean isBare(AskedClause clause) {
    return clause.verb().isEmpty()
        && clause.subject().isEmpty()
        && clause.objects().isEmpty()
        && clause.content().isEmpty()
        && clause.phrases().isEmpty();
  }

  /** "on whose word do we know it", "which outlet is cited", "who says so". */
  private static boolean asksForSource(AskedClause clause) {
    Optional<AskedWh> wh = clause.wh();
    boolean word =
        wh.flatMap(AskedWh::noun)
            .map(noun -> noun.head().is("word", "authority", "account"))
            .orElse(false);
    boolean cited = Set.of("cite", "quote", "source").contains(clause.verb());
    boolean so =
        clause.rest().stream().anyMatch(unit -> unit.is("so"))
            || clause.auxiliaries().stream().anyMatch(unit -> unit.is("so"));
    boolean saying = Set.of("say", "report", "tell").contains(clause.verb());
    boolean it = clause.objects().stream().anyMatch(AskedNoun::isPronoun);
    boolean whom =
        wh.map(AskedWh::preposition).filter("according_to"::equals).isPresent()
            && clause.verb().isEmpty();
    return wh.isPresent() && (word || cited || whom || (saying && (so || it)));
  }

  private static Optional<AskedPart> source(AskedPart before) {
    return told(before)
        .map(
            happening ->
                new Happening(
                    happening.event(),
                    Wanted.of(Kind.SOURCE, "according to whom"),
                    happening.statuses()));
  }

  private static Optional<Happening> told(AskedPart part) {
    if (part instanceof AskedPart.Either either) {
      return Optional.of(either.told());
    }
    if (part instanceof Several several) {
      return Optional.of(several.together());
    }
    return part instanceof Happening happening ? Optional.of(happening) : Optional.empty();
  }

  private Optional<AskedPart> again(AskedWh wh, AskedPart before) {
    return told(before).flatMap(happening -> again(wh, happening));
  }

  private Optional<AskedPart> again(AskedWh wh, Happening happening) {
    AskedEvent event = happening.event();
    Set<String> roles = events.roles().askedPhrase("", wh.preposition(), event.kinds(), false);
    return wanted(wh, event, roles)
        .map(
            wanted ->
                new Happening(
                    event, wanted.but(happening.wanted().others()), happening.statuses()));
  }

  /** What a clause names is not what it asks for. */
  private static Set<Node> named(AskedClause clause) {
    return clause.everything().flatMap(unit -> unit.nodes().stream()).collect(Collectors.toSet());
  }

  private Optional<AskedPart> connecting(AskedClause clause) {
    boolean how = clause.wh().map(wh -> wh.is("how")).orElse(false);
    if (!how
        || !Set.of("connect", "link", "relate", "connected", "linked", "related")
            .contains(clause.verb())) {
      return Optional.empty();
    }
    List<Set<Node>> ends =
        Stream.concat(
                clause.subject().stream().flatMap(noun -> noun.all().stream()),
                clause.phrases().stream().flatMap(phrase -> phrase.noun().stream()))
            .map(events::party)
            .filter(party -> !party.isEmpty())
            .toList();
    return ends.size() == 2
        ? Optional.of(new Connecting(ends.get(0), ends.get(1)))
        : Optional.empty();
  }

  private Optional<AskedPart> happening(AskedClause clause) {
    Optional<AskedPart> special =
        new DeedMeaning(events)
            .asked(clause, statuses(clause))
            .or(() -> new StatusMeaning(words, events).denied(clause));
    if (special.isPresent()) {
      return special;
    }
    Optional<AskedClause> inner = asksWithin(clause);
    if (inner.isPresent()) {
      return happening(inner.get());
    }
    Optional<AskedPart> told = plain(clause);
    return new StatusMeaning(words, events)
        .denials(clause)
        .map(first -> told.flatMap(PartMeaning::told).map(h -> orElse(first, h)).orElse(first))
        .or(() -> told);
  }

  private static AskedPart orElse(AskedPart first, Happening told) {
    return new AskedPart.Either(first, told);
  }

  private Optional<AskedPart> plain(AskedClause clause) {
    Optional<AskedEvent> event = whole(clause);
    if (clause.wh().isEmpty()) {
      return event
          .filter(AskedEvent::isNarrow)
          .map(asked -> whether(new Happening(asked, verdict(clause), Set.of()), clause));
    }
    AskedWh wh = clause.wh().get();
    Optional<AskedPart> told = event.flatMap(asked -> part(asked, wh, clause));
    Optional<Happening> literal =
        events.literal(clause).flatMap(asked -> part(asked, wh, clause)).flatMap(PartMeaning::told);
    return told.map(first -> literal.map(h -> orElse(first, h)).orElse(first));
  }

  /** "Whom does Rask threaten to sue?" asks for whom Rask would sue. */
  private static Optional<AskedClause> asksWithin(AskedClause clause) {
    boolean party =
        clause.wh().filter(wh -> !wh.subject() && wh.word().matches("who|whom|which")).isPresent();
    return clause
        .content()
        .filter(inner -> party && !inner.verb().isEmpty() && inner.subject().isEmpty())
        .filter(inner -> inner.objects().isEmpty() && clause.objects().isEmpty())
        .map(
            inner ->
                new AskedClause(
                    clause.wh(),
                    List.of(AskedUnit.word("would", "would", "MD")),
                    clause.subject(),
                    inner.verb(),
                    inner.passive(),
                    inner.objects(),
                    inner.phrases(),
                    inner.content(),
                    inner.times(),
                    inner.rest()));
  }

  /** "Did Rask visit Norland and Sudland?": perhaps on two journeys. */
  private AskedPart whether(Happening together, AskedClause clause) {
    Map<String, Happening> each = new LinkedHashMap<>();
    clause
        .apart()
        .forEach(
            (name, alone) ->
                events
                    .event(alone)
                    .ifPresent(
                        event ->
                            each.put(
                                name.head().text(),
                                new Happening(event, together.wanted(), Set.of()))));
    return each.size() > 1 ? new Several(together, each) : together;
  }

  private Wanted verdict(AskedClause clause) {
    return Wanted.of(Kind.VERDICT, statuses(clause).equals(AHEAD) ? "will" : "whether");
  }

  /** "Which demands were rejected?", "Which talks did Rask host?": what is, of that kind. */
  private Optional<AskedPart> themes(AskedEvent event, AskedWh wh, AskedClause clause) {
    boolean undergoing = wh.subject() && clause.passive() && event.slots().isEmpty();
    boolean object =
        !wh.subject()
            && !clause.passive()
            && clause.objects().isEmpty()
            && wh.preposition().isEmpty();
    boolean bare = event.content().isEmpty() && (undergoing || object);
    return wh.noun()
        .filter(noun -> bare && wh.is("which") && !event.kinds().isEmpty())
        .filter(noun -> tables.classes(noun.head().lemma()).isEmpty())
        .flatMap(events::event)
        .map(
            kind ->
                new Happening(event.about(kind), Wanted.of(Kind.THEME, "which"), statuses(clause)));
  }

  private Optional<AskedPart> part(AskedEvent event, AskedWh wh, AskedClause clause) {
    return themes(event, wh, clause).or(() -> ofEvent(event, wh, clause));
  }

  private Optional<AskedPart> ofEvent(AskedEvent event, AskedWh wh, AskedClause clause) {
    if (isSource(wh)) {
      Wanted source = Wanted.of(Kind.SOURCE, "according to whom");
      return Optional.of(new Happening(event, source, statuses(clause)));
    }
    if (wh.is("whose")) {
      return whose(event, wh, clause);
    }
    VerbMeaning.Verb verb = events.verbs().of(clause);
    Set<String> kinds = verb.kinds().isEmpty() ? event.kinds() : verb.kinds();
    return wanted(wh, event, roles(wh, clause, verb, kinds))
        .map(wanted -> new Happening(event, wanted.but(named(clause)), statuses(clause)));
  }

  /** "According to which paper", "on whose word". */
  private static boolean isSource(AskedWh wh) {
    return wh.preposition().equals("according_to")
        || (wh.preposition().equals("on")
            && wh.noun()
                .filter(noun -> noun.head().is("word", "authority", "account"))
                .isPresent());
  }

  /** "Whose offer was rejected?": the offer is told; whose soldiers did it is told of nobody. */
  private Optional<AskedPart> whose(AskedEvent event, AskedWh wh, AskedClause clause) {
    List<String> thing = events.patterns().of(wh.noun().stream().flatMap(AskedNoun::everything));
    Wanted wanted = Wanted.party(wh.word(), Set.of("ch:theme/ch:agent")).but(named(clause));
    boolean doer = wh.subject() && !clause.passive();
    return doer || thing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Happening(event.insisting(thing), wanted, statuses(clause)));
  }

  /** A clause of "be" may say what event it is of with "to": the first leader to meet Biden. */
  private Optional<AskedEvent> whole(AskedClause clause) {
    Optional<AskedNoun> described =
        Stream.concat(clause.subject().stream(), clause.objects().stream())
            .filter(noun -> clause.verb().isEmpty() && noun.clause().isPresent())
            .findFirst();
    if (described.isEmpty()) {
      return events.event(clause);
    }
    List<String> more = events.patterns().of(described.get().units().stream());
    return described.get().clause().flatMap(events::event).map(event -> event.saying(more));
  }

  private Set<String> roles(
      AskedWh wh, AskedClause clause, VerbMeaning.Verb verb, Set<String> kinds) {
    boolean first =
        clause.verb().isEmpty()
            && clause
                .subject()
                .or(() -> clause.objects().stream().findFirst())
                .flatMap(AskedNoun::clause)
                .isPresent();
    if (wh.subject() || first) {
      return events.roles().askedSubject(verb.lemma(), kinds, clause.passive());
    }
    boolean own = wh.preposition().equals(verb.preposition());
    return wh.preposition().isEmpty() || own
        ? events.roles().askedObject(verb.lemma(), kinds)
        : events.roles().askedPhrase(verb.lemma(), wh.preposition(), kinds, clause.passive());
  }

  private Optional<Wanted> wanted(AskedWh wh, AskedEvent event, Set<String> roles) {
    Optional<String> noun = wh.noun().map(asked -> asked.head().lemma());
    boolean time = noun.map(of -> of.matches("day|date|month|year|time|week")).orElse(false);
    return switch (wh.word()) {
      case "who", "whom", "whose" ->
          wh.preposition().equals("according_to")
              ? Optional.of(Wanted.of(Kind.SOURCE, "according to whom"))
              : Optional.of(Wanted.party(wh.word(), roles));
      case "when" -> Optional.of(time(wh));
      case "where" -> Optional.of(Wanted.of(Kind.PLACE, "where"));
      case "how many" ->
          time || noun.isEmpty()
              ? Optional.of(Wanted.of(Kind.TIMES, "how many times"))
              : Optional.of(
                  relations.restricted(Wanted.party("how many", roles), wh).as(Kind.COUNT));
      case "what", "which" -> noun.isEmpty() ? what(wh, roles) : which(wh, time, event, roles);
      default -> Optional.empty();
    };
  }

  private static Wanted time(AskedWh wh) {
    Wanted time =
        Wanted.of(Kind.TIME, wh.preposition().isEmpty() ? "when" : wh.preposition() + " when");
    return wh.preposition().equals("by")
        ? new Wanted(Kind.TIME, time.word(), Set.of(AskedRoles.THEME), Set.of(), Set.of(), Set.of())
        : time;
  }

  private static Optional<Wanted> what(AskedWh wh, Set<String> roles) {
    return wh.subject()
        ? Optional.of(Wanted.party("what", roles))
        : Optional.of(new Wanted(Kind.THEME, "what", roles, Set.of(), Set.of(), Set.of()));
  }

  private Optional<Wanted> which(AskedWh wh, boolean time, AskedEvent event, Set<String> roles) {
    if (time) {
      return Optional.of(Wanted.of(Kind.TIME, "when"));
    }
    Set<String> classes = tables.classes(wh.noun().orElseThrow().head().lemma());
    boolean place = classes.contains("City") && wh.preposition().matches("in|at|on");
    Wanted wanted = place ? Wanted.of(Kind.PLACE, "where") : Wanted.party("which", roles);
    return Optional.of(relations.restricted(wanted, wh));
  }

  private Set<String> statuses(AskedClause clause) {
    if (clause.negated()) {
      return NOT;
    }
    boolean ahead =
        clause.auxiliaries().stream()
            .anyMatch(
                unit -> unit.tag().equals("MD") || unit.is("to") || words.isDistant(unit.lemma()));
    return ahead ? AHEAD : HAPPENED;
  }
}
