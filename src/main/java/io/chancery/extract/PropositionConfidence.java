package io.chancery.extract;

import java.util.List;

/**
 * How far a proposition is to be trusted: the share of its words that readers would put there too,
 * estimated by a logistic model. Main clauses with short arguments are surest; what is deep in the
 * sentence, only reported, without arguments or of a guessed subject is less so.
 */
final class PropositionConfidence {

  private final SurfaceTree tree;

  PropositionConfidence(SurfaceTree tree) {
    this.tree = tree;
  }

  /** A value between 0 and 1, in hundredths. */
  double of(Clause clause, int subjectLength, List<ClauseArgument> arguments) {
    String relation = tree.relation(clause.first());
    double evidence = 1.55 - 0.4 * Math.min(tree.depth(clause.first()), 5);
    evidence -= arguments.isEmpty() ? 2.7 : 0;
    evidence -= clause.origin() == Clause.Origin.SHARED ? 0.3 : 0;
    evidence -= relation.equals("ccomp") ? 0.5 : 0;
    evidence -= relation.equals("xcomp") ? 0.9 : 0;
    evidence -= 0.05 * Math.min(subjectLength, 30);
    evidence -= 0.045 * Math.min(length(arguments), 40);
    return Math.round(100 / (1 + Math.exp(-evidence))) / 100.0;
  }

  private static int length(List<ClauseArgument> arguments) {
    return arguments.stream().mapToInt(a -> a.tokens().size()).sum();
  }
}
