package io.chancery.query;

import io.chancery.query.AskedPart.Happening;
import io.chancery.query.AskedPart.Relating;
import io.chancery.resolve.Interval;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * The SPARQL of what is asked. Columns: {@code fact} is the event or the relation's reifier behind
 * a row, {@code answer} what is asked.
 *
 * @param kin who acts for whom
 * @param patterns the words of events
 * @param tables on which events what is inferred rests
 */
record AskedQueries(Kin kin, AskedPatterns patterns, AskedTables tables) {
  private static final String COLUMNS =
      "SELECT DISTINCT ?answer ?begin ?end ?words ?factuality ?fact";

  /** What something is called, by itself or by the office that it holds. */
  private static final String CALLED =
      "rdfs:label|(^ch:refersTo/ch:words)|(ch:holdsPosition/(rdfs:label|ch:portfolio))";

  /** The column of statements that are inferred. */
  static final String INFERRED = "inferred";

  /**
   * What rests on the agent's word in the same sentence, beside the theme: a promise to do this and
   * to do that.
   */
  private static final String ON_WORD =
      """
      OPTIONAL {
          ?fact ch:agent ?speaker ; ^ch:ofEvent/ch:inSentence ?place .
          ?further ch:source ?speaker ; ^ch:ofEvent/ch:inSentence ?place
          FILTER(?further != ?fact)
          FILTER NOT EXISTS { ?other ch:theme ?further ; ch:source ?speaker }
        }""";

  /** The queries for one part, the closest first, each made when it is its turn. */
  Stream<Query> of(AskedPart part) {
    if (part instanceof Happening happening) {
      FurtherReadings readings = new FurtherReadings(patterns.words(), tables);
      return Stream.concat(
              further(List.of(readings.whole(happening))),
              readings.of(happening).flatMap(this::further))
          .distinct();
    }
    return part instanceof Relating relating ? relating(relating) : Stream.of();
  }

  private Stream<Query> further(List<Happening> all) {
    Happening first = all.get(0);
    if (all.size() > 1) {
      return steps(first, step -> each(all, step));
    }
    Stream<Query> steps = steps(first, step -> happening(first, step));
    return isTelling(first) ? Stream.concat(Stream.of(telling(first)), steps) : steps;
  }

  /** "Who reported the visit?", "Who pledged aid?": it is told by an event or in words. */
  private boolean isTelling(Happening part) {
    AskedEvent event = part.event();
    return part.wanted().isParty()
        && event.content().isPresent()
        && !event.kinds().isEmpty()
        && event.kinds().stream().allMatch(kind -> patterns.words().isA(kind, "Statement"));
  }

  private Query telling(Happening part) {
    QueryDraft draft = new QueryDraft(kin, patterns, Loosening.TELLING.get(0));
    String columns = columns(part.wanted());
    for (Loosening step : Loosening.TELLING) {
      draft.add(
          (step.equals(Loosening.TELLING.get(0)) ? "" : "UNION ") + "{ " + columns + " WHERE {");
      happening(part, draft.as(step));
      draft.add("} }");
    }
    return draft.query(columns);
  }

  private Stream<Query> steps(Happening part, Function<Loosening, Query> query) {
    return Loosening.STEPS.stream().filter(step -> differs(step, part.event())).map(query);
  }

  /** A theme in words says nothing where nothing is told of the theme. */
  private boolean differs(Loosening step, AskedEvent event) {
    boolean content = event.content().isPresent();
    boolean said = content || !event.words().isEmpty();
    boolean akin = step.akin() || event.content().filter(this::hasRelatives).isPresent();
    return akin && (content || step.content() == Loosening.Content.EVENT) && (said || !step.half());
  }

  private boolean hasRelatives(AskedEvent content) {
    return !patterns.wording(content, true).equals(patterns.wording(content, false));
  }

  private Query happening(Happening part, Loosening step) {
    QueryDraft draft = new QueryDraft(kin, patterns, step);
    happening(part, draft);
    return draft.query(columns(part.wanted()));
  }

  private static String columns(Wanted wanted) {
    String verdict = wanted.kind() == Wanted.Kind.VERDICT ? " ?" + AskedAnswers.WORD_OF : "";
    return COLUMNS + (isInferable(wanted) ? " ?" + INFERRED : verdict);
  }

