package io.chancery.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names that someone may have meant. */
public final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /**
   * The few names most like the one given, the likest first (Jaro-Winkler): as a whole, or in as
   * many of their words as it has, so that a surname finds the person.
   */
  public static List<String> to(String name, Collection<String> names) {
    String folded = Folded.of(name);
    Comparator<String> byLikeness =
        Comparator.comparingDouble(other -> -likeness(folded, Folded.of(other)));
    return names.stream()
        .distinct()
        .sorted(byLikeness.thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static double likeness(String name, String other) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    List<String> words = List.of(other.split(" "));
    int length = name.split(" ").length;
    return Stream.concat(
            Stream.of(other),
            IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(from -> String.join(" ", words.subList(from, from + length))))
        .mapToDouble(part -> similarity.apply(name, part))
        .max()
        .orElse(0);
  }
}
