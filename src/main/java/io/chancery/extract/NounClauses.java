package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Optional;

/**
 * Clauses that a parser hangs on the noun right before them and that tell when the deed before was
 * done, and such as it hangs there by no relation: no province took office in {@code declared it in
 * six provinces since taking office}, and {@code a bill to put it off} puts nothing off yet; and
 * what is apposed to a day, and is said of the name before the comma.
 */
final class NounClauses {

  private static final String SPELL = "minute|hour|day|week|month|year|decade|time|period|spell";

  private final Sentence sentence;
  private final Grammar grammar;

  private NounClauses(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with these clauses where they belong. */
  static Sentence hung(Sentence sentence) {
    NounClauses clauses = new NounClauses(sentence);
    return sentence.with(
        sentence.dependencies().stream()
            .map(d -> clauses.told(clauses.apposed(clauses.purpose(clauses.time(d)))))
            .toList());
  }

  /** "Conditions that the owners have resisted", but for "on condition that": said of them. */
  private Dependency told(Dependency edge) {
    boolean described =
        edge.label().equals("ccomp")
            && edge.governor() > 0
            && edge.governor() < edge.dependent()
            && AnyOf.matches(sentence.token(edge.governor()).lemma(), "condition|proviso")
            && sentence.children(edge.governor(), "case"::equals).stream()
                .noneMatch(i -> sentence.token(i).word().equalsIgnoreCase("on"));
    return described ? new Dependency(edge.governor(), edge.dependent(), "acl:relcl") : edge;
  }

  /** "On Oct. 21 near Gao, an island": no day is one. */
  private Dependency apposed(Dependency edge) {
    boolean day =
        edge.label().equals("appos")
            && edge.governor() > 0
            && AnyOf.matches(sentence.token(edge.governor()).entity(), "DATE|TIME")
            && AnyOf.matches(sentence.token(edge.dependent()).tag(), "NN|NNS")
            && sentence.token(edge.dependent()).entity().equals("O");
    int comma = day ? grammar.phraseStart(edge.dependent()) - 1 : 0;
    boolean name =
        comma > edge.governor() + 1
            && sentence.token(comma).word().equals(",")
            && sentence.token(comma - 1).isProper()
            && AnyOf.matches(
                sentence.token(comma - 1).entity(), "LOCATION|CITY|ORGANIZATION|PERSON");
    return name ? new Dependency(comma - 1, edge.dependent(), "appos") : edge;
  }

  private Dependency time(Dependency edge) {
    boolean told =
        AnyOf.matches(edge.label(), "acl:since|acl:after|acl:before|acl:while")
            && sentence.token(edge.dependent()).tag().equals("VBG")
            && !AnyOf.matches(sentence.token(edge.governor()).lemma(), SPELL);
    return (told ? verbAbove(edge.governor()) : Optional.<Integer>empty())
        .map(verb -> new Dependency(verb, edge.dependent(), edge.label().replace("acl", "advcl")))
        .orElse(edge);
  }

  /** The verb of whose deed the noun is a part. */
  private Optional<Integer> verbAbove(int noun) {
    Optional<Integer> whole =
        sentence.above(noun).stream()
            .filter(d -> d.relation().equals("nmod") && d.governor() > 0 && d.governor() < noun)
            .map(Dependency::governor)
            .findFirst();
    return sentence.above(whole.orElse(noun)).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obj|obl|iobj") && d.governor() > 0)
        .filter(d -> sentence.token(d.governor()).isVerb() && d.governor() < noun)
        .map(Dependency::governor)
        .findFirst();
  }

  private Dependency purpose(Dependency edge) {
    boolean loose =
        edge.label().equals("dep")
            && edge.governor() > 0
            && Optional.of(sentence.token(edge.governor())).filter(Token::isNoun).isPresent()
            && sentence.token(edge.dependent()).tag().equals("VB")
            && edge.dependent() == edge.governor() + 2
            && grammar.marked(edge.dependent(), "to");
    return loose ? new Dependency(edge.governor(), edge.dependent(), "acl:to") : edge;
  }
}