  /** Who has a part in one event and in another one too. */
  private Query each(List<Happening> all, Loosening step) {
    QueryDraft draft = new QueryDraft(kin, patterns, step);
    StringBuilder columns = new StringBuilder("SELECT DISTINCT ?answer");
    for (int at = 0; at < all.size(); at++) {
      String fact = " ?fact" + at;
      columns.append(fact);
      draft.add("{ SELECT DISTINCT ?answer (?fact AS" + fact + ") WHERE {");
      happening(all.get(at), draft);
      draft.add("} }");
    }
    return draft.query(columns.toString());
  }

  private void happening(Happening part, QueryDraft draft) {
    draft.event(part.event(), "?fact");
    draft.add("?fact ch:factuality ?factuality .");
    if (!part.statuses().isEmpty()) {
      draft.add("VALUES ?factuality { " + QueryDraft.classes(part.statuses()) + " }");
    }
    wanted(part.wanted(), part.event().kinds(), draft);
  }

  private void wanted(Wanted wanted, Set<String> kinds, QueryDraft draft) {
    switch (wanted.kind()) {
      case PARTY, COUNT -> party(wanted, draft);
      case THEME -> theme(wanted, kinds, draft);
      case TIME -> time(wanted, draft);
      case PLACE -> {
        draft.add("?fact ch:place ?answer .");
        restrict(wanted, draft);
      }
      case SOURCE -> draft.add("?fact ch:source ?answer .");
      case EVENTS, TIMES -> {
        draft.add("BIND(?fact AS ?answer)");
        draft.add("OPTIONAL { ?fact ch:timeBegin ?begin } OPTIONAL { ?fact ch:timeEnd ?end }");
      }
      case VERDICT ->
          draft
              .add("BIND(?factuality AS ?answer)")
              .add("OPTIONAL { ?fact ch:source ?" + AskedAnswers.WORD_OF + " }");
    }
  }

  private void party(Wanted wanted, QueryDraft draft) {
    draft.add(found(wanted));
    draft.add("OPTIONAL { ?found ch:member ?member FILTER(CONTAINS(STR(?found), \"/entity/\")) }");
    draft.add("BIND(COALESCE(?member, ?found) AS ?answer)");
    draft.add("FILTER NOT EXISTS { ?answer a ch:Event }");
    if (wanted.word().startsWith("who")) {
      draft.add(
          "FILTER NOT EXISTS { VALUES ?thing { ch:Document ch:Treaty ch:Amount ch:Weapon } ?answer a ?thing }");
    }
    if (wanted.roles().equals(Set.of(AskedRoles.AGENT, AskedRoles.RECIPIENT))) {
      otherSide(wanted.others(), draft);
    }
    restrict(wanted, draft);
  }

  /** Where a kind of party is asked for, the members of a group that takes part are of it. */
  private static String found(Wanted wanted) {
    String told = "?fact " + QueryDraft.path(wanted.roles()) + " ?found .";
    Set<String> shared = inferable(wanted);
    if (shared.equals(wanted.roles()) && shared.contains(AskedRoles.ACT_OF)) {
      return inferred(AskedRoles.ACT_OF);
    }
    return shared.stream()
        .sorted()
        .map(role -> " UNION { " + inferred(role) + " }")
        .collect(Collectors.joining("", shared.isEmpty() ? told : "{ " + told + " }", ""));
  }

  private static String inferred(String role) {
    return "GRAPH ch:inferred { ?fact %s ?found } BIND(TRIPLE(?fact, %s, ?found) AS ?%s)"
        .formatted(role, role, INFERRED);
  }

  private static boolean isInferable(Wanted wanted) {
    return wanted.isParty() && !inferable(wanted).isEmpty();
  }

  /** The roles that follow for whoever is of a class. */
  private static Set<String> inferable(Wanted wanted) {
    Set<String> roles = new HashSet<>(wanted.roles());
    roles.retainAll(Set.of(AskedRoles.AGENT, AskedRoles.RECIPIENT, AskedRoles.ACT_OF));
    return wanted.classes().isEmpty() ? Set.of() : roles;
  }

