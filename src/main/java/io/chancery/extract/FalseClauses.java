package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts clauses that a parser made of what one verb has and of the next verb: nobody demands in
 * "demanded an audit, and its director accused the ministry" that an audit accuses, and no threat
 * recalls envoys in "denounced it as a threat, had recalled its envoy". Where the other parser has
 * two verbs beside each other, there are two.
 */
final class FalseClauses {

  private final Sentence sentence;

  private FalseClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with each verb in its own clause. */
  static Sentence parted(Sentence whole) {
    Sentence sentence = new FalseClauses(whole).timed();
    FalseClauses clauses = new FalseClauses(sentence);
    return sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .filter(edge -> AnyOf.matches(edge.label(), "ccomp|advcl:as"))
        .filter(edge -> !clauses.goesOn(edge))
        .filter(clauses::isTwo)
        .findFirst()
        .map(clauses::part)
        .orElse(sentence);
  }

  /** "Were put off after a raid killed two": the word before the subject says when, not what. */
  private Sentence timed() {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .forEach(
            clause ->
                sentence.below(clause.dependent()).stream()
                    .filter(d -> d.label().equals("advmod"))
                    .filter(d -> sentence.token(d.dependent()).word().matches("after|before|since"))
                    .filter(d -> d.dependent() > clause.governor())
                    .filter(d -> sentence.children(clause.dependent(), "mark"::equals).isEmpty())
                    .filter(
                        d -> subjects(clause.dependent()).stream().anyMatch(s -> s > d.dependent()))
                    .filter(d -> !sentence.token(d.dependent() + 1).word().equals(","))
                    .findFirst()
                    .ifPresent(word -> time(clause, word, edges)));
    return sentence.with(edges);
  }

  private void time(Dependency clause, Dependency word, List<Dependency> edges) {
    String label = "advcl:" + sentence.token(word.dependent()).word();
    edges.replaceAll(
        d -> d.equals(clause) ? new Dependency(d.governor(), d.dependent(), label) : d);
    edges.removeIf(d -> d.dependent() == word.dependent());
    edges.add(new Dependency(clause.dependent(), word.dependent(), "mark"));
  }

  /** "Said the mill had asked for less, and would not pay": the mill had a verb before. */
  private boolean goesOn(Dependency clause) {
    return sentence.above(clause.dependent()).stream()
        .anyMatch(d -> d.relation().equals("conj") && d.governor() > clause.governor());
  }

  /** Whether the other parser has both verbs side by side, and the subject with the first. */
  private boolean isTwo(Dependency clause) {
    return sentence.alternative().stream()
            .filter(d -> d.governor() == clause.governor())
            .anyMatch(d -> d.dependent() == clause.dependent() && d.relation().equals("conj"))
        && takes(clause);
  }

  /** Whether the other parser gives the first verb what this one makes the second's subject. */
  private boolean takes(Dependency clause) {
    return sentence.alternative().stream()
        .filter(d -> d.governor() == clause.governor())
        .filter(d -> AnyOf.matches(d.label(), "obj|obl:as"))
        .anyMatch(d -> subjects(clause.dependent()).contains(d.dependent()));
  }

  private List<Integer> subjects(int verb) {
    return sentence.children(verb, l -> l.startsWith("nsubj"));
  }

  /** The sentence with all words of the clause as the other parser has them. */
  private Sentence part(Dependency clause) {
    List<Integer> words =
        sentence.subtree(clause.dependent(), d -> d.dependent() > clause.governor());
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(d -> words.contains(d.dependent()) || words.contains(d.governor()));
    sentence.alternative().stream()
        .filter(d -> words.contains(d.dependent()) || words.contains(d.governor()))
        .forEach(edges::add);
    return sentence.with(edges);
  }
}
