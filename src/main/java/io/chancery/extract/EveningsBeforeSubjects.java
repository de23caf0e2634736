package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts an evening from the noun behind it, which a parser takes for one word: {@code On Friday
 * night gunmen stormed the port}.
 */
final class EveningsBeforeSubjects {

  private static final String DAYS =
      "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow";

  private EveningsBeforeSubjects() {}

  /** The sentence with the evening for its day. */
  static Sentence parted(Sentence sentence) {
    Sentence parted = sentence;
    for (Dependency edge : sentence.dependencies()) {
      if (evening(sentence, edge)) {
        parted = parted(parted, edge);
      }
    }
    return parted;
  }

  private static boolean evening(Sentence sentence, Dependency edge) {
    int evening = edge.dependent();
    return edge.relation().equals("compound")
        && evening > 1
        && evening < edge.governor()
        && AnyOf.matches(sentence.token(evening).word(), "morning|afternoon|evening|night")
        && sentence.token(evening - 1).word().matches(DAYS)
        && sentence.children(edge.governor(), "compound"::equals).stream()
            .noneMatch(word -> word == evening - 1);
  }

  private static Sentence parted(Sentence sentence, Dependency edge) {
    int evening = edge.dependent();
    int day = evening - 1;
    Optional<Dependency> when =
        sentence.above(day).stream().filter(d -> d.governor() != edge.governor()).findFirst();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.remove(edge);
    when.ifPresent(
        d -> {
          edges.remove(d);
          edges.add(new Dependency(d.governor(), evening, d.label()));
        });
    if (when.isEmpty()) {
      edges.removeIf(d -> d.dependent() == day);
      edges.add(new Dependency(edge.governor(), evening, "obl:tmod"));
    }
    edges.add(new Dependency(evening, day, "compound"));
    return sentence.with(edges);
  }
}