  /** Who comes along with somebody to meet others is not whom that one meets. */
  private static void otherSide(Set<Node> named, QueryDraft draft) {
    if (!named.isEmpty()) {
      String self = draft.fresh("self");
      draft.add("FILTER NOT EXISTS { VALUES " + self + " { " + QueryDraft.list(named, " ") + " }");
      draft.add("{ ?fact ch:agent ?found , " + self + " ; ch:recipient ?across }");
      draft.add("UNION { ?fact ch:recipient ?found , " + self + " ; ch:agent ?across }");
      draft.add("FILTER(?across != " + self + " && ?across != ?found) }");
    }
  }

  private void restrict(Wanted wanted, QueryDraft draft) {
    Set<Node> others = new HashSet<>(wanted.others());
    if (!others.isEmpty()) {
      draft.add("FILTER(?answer NOT IN (" + QueryDraft.list(others, ", ") + "))");
    }
    if (!wanted.classes().isEmpty()) {
      draft.add(
          "VALUES ?class { " + QueryDraft.classes(wanted.classes()) + " } ?answer a ?class .");
    }
    for (String pattern : wanted.words()) {
      String words = draft.fresh("called");
      draft.add("?answer " + CALLED + " " + words + " .");
      draft.add("FILTER(REGEX(LCASE(STR(" + words + ")), " + draft.literal(pattern) + "))");
    }
  }

  private void theme(Wanted wanted, Set<String> kinds, QueryDraft draft) {
    draft.add("OPTIONAL { ?fact ch:theme ?theme }");
    if (kinds.contains("Say") || kinds.stream().allMatch(this::isGivenWord)) {
      draft.add(ON_WORD);
    }
    draft.add("OPTIONAL { ?fact ch:themeSpan ?span . ?span ch:words ?themeWords }");
    boolean place = wanted.roles().contains(AskedRoles.PLACE);
    if (place) {
      draft.add("OPTIONAL { ?fact ch:place ?where }");
    }
    draft.add(
        "BIND(COALESCE(?further, ?theme, ?themeWords"
            + (place ? ", ?where" : "")
            + ") AS ?answer)");
    draft.add("FILTER(BOUND(?answer))");
  }

  private boolean isGivenWord(String kind) {
    return Stream.of("Pledge", "Appeal").anyMatch(given -> patterns.words().isA(kind, given));
  }

  private static void time(Wanted wanted, QueryDraft draft) {
    String event = wanted.roles().contains(AskedRoles.THEME) ? "?dated" : "?fact";
    if (event.equals("?dated")) {
      draft.add("OPTIONAL { ?fact ch:theme ?theme . ?theme ch:timeBegin|ch:timeEnd ?any }");
      draft.add("BIND(COALESCE(IF(BOUND(?any), ?theme, ?fact), ?fact) AS ?dated)");
    }
    draft.add("OPTIONAL { " + event + " ch:timeBegin ?begin }");
    draft.add("OPTIONAL { " + event + " ch:timeEnd ?end }");
    draft.add("OPTIONAL { " + event + " ch:timeText ?words }");
    draft.add("FILTER(BOUND(?begin) || BOUND(?end))");
    draft.add(
        "BIND(CONCAT(COALESCE(STR(?begin), \"\"), \"/\", COALESCE(STR(?end), \"\")) AS ?answer)");
  }

  /**
   * What documents say first; what was known before them where they say nothing, which has days
   * where it is an office; then what follows from both. A name alone asks for no inference.
   */
  private Stream<Query> relating(Relating part) {
    boolean inferable =
        !part.subjects().equals(part.objects())
            && part.relations().stream().anyMatch(one -> part.isOpen() || tables.isDated(one));
    boolean terms = part.isOpen() || part.relations().contains("holdsPosition");
    Stream<Supplier<Query>> told =
        Stream.<Supplier<Query>>of(() -> told(part), () -> known(part)).limit(terms ? 2 : 1);
    Stream<Supplier<Query>> inferred = inferable ? Stream.of(() -> inferred(part)) : Stream.of();
    return Stream.concat(told, inferred).map(Supplier::get);
  }

