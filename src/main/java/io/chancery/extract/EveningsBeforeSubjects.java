package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts an evening from the noun behind it, which a parser takes for one word, as it takes a year
 * for a number: {@code On Friday night gunmen stormed the port}, {@code In 1995 miners left}.
 */
final class EveningsBeforeSubjects {

  private static final String DAYS =
      "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow";

  private EveningsBeforeSubjects() {}

  /** The sentence with the evening for its day. */
  static Sentence parted(Sentence sentence) {
    Sentence parted = sentence;
    for (Dependency edge : sentence.dependencies()) {
      if (year(sentence, edge)) {
        parted = opening(parted, edge);
      }
      if (evening(sentence, edge)) {
        parted = parted(parted, edge);
      }
    }
    return parted;
  }

  /** A year behind the first word, which the parser left to the verb. */
  private static boolean year(Sentence sentence, Dependency edge) {
    return edge.equals(new Dependency(3, 2, "nummod"))
        && sentence.token(1).word().equals("In")
        && sentence.token(2).word().matches("(19|20)\\d\\d")
        && !subject(sentence).isEmpty();
  }

  private static List<Dependency> subject(Sentence sentence) {
    return sentence.above(3).stream()
        .filter(d -> d.governor() > 3 && d.relation().equals("nsubj"))
        .toList();
  }

  private static Sentence opening(Sentence sentence, Dependency edge) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(d -> d.equals(edge) || d.dependent() == 1);
    edges.add(new Dependency(subject(sentence).get(0).governor(), 2, "obl:in"));
    edges.add(new Dependency(2, 1, "case"));
    return sentence.with(edges);
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
