package io.chancery.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much each {@link Feature} says, in log odds, as {@code event-weights.tsv} has it.
 *
 * @param bias log odds of two events before anything is known of them
 * @param dated likewise, where both have a day
 * @param least from which score on two events are held to be the same
 * @param each of each feature
 */
record Weights(double bias, double dated, double least, Map<Feature, Double> each) {

  private static final String FILE = "event-weights.tsv";
  private static final String BIAS = "BIAS";
  private static final String DATED = "BIAS_DATED";
  private static final String LEAST = "LEAST";

  /** Those that come with the program. */
  static final Weights READ = read();

  Weights {
    each = Map.copyOf(each);
    for (Feature feature : Feature.values()) {
      if (!each.containsKey(feature)) {
        throw new IllegalArgumentException(FILE + " has no weight of " + feature);
      }
    }
  }

  double of(Feature feature) {
    return Objects.requireNonNull(each.get(feature));
  }

  /** How likely it is that two events are one of which so much was found. */
  double score(Map<Feature, Double> found) {
    double odds = Feature.OF_DAYS.stream().anyMatch(found::containsKey) ? dated : bias;
    for (Map.Entry<Feature, Double> one : found.entrySet()) {
      odds += of(one.getKey()) * one.getValue();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private static Weights read() {
    Map<String, Double> rows = rows();
    double bias = Objects.requireNonNull(rows.remove(BIAS), BIAS);
    double dated = Objects.requireNonNull(rows.remove(DATED), DATED);
    double least = Objects.requireNonNull(rows.remove(LEAST), LEAST);
    Map<Feature, Double> each = new HashMap<>();
    rows.forEach((name, weight) -> each.put(Feature.valueOf(name), weight));
    return new Weights(bias, dated, least, each);
  }

  private static Map<String, Double> rows() {
    Map<String, Double> rows = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .forEach(fields -> rows.put(fields[0], Double.valueOf(fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
