package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clauses that begin behind "and", which a parser takes for members of the list before: in "broke a
 * wrist and a cook was burnt" nobody broke a cook, and in "sent vets with dogs and two tents, and
 * Peru's envoy ordered a plane" the tents order nothing.
 */
final class NewClauses {

  private static final int HIGHEST_CLIMB = 4;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> hearsay;
  private final List<Dependency> edges;

  private NewClauses(Sentence sentence, Set<String> hearsay) {
    this.sentence = sentence;
    this.hearsay = hearsay;
    this.grammar = new Grammar(sentence);
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these clauses beside the verb of the one before.
   *
   * @param hearsay the lemmas of nouns of what is said, whose content may stand further behind
   */
  static Sentence parted(Sentence sentence, Set<String> hearsay) {
    NewClauses clauses = new NewClauses(sentence, hearsay);
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .forEach(clauses::part);
    return sentence.with(clauses.edges);
  }

  private void part(Dependency edge) {
    if (AnyOf.matches(edge.label(), "conj:and|conj:but|conj:while") && isClause(edge)) {
      verbAbove(edge.governor()).ifPresent(verb -> beside(edge, verb));
    } else if (edge.label().equals("dep") && isTold(edge)) {
      edges.remove(edge);
      edges.add(new Dependency(edge.governor(), edge.dependent(), "ccomp"));
    } else if (edge.label().equals("conj:and") && isSubject(edge)) {
      listed(edge.governor()).ifPresent(first -> join(edge, first));
    }
  }

  /** Whether what stands beside a noun is a verb with a tense and a subject of its own. */
  private boolean isClause(Dependency edge) {
    return sentence.token(edge.governor()).isNoun()
        && sentence.children(edge.governor(), "cop"::equals).isEmpty()
        && sentence.token(edge.dependent()).isVerb()
        && grammar.finite(edge.dependent())
        && sentence.children(edge.dependent(), "mark"::equals).isEmpty()
        && grammar.statedSubjects(edge.dependent()).stream().anyMatch(s -> s > edge.governor());
  }

  /** "A report in the paper that it had sunk": that is what the report says. */
  private boolean isTold(Dependency edge) {
    return hearsay.contains(sentence.token(edge.governor()).lemma())
        && grammar.marked(edge.dependent(), "that")
        && grammar.finite(edge.dependent())
        && grammar.statedSubjects(edge.dependent()).stream().anyMatch(s -> s > edge.governor());
  }

  private Optional<Integer> verbAbove(int noun) {
    Optional<Dependency> above = grammar.governing(noun);
    for (int i = 0; i < HIGHEST_CLIMB && above.isPresent(); i++) {
      int governor = above.get().governor();
      if (sentence.token(governor).isVerb()) {
        return AnyOf.matches(above.get().relation(), "obj|obl|xcomp") && governor < noun
            ? Optional.of(governor)
            : Optional.empty();
      }
      above = grammar.governing(governor).filter(d -> AnyOf.matches(d.relation(), "obl|nmod|obj"));
    }
    return Optional.empty();
  }

  private void beside(Dependency edge, int verb) {
    int moved = edge.dependent();
    edges.removeIf(e -> e.dependent() == moved);
    edges.add(new Dependency(verb, moved, edge.label()));
    sentence.above(verb).stream()
        .filter(d -> d.governor() > 0 && AnyOf.matches(d.relation(), "ccomp|advcl"))
        .forEach(d -> edges.add(new Dependency(d.governor(), moved, d.label())));
  }

  /** Whether two nouns are subjects of one verb, the second behind ", and". */
  private boolean isSubject(Dependency edge) {
    int start = first(edge.dependent());
    return start > 2
        && sentence.token(start - 1).word().equals("and")
        && sentence.token(start - 2).word().equals(",")
        && sentence.above(edge.governor()).stream()
            .anyMatch(d -> d.relation().equals("nsubj") && d.governor() > edge.dependent());
  }

  /** The noun right before the "and" in front of the first of them, in the clause before. */
  private Optional<Integer> listed(int subject) {
    int and = first(subject) - 1;
    return Optional.of(and - 1)
        .filter(i -> i > 1 && sentence.token(and).word().equals("and"))
        .filter(i -> sentence.token(i).isNoun() && verbAbove(i).isPresent());
  }

  private int first(int noun) {
    return sentence
        .subtree(
            noun,
            d ->
                d.dependent() < noun
                    && AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|nummod|advmod|case"))
        .get(0);
  }

  private void join(Dependency edge, int first) {
    int member = edge.governor();
    edges.removeIf(e -> e.dependent() == member && e.relation().equals("nsubj"));
    edges.remove(edge);
    edges.add(new Dependency(first, member, "conj:and"));
    sentence.above(first).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obl|nmod|obj"))
        .forEach(d -> edges.add(new Dependency(d.governor(), member, d.label())));
    IntStream.of(edge.dependent())
        .filter(s -> edges.stream().noneMatch(e -> e.dependent() == s))
        .forEach(s -> edges.add(new Dependency(0, s, "root")));
  }
}
