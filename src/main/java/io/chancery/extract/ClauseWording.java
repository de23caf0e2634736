package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Words the clauses of one sentence as propositions. */
final class ClauseWording {

  private final Sentence sentence;
  private final SurfaceTree tree;
  private final Wording wording;
  private final PredicatePhrase predicates;
  private final ArgumentSpans spans;
  private final ClauseArguments arguments;
  private final Coordination coordination;
  private final PropositionConfidence confidence;

  ClauseWording(Document document, Sentence sentence, SurfaceTree tree) {
    this.sentence = sentence;
    this.tree = tree;
    this.wording = new Wording(document, sentence);
    this.predicates = new PredicatePhrase(sentence, tree);
    this.spans = new ArgumentSpans(sentence, tree);
    this.arguments = new ClauseArguments(sentence, tree, spans);
    this.coordination = new Coordination(sentence, tree);
    this.confidence = new PropositionConfidence(tree);
  }

  /** The propositions of a clause: one for each member of a coordinated argument. */
  List<Proposition> propositions(Clause clause) {
    TreeSet<Integer> predicate = predicates.of(clause);
    if (predicate.isEmpty()) {
      return List.of();
    }
    return arguments.distributed(arguments.of(clause, predicate)).stream()
        .map(each -> proposition(clause, new TreeSet<>(predicate), new ArrayList<>(each)))
        .toList();
  }

  private Proposition proposition(
      Clause clause, TreeSet<Integer> relation, List<ClauseArgument> rest) {
    List<Integer> subject = spans.subject(clause);
    double trust = confidence.of(clause, subject.size(), rest);
    takeAdjective(relation, rest);
    takePreposition(relation, rest);
    return new Proposition(
        sentence.index(),
        wording.of(subject),
        wording.of(List.copyOf(relation)),
        rest.stream().map(a -> wording.of(a.tokens())).toList(),
        negated(clause),
        trust);
  }

  /** "is subject to review": the adjective belongs to the relation if a phrase completes it. */
  private void takeAdjective(TreeSet<Integer> relation, List<ClauseArgument> rest) {
    if (rest.size() < 2 || !rest.get(0).relation().equals("cop")) {
      return;
    }
    ClauseArgument adjective = rest.get(0);
    ClauseArgument next = rest.get(1);
    boolean completed = next.relation().equals("obl") && next.begin() == adjective.end() + 1;
    if (completed && AnyOf.matches(sentence.token(adjective.head()).tag(), "JJ*|VBN")) {
      relation.addAll(adjective.tokens());
      rest.remove(0);
    }
  }

  /**
   * A preposition or "that" right behind the predicate belongs to it: "led to", "said that"; but
   * what is said, not where, is what completes "said in a statement that…".
   */
  private void takePreposition(TreeSet<Integer> relation, List<ClauseArgument> rest) {
    boolean reporting = rest.stream().skip(1).anyMatch(a -> a.relation().equals("ccomp"));
    if (rest.isEmpty()
        || reporting
        || !AnyOf.matches(rest.get(0).relation(), "obl|ccomp|cop|advcl")) {
      return;
    }
    List<Integer> tokens = new ArrayList<>(rest.get(0).tokens());
    while (tokens.size() > 1
        && tokens.get(0) == relation.last() + 1
        && functional(tokens.get(0), rest.get(0).head())) {
      relation.add(tokens.remove(0));
    }
    rest.set(0, rest.get(0).withTokens(tokens));
  }

  private boolean functional(int index, int head) {
    return tree.above(index)
        .filter(d -> d.relation().equals("fixed") || marks(d, head))
        .isPresent();
  }

  /** Whether the edge leads to what marks this phrase, or the first that it is coordinated with. */
  private boolean marks(Dependency edge, int head) {
    boolean own = edge.governor() == head;
    boolean shared =
        tree.above(head)
            .filter(d -> d.governor() == edge.governor() && coordination.joins(d))
            .isPresent();
    return (own || shared) && AnyOf.matches(edge.relation(), "case|mark");
  }

  private boolean negated(Clause clause) {
    Grammar grammar = new Grammar(sentence);
    return clause.chain().stream().anyMatch(grammar::denied);
  }
}
