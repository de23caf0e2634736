package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Path;
import java.util.List;

/** Follows dependency paths through a sentence. */
public final class Walk {

  private Walk() {}

  /** Where the path leads from a token, in order of the text. */
  public static List<Integer> along(Path path, Sentence sentence, int from) {
    List<Integer> at = List.of(from);
    for (Path.Step step : path.steps()) {
      at = at.stream().flatMap(t -> over(step, sentence, t).stream()).distinct().toList();
    }
    return at.stream().filter(t -> t != from).toList();
  }

  private static List<Integer> over(Path.Step step, Sentence sentence, int token) {
    return step.up()
        ? sentence.above(token).stream()
            .filter(d -> d.governor() != 0 && step.matches(d.label()))
            .map(Dependency::governor)
            .toList()
        : sentence.children(token, step::matches);
  }
}
