package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of a predicate: the verb with its auxiliaries, particle, negation and the adverbs
 * within, and the verbs that complete it.
 */
final class PredicatePhrase {

  private final Sentence sentence;
  private final SurfaceTree tree;

  PredicatePhrase(Sentence sentence, SurfaceTree tree) {
    this.sentence = sentence;
    this.tree = tree;
  }

  /** The tokens of a clause's predicate. */
  TreeSet<Integer> of(Clause clause) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int head : clause.chain()) {
      if (head != clause.last() || !copular(clause)) {
        tokens.add(head);
      }
      tree.below(head).stream()
          .filter(d -> verbal(d) || infinitive(d))
          .forEach(d -> tokens.add(d.dependent()));
    }
    addSharedAuxiliaries(clause.first(), tokens);
    clause.chain().forEach(head -> addAdverbs(head, tokens));
    return tokens;
  }

  /** Whether the clause says what its subject is, not what it does. */
  boolean copular(Clause clause) {
    return tree.has(clause.last(), "cop");
  }

  private boolean verbal(Dependency edge) {
    return AnyOf.matches(edge.relation(), "aux|cop")
        || sentence.token(edge.dependent()).tag().equals("EX")
        || edge.label().equals("compound:prt")
        || (edge.relation().equals("advmod")
            && AnyOf.matches(sentence.token(edge.dependent()).lemma(), "not|n't|never"));
  }

  private boolean infinitive(Dependency edge) {
    return edge.relation().equals("mark") && sentence.token(edge.dependent()).tag().equals("TO");
  }

  /** "was" of the second verb in "was tried and acquitted". */
  private void addSharedAuxiliaries(int head, TreeSet<Integer> tokens) {
    if (!tree.has(head, "aux|cop|nsubj|mark")) {
      tree
          .above(head)
          .filter(d -> d.relation().equals("conj") && sameForm(d.governor(), head))
          .map(d -> tree.below(d.governor()))
          .orElse(List.of())
          .stream()
          .filter(d -> d.relation().equals("aux"))
          .forEach(d -> tokens.add(d.dependent()));
    }
  }

  private boolean sameForm(int verb, int other) {
    return sentence.token(verb).tag().equals(sentence.token(other).tag());
  }

  /** Single adverbs right before a word of the predicate, the nearest first. */
  private void addAdverbs(int head, TreeSet<Integer> tokens) {
    List<Integer> adverbs =
        tree.below(head).stream()
            .filter(d -> d.relation().equals("advmod"))
            .map(Dependency::dependent)
            .filter(a -> sentence.token(a).tag().startsWith("RB") && tree.below(a).isEmpty())
            .toList();
    for (int i = adverbs.size() - 1; i >= 0; i--) {
      if (tokens.contains(adverbs.get(i) + 1)) {
        tokens.add(adverbs.get(i));
      }
    }
  }
}
