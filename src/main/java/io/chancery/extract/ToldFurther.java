package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is meant where somebody says something of another: in "a prosecutor said a man had been held,
 * but had not been charged" it is the man who was not charged; in "the court ruled that he can be
 * sent home, rejecting his plea" the court rejects it; in "told reporters before she left the town
 * that he had resigned" that is what she told.
 */
final class ToldFurther {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> reporting;
  private final Set<String> ruling;
  private final Set<String> judging;
  private final List<Dependency> edges;

  private ToldFurther(
      Sentence sentence, Set<String> reporting, Set<String> ruling, Set<String> judging) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.reporting = reporting;
    this.ruling = ruling;
    this.judging = judging;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these clauses where they belong.
   *
   * @param ruling the lemmas of verbs of what a court decides
   * @param judging the lemmas of verbs of what it does in deciding
   */
  static Sentence moved(
      Sentence sentence, Set<String> reporting, Set<String> ruling, Set<String> judging) {
    ToldFurther told = new ToldFurther(sentence, reporting, ruling, judging);
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .forEach(told::move);
    return sentence.with(told.edges);
  }

  private void move(Dependency edge) {
    if (edge.relation().equals("conj")) {
      undergone(edge).ifPresent(clause -> undergo(edge, clause));
    } else if (AnyOf.matches(edge.relation(), "xcomp|advcl|dep")) {
      judged(edge).ifPresent(verb -> raise(edge, verb, "advcl"));
    } else if (edge.label().equals("ccomp")) {
      told(edge).ifPresent(verb -> raise(edge, verb, "ccomp"));
    }
  }

  private void raise(Dependency edge, int verb, String label) {
    edges.removeIf(e -> e.dependent() == edge.dependent());
    edges.removeIf(e -> e.governor() == edge.dependent() && e.label().equals("nsubj:xsubj"));
    edges.add(new Dependency(verb, edge.dependent(), label));
  }

  private boolean passive(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && !sentence.children(verb, "aux:pass"::equals).isEmpty();
  }

  /** The passive clause of what is said, before a passive beside the saying. */
  private Optional<Integer> undergone(Dependency edge) {
    boolean second =
        passive(edge.dependent())
            && reporting.contains(sentence.token(edge.governor()).lemma())
            && !passive(edge.governor())
            && grammar.statedSubjects(edge.dependent()).stream().allMatch(s -> s < edge.governor());
    return clauses(second ? edge.governor() : 0)
        .filter(clause -> edge.governor() < clause && clause < edge.dependent())
        .filter(this::passive)
        .filter(clause -> !sentence.children(clause, "nsubj:pass"::equals).isEmpty())
        .findFirst();
  }

  private Stream<Integer> clauses(int saying) {
    return sentence.children(saying, "ccomp"::equals).stream();
  }

  private void undergo(Dependency edge, int clause) {
    int verb = edge.dependent();
    edges.removeIf(e -> e.dependent() == verb);
    edges.removeIf(e -> e.governor() == verb && e.relation().equals("nsubj"));
    edges.add(new Dependency(clause, verb, edge.label()));
    edges.add(new Dependency(edge.governor(), verb, "ccomp"));
    sentence
        .children(clause, "nsubj:pass"::equals)
        .forEach(s -> edges.add(new Dependency(verb, s, "nsubj:pass")));
  }

  /** The ruling above a passive clause behind which a court goes on: ", rejecting his plea". */
  private Optional<Integer> judged(Dependency edge) {
    Token participle = sentence.token(edge.dependent());
    boolean behind =
        participle.tag().equals("VBG")
            && judging.contains(participle.lemma())
            && sentence.token(participle.index() - 1).word().equals(",")
            && passive(edge.governor());
    return above(behind ? edge.governor() : 0, ruling::contains);
  }

  private Optional<Integer> above(int clause, Predicate<String> verbs) {
    return sentence.above(clause).stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0 && d.governor() < clause)
        .map(Dependency::governor)
        .filter(verb -> verbs.test(sentence.token(verb).lemma()))
        .findFirst();
  }

  /** The telling with no content that a clause about something else parts from what is told. */
  private Optional<Integer> told(Dependency edge) {
    boolean content =
        grammar.marked(edge.dependent(), "that")
            && sentence.token(edge.governor()).isVerb()
            && !reporting.contains(sentence.token(edge.governor()).lemma())
            && !sentence.children(edge.governor(), "obj"::equals).isEmpty();
    return sentence.above(content ? edge.governor() : 0).stream()
        .filter(d -> AnyOf.matches(d.label(), "advcl:before|advcl:after|advcl:as"))
        .map(Dependency::governor)
        .filter(verb -> reporting.contains(sentence.token(verb).lemma()))
        .filter(verb -> clauses(verb).allMatch(later -> later > edge.dependent()))
        .findFirst();
  }
}
