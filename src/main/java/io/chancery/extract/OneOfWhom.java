package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives "one of whom" the verb of its clause, which a parser gives to whoever acted before: in
 * {@code held seven people, one of whom, a teacher, had lost it} the one had.
 */
final class OneOfWhom {

  private final Sentence sentence;
  private final Grammar grammar;

  private OneOfWhom(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with these clauses below those of whom they tell. */
  static Sentence found(Sentence sentence) {
    OneOfWhom clauses = new OneOfWhom(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("acl:relcl") && clauses.isPart(d.dependent()))
        .forEach(d -> clauses.verb(d).ifPresent(verb -> clauses.give(d, verb, edges)));
    return edges.equals(sentence.dependencies()) ? sentence : sentence.with(edges);
  }

  /** "One of whom", "both of which". */
  private boolean isPart(int one) {
    return one + 2 <= sentence.tokens().size()
        && (sentence.token(one).tag().equals("CD")
            || AnyOf.matches(sentence.token(one).lemma(), "some|most|many|all|each|both|half|none"))
        && sentence.token(one + 1).word().equals("of")
        && AnyOf.matches(sentence.token(one + 2).word(), "whom|which");
  }

  /** The first finite verb behind that has no subject. */
  private Optional<Dependency> verb(Dependency clause) {
    return sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "dep|conj*|parataxis|ccomp"))
        .filter(d -> d.governor() > 0 && d.governor() < clause.dependent())
        .filter(d -> d.dependent() > clause.dependent() + 2 && grammar.finite(d.dependent()))
        .filter(d -> sentence.token(d.dependent()).isVerb())
        .filter(
            d ->
                sentence.children(d.dependent(), l -> l.startsWith("nsubj")).stream()
                    .allMatch(s -> s < clause.governor()))
        .min((a, b) -> Integer.compare(a.dependent(), b.dependent()));
  }

  private void give(Dependency clause, Dependency verb, List<Dependency> edges) {
    int one = clause.dependent();
    int told = verb.dependent();
    edges.removeIf(
        d ->
            d.equals(clause)
                || d.equals(verb)
                || d.governor() == told && d.relation().equals("nsubj"));
    edges.replaceAll(
        d ->
            d.governor() == one && d.label().equals("dep") && isNoun(d.dependent())
                ? new Dependency(one, d.dependent(), "appos")
                : d);
    edges.add(new Dependency(clause.governor(), told, "acl:relcl"));
    edges.add(new Dependency(told, one, grammar.passive(told) ? "nsubj:pass" : "nsubj"));
  }

  private boolean isNoun(int token) {
    return Optional.of(sentence.token(token)).filter(Token::isNoun).isPresent();
  }
}
