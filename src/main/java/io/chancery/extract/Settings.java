package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where events take place that have no place of their own: on the journey that is made for them
 * ("flew to Oman for talks"), at the gathering that holds them ("said at a summit in Oman"), at the
 * place that a clause with "where" tells of, where the audience is ("told reporters in Oman").
 */
final class Settings {

  private static final int HIGHEST_CLIMB = 4;
  private static final int FURTHER = 6;
  private static final String PURPOSE = "(advcl|acl):to|(obl|nmod|advcl|acl):for";
  private static final Set<String> PHYSICAL =
      Set.of("Conflict", "Disaster", "LifeEvent", "LegalAct", "Release", "Violate", "Aid");
  private static final String PARTS =
      "coast|border|shore|outskirts?|suburb|centre|center|north|south|east|west|city|town|village"
          + "|port|province|region|district|capital|state|island|part|area|resort|county"
          + "|municipality|commune|canton|prefecture|governorate|neighbou?rhood|quarter|hamlet|valley"
          + "|peninsula|enclave|archipelago|stronghold|oasis|outpost";
  private static final String WHEREABOUTS = "obl:(in|at|near|outside|across|off|inside|around)";
  private static final String GATHERING = "(obl|nmod):(at|on|during|in|on_sidelines_of)";

  private final Document document;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Ontology ontology;
  private final Map<Integer, EventMention> events;

  private Settings(
      Document document, Sentence sentence, Ontology ontology, Map<Integer, EventMention> events) {
    this.document = document;
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.ontology = ontology;
    this.events = events;
  }

  /** The events of a sentence with the places, and the journeys with the times, that they share. */
  static Map<Integer, EventMention> shared(
      Document document, Sentence sentence, Ontology ontology, Map<Integer, EventMention> events) {
    Settings settings = new Settings(document, sentence, ontology, events);
    Map<Integer, EventMention> shared = new TreeMap<>(events);
    events.forEach((trigger, event) -> settings.place(event, shared));
    return shared;
  }

  private void place(EventMention event, Map<Integer, EventMention> shared) {
    int node = clause(event.trigger());
    Optional<EventMention> journey = visiting(event) ? journey(node) : Optional.empty();
    journey.ifPresent(going -> dateBoth(event, going, shared));
    List<Mention> stated = event.fillers(Role.PLACE);
    List<Mention> places = stated.isEmpty() ? sharedPlaces(event, node, journey) : stated;
    List<Mention> towns = town(node, places).or(() -> before(places)).orElse(places);
    if (!towns.equals(stated)) {
      shared.computeIfPresent(event.trigger(), (k, e) -> e.at(towns));
    }
  }

  private List<Mention> sharedPlaces(EventMention event, int node, Optional<EventMention> journey) {
    return where(node)
        .or(() -> journey.map(going -> going.fillers(Role.PLACE)))
        .or(() -> gathering(node))
        .or(() -> audience(event))
        .or(() -> fronted(node))
        .or(() -> bodily(event) ? named(node) : Optional.empty())
        .or(() -> physical(event) ? scene(node) : Optional.empty())
        .orElse(List.of());
  }

  /** "At a hotel in Oman": the town is known by name, which of its hotels an adjunct tells. */
  private Optional<List<Mention>> town(int verb, List<Mention> stated) {
    return stated.size() == 1 && stated.get(0) instanceof EntityMention house && unnamed(house)
        ? there(house.head())
            .or(() -> located(house.head()))
            .or(
                () ->
                    first(
                        sentence.children(verb, "obl:in"::equals).stream()
                            .filter(in -> in > house.last() && in <= house.last() + FURTHER)
                            .filter(
                                in ->
                                    sentence
                                        .children(in, "case"::equals)
                                        .contains(house.last() + 1))
                            .toList(),
                        this::there))
        : Optional.empty();
  }

  /** "At Gao, in northern Mali": the nearer place, of which the other says where it lies. */
  private Optional<List<Mention>> before(List<Mention> stated) {
    List<Mention> nearer = stated.stream().map(this::nearer).distinct().toList();
    return nearer.equals(stated) ? Optional.empty() : Optional.of(nearer);
  }

  private Mention nearer(Mention stated) {
    return stated instanceof EntityMention region
        ? sentence.children(region.head(), "case"::equals).stream()
            .filter(in -> in > 3 && in < region.head() && sentence.token(in).word().equals("in"))
            .map(in -> sentence.token(in - 1).word().equals(",") ? in - 2 : in - 1)
            .filter(town -> place(sentence.token(town)) && isWhereabouts(town))
            .findFirst()
            .<Mention>map(town -> NounPhrases.around(document, sentence, town))
            .orElse(stated)
        : stated;
  }