  /** Where days are asked for, only what rests on an event of these days. */
  private Query inferred(Relating part) {
    QueryDraft draft = new QueryDraft(kin, patterns, Loosening.STEPS.get(0));
    draft.add("VALUES ?relation { " + QueryDraft.classes(part.relations()) + " }");
    draft.add("GRAPH ch:inferred { ?subject ?relation ?object }");
    ends(part, draft);
    draft.add("BIND(TRIPLE(?subject, ?relation, ?object) AS ?" + INFERRED + ")");
    draft.add("BIND(ch:Actual AS ?factuality)");
    if (!part.isOpen()) {
      part.relations().stream().flatMap(one -> tables.dated(one).stream()).forEach(draft::add);
      draft.dated("?fact", part.days());
    }
    restrict(part.wanted(), draft);
    return draft.query(COLUMNS + " ?" + INFERRED);
  }

  private Query told(Relating part) {
    QueryDraft draft = new QueryDraft(kin, patterns, Loosening.STEPS.get(0));
    draft.add("VALUES ?relation { " + QueryDraft.classes(part.relations()) + " }");
    draft.add(said(part));
    draft.add("?fact ch:factuality ?factuality . VALUES ?factuality { ch:Actual ch:Habitual }");
    ends(part, draft);
    draft.add("?fact ch:inDocument ?document . OPTIONAL { ?document ch:published ?words }");
    if (!part.isOpen()) {
      draft.add("FILTER(BOUND(?words))");
    }
    within(part.days(), "?words", "?words", draft);
    restrict(part.wanted(), draft);
    return draft.query(COLUMNS);
  }

  /** A relation that holds in both directions is asked for in both. */
  private String said(Relating part) {
    String said = "{ ?fact a ch:RelationStatement ; rdf:reifies <<( %s ?relation %s )>> }";
    String turned = " UNION " + said.formatted("?object", "?subject");
    boolean symmetric = part.relations().stream().map(Terms::relation).allMatch(kin::isSymmetric);
    return said.formatted("?subject", "?object") + (symmetric ? turned : "");
  }

  private Query known(Relating part) {
    QueryDraft draft = new QueryDraft(kin, patterns, Loosening.STEPS.get(0));
    if (part.relations().contains("holdsPosition")) {
      draft.add("?fact a ch:Tenure ; ch:holder ?subject ; ch:position ?object .");
      draft.add("OPTIONAL { ?fact ch:start ?begin } OPTIONAL { ?fact ch:end ?end }");
      if (part.now() && part.isOpen() && part.subjects().isEmpty()) {
        draft.add("FILTER(!BOUND(?end))");
      }
    } else if (part.relations().contains("memberOf")) {
      draft.add("?object ch:member ?subject .");
    } else {
      draft.add("VALUES ?relation { " + QueryDraft.classes(part.relations()) + " }");
      draft.add("?subject ?relation ?object .");
    }
    ends(part, draft);
    draft.add("BIND(ch:Actual AS ?factuality)");
    within(part.days(), "?end", "?begin", draft);
    restrict(part.wanted(), draft);
    return draft.query(COLUMNS);
  }

  /** One end is known, the other is the answer; a name alone may be either. */
  private void ends(Relating part, QueryDraft draft) {
    if (part.subjects().equals(part.objects())) {
      draft.oneOf("?it", part.subjects());
      draft.add("FILTER(?subject = ?it || ?object = ?it)");
      draft.add("BIND(IF(?object = ?it, ?subject, ?object) AS ?answer)");
      return;
    }
    boolean asksSubject = part.subjects().isEmpty();
    draft.oneOf(
        asksSubject ? "?object" : "?subject",
        part.subjects().isEmpty() ? part.objects() : part.subjects());
    if (!asksSubject && !part.objects().isEmpty()) {
      draft.oneOf("?object", part.objects());
    }
    draft.add("BIND(" + (asksSubject ? "?subject" : "?object") + " AS ?answer)");
  }

  private static void within(Interval days, String last, String first, QueryDraft draft) {
    if (days.begin() != null) {
      draft.add("FILTER(COALESCE(%s >= %s, true))".formatted(last, draft.day(days.begin())));
    }
    if (days.end() != null) {
      draft.add("FILTER(COALESCE(%s <= %s, true))".formatted(first, draft.day(days.end())));
    }
  }
}
