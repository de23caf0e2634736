package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;

/** Which phrases are coordinated with which: "steel, grain and timber". */
final class Coordination {

  private final SurfaceTree tree;
  private final Grammar grammar;

  Coordination(Sentence sentence, SurfaceTree tree) {
    this.tree = tree;
    this.grammar = new Grammar(sentence);
  }

  /** The heads of the phrases coordinated under this one, itself first. */
  List<Integer> members(int head) {
    List<Integer> members = new ArrayList<>(List.of(head));
    tree.below(head).stream().filter(this::joins).forEach(d -> members.add(d.dependent()));
    return members;
  }

  /** Whether the edge leads from the first member to a further one, not to a clause of its own. */
  boolean joins(Dependency edge) {
    boolean alike = grammar.nominal(edge.governor()) == grammar.nominal(edge.dependent());
    boolean joined = AnyOf.matches(edge.label(), "conj|conj:and|conj:or") || listed(edge);
    return alike && joined && !tree.has(edge.dependent(), "nsubj|cop");
  }

  /** Parsers take the middle of a list for an apposition. */
  private boolean listed(Dependency edge) {
    return edge.relation().equals("appos")
        && tree.below(edge.governor()).stream()
            .anyMatch(d -> d.relation().equals("conj") && d.dependent() > edge.dependent());
  }
}
