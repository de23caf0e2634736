package io.chancery.query;

import io.chancery.query.AskedPart.Either;
import io.chancery.query.AskedPart.Happening;
import io.chancery.query.Wanted.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Reads what is asked of contact: "Did Norland have contact with Sudland?", "With which states was
 * Norland in contact?". Of states it follows from meetings of those who hold their offices; else
 * events of contact tell it.
 *
 * @param words gives the kinds of events
 * @param events finds what noun phrases stand for
 * @param relations reads times and what is asked for
 */
record ContactMeaning(AskedWords words, EventMeaning events, RelationMeaning relations) {
  private static final String RELATION = "inContactWith";
  private static final Set<String> BOTH = Set.of(AskedRoles.AGENT, AskedRoles.RECIPIENT);

  /** What a clause asks of contact; empty where it does not. */
  Optional<AskedPart> asked(AskedClause clause, Set<String> statuses) {
    Optional<AskedNoun> contact = contact(clause);
    if (contact.isEmpty() || clause.negated() || !clause.rest().isEmpty()) {
      return Optional.empty();
    }
    boolean object = clause.wh().filter(wh -> !wh.subject()).isPresent();
    Set<Node> subjects = events.parties(clause.subject().stream());
    Set<Node> others = with(clause, contact.get());
    boolean stranded = clause.wh().map(AskedWh::preposition).filter("with"::equals).isPresent();
    boolean ends =
        clause.wh().isEmpty()
            ? !subjects.isEmpty() && !others.isEmpty()
            : object ? stranded && !subjects.isEmpty() : !others.isEmpty();
    return ends ? asked(clause, subjects, others, statuses) : Optional.empty();
  }

  private Optional<AskedPart> asked(
      AskedClause clause, Set<Node> subjects, Set<Node> others, Set<String> statuses) {
    Wanted wanted =
        clause
            .wh()
            .map(wh -> relations.restricted(Wanted.party(wh.word(), BOTH), wh))
            .map(asked -> asked.as(asked.word().equals("how many") ? Kind.COUNT : Kind.PARTY))
            .orElse(Wanted.of(Kind.VERDICT, "whether"));
    if (clause.wh().isPresent() && !clause.wh().get().word().matches("who|whom|which|how many")) {
      return Optional.empty();
    }
    AskedEvent event =
        relations.during(AskedEvent.of(words.withSubclasses(Set.of("Contact")), ""), clause);
    for (Set<Node> party : Stream.of(subjects, others).filter(one -> !one.isEmpty()).toList()) {
      event = event.with(events.slot(BOTH, party));
    }
    Set<String> any = wanted.kind() == Kind.VERDICT ? Set.of() : statuses;
    Set<Node> named =
        Stream.of(subjects, others)
            .flatMap(Set::stream)
            .collect(java.util.stream.Collectors.toSet());
    return Optional.of(
        new Either(
            relations.of(RELATION, subjects, others, clause, wanted),
            new Happening(event, wanted.but(named), any)));
  }

  /** The word contact, had or been in, where nothing but times and the other side stands by. */
  private Optional<AskedNoun> contact(AskedClause clause) {
    boolean had = clause.verb().equals("have") && clause.objects().size() == 1;
    boolean in = clause.verb().isEmpty() && clause.objects().isEmpty();
    Optional<AskedNoun> noun =
        had
            ? clause.objects().stream().findFirst()
            : clause.phrases().stream()
                .filter(phrase -> in && phrase.preposition().equals("in"))
                .flatMap(phrase -> phrase.noun().stream())
                .filter(of -> of.head().is("contact"))
                .findFirst();
    boolean only = had ? relations.onlyTimes(clause, "with") : onlyTimesAndIn(clause);
    return noun.filter(of -> only && of.head().is("contact") && of.modifiers().isEmpty());
  }

  private boolean onlyTimesAndIn(AskedClause clause) {
    return relations.onlyTimes(
        clause.with(
            clause.phrases().stream()
                .filter(phrase -> phrase.noun().filter(noun -> noun.head().is("contact")).isEmpty())
                .toList()),
        "with");
  }

  private Set<Node> with(AskedClause clause, AskedNoun contact) {
    Set<Node> behind = relations.behind(clause, "with");
    return behind.isEmpty()
        ? events.parties(
            contact.phrases().stream()
                .filter(phrase -> phrase.preposition().equals("with"))
                .flatMap(phrase -> phrase.noun().stream()))
        : behind;
  }
}
