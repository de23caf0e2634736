package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes what somebody has the head of its phrase, where a parser takes whose it is for that: in
 * {@code Holm's campaign manager, Otto Lang, said} the manager spoke.
 */
final class Possessors {

  private Possessors() {}

  /** The sentence with such phrases headed by what is had. */
  static Sentence below(Sentence sentence) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(edge -> edge.label().equals("dep") && edge.governor() > 0)
        .filter(edge -> isPossessor(sentence, edge))
        .forEach(edge -> head(edge, edges));
    return sentence.with(edges);
  }

  private static boolean isPossessor(Sentence sentence, Dependency edge) {
    int mark = edge.governor() + 1;
    return edge.dependent() > mark
        && IntStream.range(mark, edge.dependent())
            .noneMatch(i -> sentence.token(i).word().equals(","))
        && sentence.token(mark).tag().equals("POS")
        && sentence.token(edge.governor()).isNoun()
        && sentence.token(edge.dependent()).isNoun()
        && sentence.children(edge.governor(), "case"::equals).contains(mark);
  }

  private static void head(Dependency had, List<Dependency> edges) {
    int owner = had.governor();
    int noun = had.dependent();
    edges.remove(had);
    edges.replaceAll(
        d ->
            d.dependent() == owner
                ? new Dependency(d.governor(), noun, d.label())
                : d.governor() == owner && d.dependent() > owner + 1
                    ? new Dependency(noun, d.dependent(), d.label())
                    : d);
    edges.add(new Dependency(noun, owner, "nmod:poss"));
  }
}