  private boolean isWhereabouts(int town) {
    return sentence.children(town, "case"::equals).stream()
        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "at|in|near|off|outside"));
  }

  private boolean unnamed(EntityMention house) {
    Token head = sentence.token(house.head());
    return head.isNoun() && !head.isProper() && head.entity().equals("O");
  }

  /** The verb that carries a noun as its object, or the word itself. */
  private int clause(int trigger) {
    return sentence.above(trigger).stream()
        .filter(
            d -> AnyOf.matches(d.label(), "obj|nsubj:pass") && !events.containsKey(d.governor()))
        .map(Dependency::governor)
        .filter(g -> sentence.token(g).isVerb())
        .findFirst()
        .orElse(trigger);
  }

  private boolean going(EventMention event) {
    return ontology.isA(event.type(), "Travel") || event.type().equals("Arrive");
  }

  /** Whether it is what people travel for. */
  private boolean visiting(EventMention event) {
    return ontology.isA(event.type(), "Contact") && !going(event);
  }

  /** "Oman, where they met": what happens in the clause happens there. */
  private Optional<List<Mention>> where(int node) {
    boolean where =
        sentence.children(node, "advmod"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("where"));
    return sentence.above(node).stream()
        .filter(d -> where && d.label().equals("acl:relcl"))
        .findFirst()
        .map(d -> phrase(d.governor()));
  }

  private List<Mention> phrase(int head) {
    return List.of(NounPhrases.around(document, sentence, head));
  }

  /** The journey that is made for it. */
  private Optional<EventMention> journey(int start) {
    int node = start;
    boolean purpose = false;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty() || !leads(edge.get(), node)) {
        return Optional.empty();
      }
      purpose |= edge.get().label().matches(PURPOSE);
      node = edge.get().governor();
      EventMention above = events.get(node);
      if (above != null && going(above)) {
        return purpose && !above.fillers(Role.PLACE).isEmpty()
            ? Optional.of(above)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean leads(Dependency edge, int node) {
    return edge.label().matches(PURPOSE)
        || edge.relation().equals("conj") && sentence.token(node).isVerb()
        || edge.label().matches("obj|(obl|nmod):(to|in|as)") && !events.containsKey(node);
  }

  /** What they came for and that they came have one date. */
  private static void dateBoth(
      EventMention event, EventMention going, Map<Integer, EventMention> shared) {
    if (going.fillers(Role.TIME).isEmpty() && !event.nominal()) {
      shared.computeIfPresent(
          going.trigger(), (k, e) -> e.with(Role.TIME, event.fillers(Role.TIME)));
    } else if (event.nominal()
        && going.type().equals("Visit")
        && event.fillers(Role.TIME).isEmpty()) {
      shared.computeIfPresent(
          event.trigger(), (k, e) -> e.with(Role.TIME, going.fillers(Role.TIME)));
    }
  }

  /** The place of the event or meeting that it happens at. */
  private Optional<List<Mention>> gathering(int node) {
    return Stream.concat(Stream.of(node), speaking(node))
        .flatMap(verb -> sentence.children(verb, label -> label.matches(GATHERING)).stream())
        .flatMap(noun -> placeOf(noun).stream())
        .findFirst();
  }

  /** "Speaking at a summit in Oman, she said …". */
  private Stream<Integer> speaking(int verb) {
    return sentence.children(verb, label -> AnyOf.matches(label, "advcl|xcomp|dep")).stream()
        .filter(i -> sentence.token(i).word().matches("(?i)speaking|talking|testifying"));
  }

  private Optional<List<Mention>> placeOf(int noun) {
    if (AnyOf.matches(sentence.token(noun).lemma(), "sideline|sidelines|margin|margins")) {
      return sentence.children(noun, "nmod:of"::equals).stream()
          .flatMap(of -> placeOf(of).stream())
          .findFirst();
    }
    EventMention event = events.get(noun);
    if (event != null) {
      List<Mention> places = event.fillers(Role.PLACE);
      return places.isEmpty() ? Optional.empty() : Optional.of(places);
    }
    return located(noun);
  }

  /** Whether it happens to bodies and things, where those are. */
  private boolean physical(EventMention event) {
    return PHYSICAL.stream().anyMatch(type -> ontology.isA(event.type(), type));
  }

  /** Where the clause, what it is done to, or the clause that it happens with has a place. */
  private Optional<List<Mention>> scene(int node) {
    return target(node)
        .or(() -> grammar.governing(node).filter(this::goesOn).flatMap(d -> stage(d.governor())))
        .or(
            () ->
                first(
                    sentence.children(node, l -> AnyOf.matches(l, "obj|nsubj:pass|obl:at")),
                    this::located))
        .or(
            () ->
                first(
                    sentence.children(
                        node, l -> AnyOf.matches(l, "advcl|advcl:when|advcl:as|advcl:while")),
                    this::stage))
        .or(() -> grammar.governing(node).filter(this::result).flatMap(d -> stage(d.governor())));
  }

  /** "Shelled Odesa": the town is where it happens. */
  private Optional<List<Mention>> target(int verb) {
    EventMention event = events.get(verb);
    if (event == null
        || !ontology.isA(event.type(), "Attack") && !ontology.isA(event.type(), "Disaster")) {
      return Optional.empty();
    }
    return sentence.children(verb, l -> AnyOf.matches(l, "obj|nsubj:pass")).stream()
        .filter(i -> AnyOf.matches(sentence.token(i).entity(), "LOCATION|CITY|STATE_OR_PROVINCE"))
        .findFirst()
        .map(this::phrase);
  }

  /** Whether it is neither said nor a contact, for which frames know the places. */
  private boolean bodily(EventMention event) {
    return !ontology.isA(event.type(), SpeechActs.CLASS)
        && !ontology.isA(event.type(), "Contact")
        && !ontology.isA(event.type(), "Movement");
  }

  private static Optional<List<Mention>> first(
      List<Integer> tokens, Function<Integer, Optional<List<Mention>>> reading) {
    return tokens.stream().flatMap(t -> reading.apply(t).stream()).findFirst();
  }

  /** "Was tried in Lyon and jailed": the second happens where the first does. */
  private boolean goesOn(Dependency edge) {
    return edge.label().equals("conj:and")
        && sentence.token(edge.dependent()).isVerb()
        && grammar.statedSubjects(edge.dependent()).stream()
            .allMatch(s -> grammar.statedSubjects(edge.governor()).contains(s));
  }

  /** "A bus crashed, killing two": where it crashed. */
  private boolean result(Dependency edge) {
    return edge.relation().equals("advcl") && sentence.token(edge.dependent()).tag().equals("VBG");
  }

  private Optional<List<Mention>> stage(int verb) {
    EventMention event = events.get(verb);
    List<Mention> places = event == null ? List.of() : event.fillers(Role.PLACE);
    return places.isEmpty()
        ? named(verb)
            .or(
                () ->
                    first(
                        sentence.children(verb, l -> AnyOf.matches(l, "obj|obl:*")), this::located))
        : Optional.of(places);
  }

  /** The name of a place that stands as where the clause is. */
  private Optional<List<Mention>> named(int verb) {
    return first(
        sentence.children(verb, label -> label.matches(WHEREABOUTS)),
        noun -> there(noun).or(() -> near(noun)));
  }

  /** "In Oman, a spokesman declined to comment". */
  private Optional<List<Mention>> fronted(int verb) {
    return first(
        sentence.children(verb, "obl:in"::equals).stream()
            .filter(i -> i < verb && sentence.token(i + 1).word().equals(","))
            .toList(),
        this::there);
  }

  /** "In Oman", "off the coast of Oman". */
  private Optional<List<Mention>> there(int noun) {
    return Stream.concat(
            Stream.of(noun).filter(i -> place(sentence.token(i))),
            part(noun).filter(i -> place(sentence.token(i)) || unknown(sentence.token(i))))
        .findFirst()
        .map(this::phrase);
  }

  /** A name that a tagger knows nothing of. */
  private static boolean unknown(Token name) {
    return name.isProper() && name.entity().equals("O");
  }

  private Stream<Integer> part(int noun) {
    return sentence.token(noun).lemma().matches(PARTS)
        ? sentence.children(noun, "nmod:of"::equals).stream()
        : Stream.empty();
  }

  /** "At a checkpoint near Oman": what an unnamed thing is near is where it is. */
  private Optional<List<Mention>> near(int noun) {
    Token thing = sentence.token(noun);
    return thing.isNoun() && !thing.isProper() && !events.containsKey(noun)
        ? sentence.children(noun, l -> AnyOf.matches(l, "nmod:near|nmod:outside")).stream()
            .filter(i -> place(sentence.token(i)))
            .findFirst()
            .map(this::phrase)
        : Optional.empty();
  }

  /** The name of a place that stands with "in" at a noun. */
  private Optional<List<Mention>> located(int noun) {
    return sentence.children(noun, l -> AnyOf.matches(l, "nmod:in|nmod:at")).stream()
        .filter(i -> place(sentence.token(i)))
        .findFirst()
        .map(this::phrase);
  }

  private static boolean place(Token token) {
    return AnyOf.matches(token.entity(), "LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE");
  }

  /** Where those are who are told something. */
  private Optional<List<Mention>> audience(EventMention event) {
    if (!ontology.isA(event.type(), SpeechActs.CLASS)) {
      return Optional.empty();
    }
    return event.fillers(Role.RECIPIENT).stream()
        .flatMap(Settings::head)
        .filter(head -> listens(sentence.token(head)))
        .flatMap(head -> within(head).stream())
        .findFirst();
  }

  private static Stream<Integer> head(Mention listener) {
    return listener instanceof EntityMention people
        ? Stream.of(people.head())
        : listener instanceof EventReference rally ? Stream.of(rally.trigger()) : Stream.empty();
  }

  /** States are told something where their people are not. */
  private static boolean listens(Token audience) {
    return audience.isNoun()
        && !audience.isProper()
        && !AnyOf.matches(audience.lemma(), "ally|partner|state|country|nation|government");
  }

  private Optional<List<Mention>> within(int head) {
    return Stream.concat(Stream.of(head), sentence.children(head, "nmod:of"::equals).stream())
        .flatMap(of -> located(of).stream())
        .findFirst();
  }
}
