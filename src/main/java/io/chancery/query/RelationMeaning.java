package io.chancery.query;

import io.chancery.query.AskedPart.Relating;
import io.chancery.query.Wanted.Kind;
import io.chancery.resolve.Interval;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Reads what a clause asks of a stative relation: who controls, owns, speaks for, holds an office.
 *
 * @param events finds what noun phrases stand for
 * @param tables the words for relations
 */
record RelationMeaning(EventMeaning events, AskedTables tables) {
  private static final String[] OFFICES = {"office", "post", "position", "job", "title"};

  /** What a clause asks of a relation; empty where it asks of none. */
  Optional<AskedPart> relating(AskedClause clause) {
    if (clause.negated()) {
      return Optional.empty();
    }
    PlainClauses clauses = new PlainClauses(events, tables);
    AskedClause active = clauses.active(clause);
    return clause.wh().isEmpty()
        ? whether(clauses.apart(active))
        : relatingVerb(active).or(() -> relatingNoun(active));
  }

  /** "Is Norland a member of the Pact?", "Does Norland claim the island?" */
  private Optional<AskedPart> whether(AskedClause clause) {
    Set<Node> subjects = events.parties(clause.subject().stream());
    Optional<AskedTables.Word> verb = tables.verb(clause);
    Optional<AskedNoun> noun =
        clause.objects().stream()
            .filter(object -> clause.verb().isEmpty())
            .filter(object -> word(object).isPresent())
            .findFirst();
    if (verb.isEmpty() && noun.isEmpty()) {
      return holds(clause, subjects);
    }
    Optional<AskedTables.Word> word = verb.or(() -> noun.flatMap(this::word));
    Set<Node> objects = noun.map(this::whole).orElseGet(() -> objects(clause, verb));
    boolean whole = word.filter(of -> onlyTimes(clause, of.preposition())).isPresent();
    Wanted wanted = Wanted.of(Kind.VERDICT, "whether");
    return !whole || subjects.isEmpty() || objects.isEmpty()
        ? Optional.empty()
        : Optional.of(of(word.get().relations(), subjects, objects, clause, wanted));
  }

