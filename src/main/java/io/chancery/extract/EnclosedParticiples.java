package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Participles between commas that a parser takes for the verb of the clause, with the clause below
 * them: in {@code The crossing, closed since May, might not reopen} the crossing might not reopen,
 * and it closes nothing. So with what is told: {@code said the owners, meeting in Oslo, had
 * agreed}.
 */
final class EnclosedParticiples {

  private final Sentence sentence;
  private final Grammar grammar;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private EnclosedParticiples(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence in which these participles describe the noun before them. */
  static Sentence hung(Sentence sentence) {
    EnclosedParticiples participles = new EnclosedParticiples(sentence);
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("nsubj") && participles.isEnclosed(d))
        .forEach(
            subject -> participles.clause(subject).ifPresent(c -> participles.turn(subject, c)));
    Sentence hung = sentence.with(participles.tokens, participles.edges);
    EnclosedParticiples told = new EnclosedParticiples(hung);
    hung.dependencies().stream()
        .filter(d -> d.label().equals("obj") && told.isTold(d))
        .forEach(object -> told.said(object).ifPresent(clause -> told.tell(object, clause)));
    return hung.with(told.edges);
  }

  /** ", closed since May,": right behind the noun and a comma, with no object of its own. */
  private boolean isEnclosed(Dependency subject) {
    int verb = subject.governor();
    return AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
        && verb > subject.dependent() + 1
        && comma(verb - 1)
        && sentence.token(verb - 2).isNoun()
        && sentence.children(verb, l -> AnyOf.matches(l, "aux*|obj|mark|cc|xcomp")).isEmpty();
  }

  /** The finite clause behind the next comma that has no subject. */
  private Optional<Dependency> clause(Dependency subject) {
    int verb = subject.governor();
    return sentence.below(verb).stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|dep|parataxis|conj*"))
        .filter(d -> d.dependent() > verb && grammar.finite(d.dependent()))
        .filter(d -> comma(first(d.dependent()) - 1))
        .filter(
            d ->
                sentence.children(d.dependent(), l -> l.startsWith("nsubj")).stream()
                    .allMatch(s -> s == subject.dependent()))
        .filter(
            d ->
                sentence
                    .children(d.dependent(), l -> AnyOf.matches(l, "csubj*|expl|mark|cc"))
                    .isEmpty())
        .findFirst();
  }

  /** The first word of a verb with its auxiliaries and adverbs. */
  private int first(int verb) {
    return sentence.children(verb, l -> AnyOf.matches(l, "aux*|advmod|cop")).stream()
        .filter(i -> i < verb)
        .min(Integer::compare)
        .orElse(verb);
  }

  private void turn(Dependency subject, Dependency clause) {
    int participle = subject.governor();
    int noun = subject.dependent();
    int verb = clause.dependent();
    Token past = sentence.token(participle);
    tokens.set(
        participle - 1,
        new Token(participle, past.span(), past.word(), past.lemma(), "VBN", past.entity()));
    edges.removeIf(d -> d.equals(subject) || d.equals(clause) || isSubject(d, verb, noun));
    edges.replaceAll(
        d -> d.dependent() == participle ? new Dependency(d.governor(), verb, d.label()) : d);
    edges.add(new Dependency(noun, participle, "acl"));
    edges.add(new Dependency(verb, noun, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }

  /** "Said the creditors, meeting in Oslo,": a phrase that a comma and a participle follow. */
  private boolean isTold(Dependency object) {
    int noun = object.dependent();
    return AnyOf.matches(
            sentence.token(object.governor()).lemma(), "say|announce|report|add|believe|claim")
        && noun > object.governor()
        && noun + 2 < sentence.tokens().size()
        && comma(noun + 1)
        && AnyOf.matches(sentence.token(noun + 2).tag(), "VBG|VBN");
  }

  /** The clause without a subject that begins behind the next comma. */
  private Optional<Dependency> said(Dependency object) {
    return sentence.below(object.governor()).stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|dep|parataxis|conj*"))
        .filter(d -> d.dependent() > object.dependent() + 2 && grammar.finite(d.dependent()))
        .filter(d -> comma(first(d.dependent()) - 1))
        .filter(
            d ->
                sentence
                    .children(d.dependent(), l -> AnyOf.matches(l, "csubj*|expl|mark|cc"))
                    .isEmpty())
        .filter(
            d ->
                sentence.children(d.dependent(), l -> l.startsWith("nsubj")).stream()
                    .allMatch(s -> s < object.governor()))
        .findFirst();
  }

  private void tell(Dependency object, Dependency clause) {
    int noun = object.dependent();
    int verb = clause.dependent();
    int participle = noun + 2;
    edges.removeIf(
        d ->
            d.equals(object)
                || d.dependent() == verb
                || d.dependent() == participle
                || d.governor() == verb && d.relation().equals("nsubj"));
    edges.add(new Dependency(object.governor(), verb, "ccomp"));
    edges.add(new Dependency(noun, participle, "acl"));
    edges.add(new Dependency(verb, noun, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }

  private static boolean isSubject(Dependency edge, int verb, int noun) {
    return edge.governor() == verb && edge.dependent() == noun;
  }

  private boolean comma(int index) {
    return index > 1 && sentence.token(index).word().equals(",");
  }
}
