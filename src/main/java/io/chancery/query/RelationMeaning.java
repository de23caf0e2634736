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
    return clause.wh().isEmpty()
        ? whether(clause)
        : relatingVerb(clause).or(() -> relatingNoun(clause));
  }

  /** "Is Norland a member of the Pact?", "Does Norland claim the island?" */
  private Optional<AskedPart> whether(AskedClause clause) {
    Set<Node> subjects = events.parties(clause.subject().stream());
    Optional<AskedTables.Word> verb = tables.relation(clause.verb(), false);
    Optional<AskedNoun> noun =
        clause.objects().stream()
            .filter(object -> clause.verb().isEmpty())
            .filter(object -> tables.relation(object.head().lemma(), true).isPresent())
            .findFirst();
    Optional<String> relation =
        verb.or(() -> noun.flatMap(of -> tables.relation(of.head().lemma(), true)))
            .map(AskedTables.Word::relation);
    Set<Node> objects = noun.map(this::whole).orElseGet(() -> objects(clause, verb));
    return relation.isEmpty() || subjects.isEmpty() || objects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Relating(
                Set.of(relation.get()),
                subjects,
                objects,
                days(clause),
                Wanted.of(Kind.VERDICT, "whether")));
  }

  private Set<Node> objects(AskedClause clause, Optional<AskedTables.Word> verb) {
    String preposition = verb.map(AskedTables.Word::preposition).orElse("");
    return preposition.isEmpty()
        ? events.parties(clause.objects().stream())
        : behind(clause, preposition);
  }

  /** "Who controls the islands?", "Whom does she work for?" */
  private Optional<AskedPart> relatingVerb(AskedClause clause) {
    AskedWh asked = clause.wh().orElseThrow();
    boolean office = asked.noun().filter(noun -> noun.head().is(OFFICES)).isPresent();
    if (office && !asked.subject() && Set.of("hold", "have").contains(clause.verb())) {
      Set<Node> holders = events.parties(clause.subject().stream());
      Wanted wanted = Wanted.of(Kind.PARTY, asked.word());
      return holders.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Relating(Set.of("holdsPosition"), holders, Set.of(), days(clause), wanted));
    }
    Optional<AskedTables.Word> word = tables.relation(clause.verb(), false);
    if (word.isEmpty() || !clause.content().isEmpty()) {
      return Optional.empty();
    }
    AskedWh wh = clause.wh().orElseThrow();
    String preposition = word.get().preposition();
    Set<Node> objects = objects(clause, word);
    Set<Node> subjects = events.parties(clause.subject().stream());
    boolean asksObject = !wh.subject() && wh.preposition().equals(preposition);
    boolean fits = wh.subject() ? !objects.isEmpty() : asksObject && !subjects.isEmpty();
    return fits && Set.of("who", "whom", "what", "which").contains(wh.word())
        ? Optional.of(related(word.get().relation(), subjects, objects, clause))
        : Optional.empty();
  }

  private AskedPart related(
      String relation, Set<Node> subjects, Set<Node> objects, AskedClause clause) {
    AskedWh wh = clause.wh().orElseThrow();
    Kind kind = wh.is("how many") ? Kind.COUNT : Kind.PARTY;
    Wanted wanted = restricted(Wanted.of(kind, wh.word()), wh);
    return new Relating(Set.of(relation), subjects, objects, days(clause), wanted);
  }

  /** "Who is the owner of the mill?", "Which countries are members of the Quad?" */
  private Optional<AskedPart> relatingNoun(AskedClause clause) {
    if (!clause.verb().isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(clause.subject().stream(), clause.objects().stream())
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
        ? Optional.of(related("memberOf", Set.of(), groups, clause))
        : Optional.empty();
  }

  private Optional<AskedPart> relatingNoun(AskedNoun noun, AskedClause clause) {
    if (noun.isName()) {
      return ofName(noun, clause);
    }
    return tables
        .relation(noun.head().lemma(), true)
        .map(word -> related(word.relation(), Set.of(), whole(noun), clause))
        .filter(part -> !((Relating) part).objects().isEmpty());
  }

  /** What a noun is of: behind "of", or named before it. */
  private Set<Node> whole(AskedNoun noun) {
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
        new Relating(
            Set.of("holdsPosition"),
            named,
            named,
            days(clause),
            restricted(Wanted.of(Kind.PARTY, wh.word()), wh)));
  }

  private Set<Node> behind(AskedClause clause, String preposition) {
    return events.parties(
        clause.phrases().stream()
            .filter(phrase -> phrase.preposition().equals(preposition))
            .flatMap(phrase -> phrase.noun().stream()));
  }

  private static Interval days(AskedClause clause) {
    return Stream.concat(
            clause.times().stream(),
            clause.phrases().stream()
                .flatMap(phrase -> phrase.noun().stream())
                .map(AskedNoun::head)
                .filter(AskedUnit::isTime))
        .flatMap(unit -> Optional.ofNullable(unit.days()).stream())
        .findFirst()
        .orElse(Interval.OPEN);
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
