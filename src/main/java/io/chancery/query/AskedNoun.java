package io.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A noun phrase of a question.
 *
 * @param units its words in order, without what hangs behind its head
 * @param phrases prepositional phrases behind it that belong to it
 * @param clause what follows it with "to": the plan to visit Oslo
 * @param loose words of a relative clause, which only narrow
 * @param others what is joined to it by "and" or "or"
 */
record AskedNoun(
    List<AskedUnit> units,
    List<AskedPhrase> phrases,
    Optional<AskedClause> clause,
    List<AskedUnit> loose,
    List<AskedNoun> others) {

  AskedNoun {
    units = List.copyOf(units);
    phrases = List.copyOf(phrases);
    loose = List.copyOf(loose);
    others = List.copyOf(others);
  }

  /** The last of its nouns or names; what it is. */
  AskedUnit head() {
    for (int at = units.size() - 1; at >= 0; at--) {
      AskedUnit unit = units.get(at);
      if (unit.isNoun() || unit.isName()) {
        return unit;
      }
    }
    return units.get(units.size() - 1);
  }

  /** Its first unit alone. */
  AskedNoun first() {
    return new AskedNoun(units.subList(0, 1), List.of(), Optional.empty(), List.of(), List.of());
  }

  /** All but its first unit. */
  AskedNoun behindFirst() {
    return new AskedNoun(units.subList(1, units.size()), phrases, clause, loose, others);
  }

  /** The words before its head. */
  List<AskedUnit> modifiers() {
    return units.subList(0, units.lastIndexOf(head()));
  }

  /** It and what is joined to it. */
  List<AskedNoun> all() {
    List<AskedNoun> all = new ArrayList<>(List.of(this));
    others.forEach(other -> all.addAll(other.all()));
    return all;
  }

  /** Without what is joined to it. */
  AskedNoun alone() {
    return new AskedNoun(units, phrases, clause, loose, List.of());
  }

  /** Whether it is a name and nothing more. */
  boolean isName() {
    return head().isName();
  }

  boolean isPronoun() {
    return head().tag().startsWith("PRP");
  }

  /** All units below it, those of its phrases and clauses too. */
  Stream<AskedUnit> everything() {
    return Stream.of(
            units.stream(),
            phrases.stream().flatMap(AskedPhrase::everything),
            clause.stream().flatMap(AskedClause::everything),
            loose.stream(),
            others.stream().flatMap(AskedNoun::everything))
        .flatMap(part -> part);
  }
}
