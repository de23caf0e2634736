package io.chancery.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names that someone may have meant. */
public final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** The few names most like the one given, the likest first (Jaro-Winkler). */
  public static List<String> to(String name, Collection<String> names) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    Comparator<String> byLikeness =
        Comparator.comparingDouble(other -> -similarity.apply(Folded.of(name), Folded.of(other)));
    return names.stream()
        .distinct()
        .sorted(byLikeness.thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }
}
