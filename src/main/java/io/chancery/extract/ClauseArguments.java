package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what completes a predicate: objects, complements, prepositional phrases, clauses. */
final class ClauseArguments {

  private static final String DISTRIBUTED = "obj|obl|cop";

  private final Sentence sentence;
  private final SurfaceTree tree;
  private final ArgumentSpans spans;
  private final Coordination coordination;

  ClauseArguments(Sentence sentence, SurfaceTree tree, ArgumentSpans spans) {
    this.sentence = sentence;
    this.tree = tree;
    this.spans = spans;
    this.coordination = new Coordination(sentence, tree);
  }

  /** The arguments of a clause: those after its predicate begins, in order, then those before. */
  List<ClauseArgument> of(Clause clause, Set<Integer> predicate) {
    List<ClauseArgument> arguments = new ArrayList<>();
    Set<Integer> taken = new HashSet<>(predicate);
    if (tree.has(clause.last(), "cop")) {
      ClauseArgument complement = complement(clause.last(), predicate);
      arguments.add(complement);
      taken.addAll(complement.tokens());
    }
    clause.chain().stream()
        .flatMap(head -> tree.below(head).stream())
        .filter(d -> !clause.chain().contains(d.dependent()) && !taken.contains(d.dependent()))
        .filter(d -> argument(d, clause))
        .map(this::argument)
        .forEach(arguments::add);
    int from = predicate.stream().min(Integer::compare).orElse(0);
    arguments.sort(
        Comparator.comparing((ClauseArgument a) -> a.begin() < from)
            .thenComparing(ClauseArgument::begin));
    return List.copyOf(arguments);
  }

  /** The arguments with each member of the first coordinated one in its turn. */
  List<List<ClauseArgument>> distributed(List<ClauseArgument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      ClauseArgument argument = arguments.get(i);
      List<Integer> members = coordination.members(argument.head());
      if (argument.relation().matches(DISTRIBUTED) && members.size() > 1) {
        int at = i;
        return members.stream().map(member -> replaced(arguments, at, member)).toList();
      }
    }
    return List.of(arguments);
  }

  private List<ClauseArgument> replaced(List<ClauseArgument> arguments, int at, int member) {
    ClauseArgument whole = arguments.get(at);
    List<ClauseArgument> one = new ArrayList<>(arguments);
    List<Integer> tokens = spans.member(whole.tokens(), whole.head(), member);
    one.set(at, new ClauseArgument(member, whole.relation(), tokens));
    return List.copyOf(one);
  }

  private ClauseArgument complement(int head, Set<Integer> predicate) {
    List<Integer> tokens =
        spans.complement(head).stream().filter(t -> !predicate.contains(t)).toList();
    return new ClauseArgument(head, "cop", tokens);
  }

  private ClauseArgument argument(Dependency edge) {
    return new ClauseArgument(edge.dependent(), edge.relation(), spans.argument(edge.dependent()));
  }

  private boolean argument(Dependency edge, Clause clause) {
    return switch (edge.relation()) {
      case "obj", "iobj", "obl", "xcomp", "ccomp" -> true;
      case "advmod" -> edge.dependent() > clause.last();
      case "advcl" -> edge.dependent() > clause.last() && circumstance(edge.dependent());
      default -> false;
    };
  }

  /** A clause of time, reason or manner ("because…", "by doing…"); a purpose stands alone. */
  private boolean circumstance(int head) {
    return tree.below(head).stream().anyMatch(this::conjunction);
  }

  private boolean conjunction(Dependency edge) {
    String tag = sentence.token(edge.dependent()).tag();
    return (AnyOf.matches(edge.relation(), "mark|case") && !tag.equals("TO"))
        || (edge.relation().equals("advmod") && tag.equals("WRB"));
  }
}