  /** "Is Rask the Foreign Minister of Norland?", "Is Rask the secretary of the union?" */
  private Optional<AskedPart> holds(AskedClause clause, Set<Node> subjects) {
    if (!clause.verb().isEmpty() || clause.objects().size() != 1 || !onlyTimes(clause)) {
      return Optional.empty();
    }
    AskedNoun noun = clause.objects().get(0);
    String called = noun.isName() ? noun.head().text() : words(noun);
    Set<Node> own =
        noun.isName() || whole(noun).isEmpty()
            ? events.book().officesOf(subjects, Folded.of(called))
            : Set.of();
    Set<Node> named = noun.isName() ? noun.head().nodes() : offices(noun);
    Set<Node> offices = own.isEmpty() ? named : own;
    return subjects.isEmpty() || offices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            of("holdsPosition", subjects, offices, clause, Wanted.of(Kind.VERDICT, "whether")));
  }

  /** The offices that the words of a noun name, of what it is of. */
  private Set<Node> offices(AskedNoun noun) {
    Set<Node> offices = events.book().offices(whole(noun), Folded.of(words(noun)));
    return offices.isEmpty() ? events.book().officesCalled(Folded.of(text(noun))) : offices;
  }

  /** A noun and what it is of, without articles. */
  private static String text(AskedNoun noun) {
    return Stream.concat(
            noun.units().stream(),
            noun.phrases().stream()
                .filter(phrase -> phrase.preposition().equals("of"))
                .flatMap(
                    phrase ->
                        Stream.concat(
                            Stream.of(AskedUnit.word("of", "of", "IN")), phrase.everything())))
        .filter(unit -> !unit.tag().equals("DT"))
        .map(AskedUnit::text)
        .collect(Collectors.joining(" "));
  }

  private static String words(AskedNoun noun) {
    return noun.units().stream()
        .filter(unit -> !unit.isName() && !unit.tag().matches("DT|POS"))
        .map(AskedUnit::text)
        .collect(Collectors.joining(" "));
  }

  /** The relation that a noun names, alone or with what stands behind "of": head of state. */
  private Optional<AskedTables.Word> word(AskedNoun noun) {
    return inner(noun)
        .flatMap(of -> tables.noun(noun.head().lemma() + " of " + of.head().lemma()))
        .or(() -> tables.noun(lemmas(noun)))
        .or(() -> tables.noun(noun.head().lemma()));
  }

  /** "former partner" */
  private static String lemmas(AskedNoun noun) {
    return noun.units().stream()
        .filter(unit -> !unit.isName() && !unit.tag().matches("DT|POS|CD"))
        .map(AskedUnit::lemma)
        .collect(Collectors.joining(" "));
  }

  /** What stands behind "of", where it is no name. */
  private static Optional<AskedNoun> inner(AskedNoun noun) {
    return noun.phrases().stream()
        .filter(phrase -> phrase.preposition().equals("of"))
        .flatMap(phrase -> phrase.noun().stream())
        .filter(of -> !of.isName())
        .findFirst();
  }

  private Set<Node> objects(AskedClause clause, Optional<AskedTables.Word> verb) {
    String preposition = verb.map(AskedTables.Word::preposition).orElse("");
    return preposition.isEmpty()
        ? events.parties(clause.objects().stream())
        : behind(clause, preposition);
  }

  /** "Who controls the islands?", "Whom does she work for?" */
  private Optional<AskedPart> relatingVerb(AskedClause clause) {
    Optional<AskedPart> had = office(clause).or(() -> had(clause));
    if (had.isPresent()) {
      return had;
    }
    Optional<AskedTables.Word> word = tables.verb(clause);
    if (word.isEmpty() || !clause.content().isEmpty()) {
      return Optional.empty();
    }
    AskedWh wh = clause.wh().orElseThrow();
    String preposition = word.get().preposition();
    Set<Node> objects = objects(clause, word);
    Set<Node> subjects = events.parties(clause.subject().stream());
    boolean asksObject = !wh.subject() && wh.preposition().equals(preposition);
    boolean fits = wh.subject() ? !objects.isEmpty() : asksObject && !subjects.isEmpty();
    return fits
            && Set.of("who", "whom", "what", "which").contains(wh.word())
            && onlyTimes(clause, preposition)
        ? Optional.of(related(word.get().relations(), subjects, objects, clause))
        : Optional.empty();
  }

  /** "What office does Rask hold?", "Who held the office of Foreign Minister of Norland?" */
  private Optional<AskedPart> office(AskedClause clause) {
    AskedWh wh = clause.wh().orElseThrow();
    if (!Set.of("hold", "have", "occupy").contains(clause.verb()) || !onlyTimes(clause, "of")) {
      return Optional.empty();
    }
    boolean asked = wh.noun().filter(noun -> noun.head().is(OFFICES)).isPresent();
    Set<Node> holders = events.parties(clause.subject().stream());
    Set<Node> offices =
        clause.objects().stream()
            .filter(noun -> noun.head().is(OFFICES))
            .flatMap(noun -> whole(noun).stream())
            .collect(Collectors.toSet());
    Wanted wanted = Wanted.of(Kind.PARTY, wh.word());
    if (asked && !wh.subject() && !holders.isEmpty()) {
      return Optional.of(of("holdsPosition", holders, Set.of(), clause, wanted));
    }
    return wh.subject() && wh.is("who") && !offices.isEmpty()
        ? Optional.of(of("holdsPosition", Set.of(), offices, clause, wanted))
        : Optional.empty();
  }

  /** "How many allies does Norland have?" */
  private Optional<AskedPart> had(AskedClause clause) {
    AskedWh wh = clause.wh().orElseThrow();
    Set<Node> owners = events.parties(clause.subject().stream());
    boolean had = clause.verb().equals("have") && clause.objects().isEmpty() && onlyTimes(clause);
    Wanted wanted = Wanted.of(wh.is("how many") ? Kind.COUNT : Kind.PARTY, wh.word());
    return wh.noun()
        .filter(noun -> had && !wh.subject() && !owners.isEmpty())
        .filter(noun -> noun.modifiers().isEmpty() && noun.phrases().isEmpty())
        .flatMap(this::word)
        .map(word -> of(word.relations(), Set.of(), owners, clause, wanted));
  }

  private AskedPart related(
      Set<String> relations, Set<Node> subjects, Set<Node> objects, AskedClause clause) {
    AskedWh wh = clause.wh().orElseThrow();
    Kind kind = wh.is("how many") ? Kind.COUNT : Kind.PARTY;
    Wanted wanted = restricted(Wanted.of(kind, wh.word()), wh);
    return of(relations, subjects, objects, clause, wanted);
  }

  /** "Who is the owner of the mill?", "Which countries are members of the Quad?" */
  private Optional<AskedPart> relatingNoun(AskedClause clause) {
    if (!clause.verb().isEmpty()) {
      return Optional.empty();
    }
    Stream<AskedNoun> said = clause.objects().stream().filter(noun -> word(noun).isPresent());
    return Stream.of(said, clause.subject().stream(), clause.objects().stream())
        .flatMap(nouns -> nouns)
        .flatMap(noun -> relatingNoun(noun, clause).stream())
        .findFirst()
        .or(() -> within(clause));
  }

  /** "Which countries are in the Quad?" */
  private Optional<AskedPart> within(AskedClause clause) {
    boolean party =
        clause.wh().filter(wh -> wh.subject() && !wh.word().matches("what|when|where")).isPresent();
    Set<Node> groups = behind(clause, "in");
    return party && !groups.isEmpty() && clause.objects().isEmpty() && clause.rest().isEmpty()
        ? Optional.of(related(Set.of("memberOf"), Set.of(), groups, clause))
        : Optional.empty();
  }

  private Optional<AskedPart> relatingNoun(AskedNoun noun, AskedClause clause) {
    if (noun.isName()) {
      return ofName(noun, clause);
    }
    Optional<AskedPart> holders = holders(noun, clause);
    Optional<AskedTables.Word> word = word(noun);
    if (holders.isPresent() || word.isEmpty() || !onlyTimes(clause, word.get().preposition())) {
      return holders;
    }
    Set<Node> objects = whole(noun);
    Set<Node> subjects = events.parties(clause.subject().stream());
    boolean asksObject = clause.wh().orElseThrow().preposition().equals(word.get().preposition());
    if (objects.isEmpty() && asksObject && !subjects.isEmpty()) {
      return Optional.of(related(word.get().relations(), subjects, Set.of(), clause));
    }
    return objects.isEmpty()
        ? Optional.empty()
        : Optional.of(related(word.get().relations(), Set.of(), objects, clause));
  }

  /** "Who is the secretary of the union?", "Who is the union's secretary?" */
  private Optional<AskedPart> holders(AskedNoun noun, AskedClause clause) {
    AskedWh wh = clause.wh().orElseThrow();
    Set<Node> offices = offices(noun);
    boolean plain = noun.loose().isEmpty() && noun.clause().isEmpty() && onlyTimes(clause);
    return wh.is("who") && plain && !offices.isEmpty()
        ? Optional.of(
            of("holdsPosition", Set.of(), offices, clause, Wanted.of(Kind.PARTY, wh.word())))
        : Optional.empty();
  }

  /** What a noun is of: behind "of", or named before it; of a head of state, of what that is. */
  private Set<Node> whole(AskedNoun noun) {
    Optional<AskedNoun> inner =
        inner(noun).filter(of -> !word(noun).equals(tables.noun(noun.head().lemma())));
    if (inner.isPresent()) {
      return whole(inner.get());
    }
    Set<Node> behind =
        noun.phrases().stream()
            .filter(phrase -> phrase.preposition().equals("of"))
            .flatMap(phrase -> events.parties(phrase.noun().stream()).stream())
            .collect(Collectors.toSet());
    return behind.isEmpty()
        ? noun.modifiers().stream()
            .filter(AskedUnit::isName)
            .flatMap(unit -> unit.nodes().stream())
            .collect(Collectors.toSet())
        : behind;
  }

  /** "Who is the Foreign Minister of Japan?" asks for a holder, "Who is Rask?" for an office. */
  private Optional<AskedPart> ofName(AskedNoun noun, AskedClause clause) {
    AskedWh wh = clause.wh().orElseThrow();
    if (!Set.of("who", "what", "which").contains(wh.word()) || !noun.loose().isEmpty()) {
      return Optional.empty();
    }
    Set<Node> named = noun.head().nodes();
    return Optional.of(
        of(
            "holdsPosition",
            named,
            named,
            clause,
            restricted(Wanted.of(Kind.PARTY, wh.word()), wh)));
  }

  /** A part that asks of one relation. */
  Relating of(
      String relation, Set<Node> subjects, Set<Node> objects, AskedClause clause, Wanted wanted) {
    Set<String> relations =
        relation.equals("holdsPosition") && !isPresent(clause)
            ? Set.of(relation, "heldPosition")
            : Set.of(relation);
    return of(relations, subjects, objects, clause, wanted);
  }

  private static Relating of(
      Set<String> relations,
      Set<Node> subjects,
      Set<Node> objects,
      AskedClause clause,
      Wanted wanted) {
    return new Relating(relations, subjects, objects, days(clause), wanted, isPresent(clause));
  }

  private static boolean isPresent(AskedClause clause) {
    return clause.auxiliaries().stream().anyMatch(unit -> unit.tag().matches("VB[ZP]"));
  }

  /** The same event within the times of a clause. */
  AskedEvent during(AskedEvent event, AskedClause clause) {
    return events.around(
        event, clause.with(clause.phrases().stream().filter(RelationMeaning::isTime).toList()));
  }

  /** Whether the only phrases of a clause are times and such as begin with these words. */
  boolean onlyTimes(AskedClause clause, String... prepositions) {
    return clause.phrases().stream()
        .allMatch(phrase -> isTime(phrase) || Set.of(prepositions).contains(phrase.preposition()));
  }

  private static boolean isTime(AskedPhrase phrase) {
    return phrase.noun().map(AskedNoun::head).filter(AskedUnit::isTime).isPresent();
  }

  /** Whom or what the nouns behind a preposition stand for. */
  Set<Node> behind(AskedClause clause, String preposition) {
    return events.parties(
        clause.phrases().stream()
            .filter(phrase -> phrase.preposition().equals(preposition))
            .flatMap(phrase -> phrase.noun().stream()));
  }

  private static Interval days(AskedClause clause) {
    Stream<Interval> bare =
        clause.times().stream().flatMap(unit -> Optional.ofNullable(unit.days()).stream());
    return Stream.concat(
            bare,
            clause.phrases().stream()
                .filter(RelationMeaning::isTime)
                .flatMap(RelationMeaning::days))
        .findFirst()
        .orElse(Interval.OPEN);
  }

  private static Stream<Interval> days(AskedPhrase phrase) {
    return phrase.noun().map(AskedNoun::head).map(AskedUnit::days).stream()
        .map(
            days ->
                switch (Limit.relation(phrase.preposition())) {
                  case DURING -> days;
                  case BEFORE ->
                      new Interval(null, days.begin() == null ? null : days.begin().minusDays(1));
                  case BY -> new Interval(null, days.end());
                  case AFTER ->
                      new Interval(Limit.of(phrase.preposition(), days).days().begin(), null);
                });
  }

  /** By the noun behind "which": its class, or else what it is called; its adjectives too. */
  Wanted restricted(Wanted wanted, AskedWh wh) {
    if (wh.noun().isEmpty()) {
      return wanted;
    }
    AskedNoun noun = wh.noun().get();
    Set<String> classes = tables.classes(noun.head().lemma());
    Stream<AskedUnit> called =
        noun.modifiers().stream().filter(unit -> !unit.tag().matches("DT|CD"));
    if (classes.isEmpty()) {
      called = noun.units().stream();
    }
    return wanted.restricted(classes, Set.copyOf(events.patterns().of(called)));
  }
}
