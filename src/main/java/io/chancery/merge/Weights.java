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
 * @param leastDated from which score on two events are held to be the same, where both have a day
 * @param leastUndated likewise, where a day is missing
 * @param linked from which score on average clusters of links are held to be the same
 * @param dated where both have a day
 * @param story whether two documents tell of the same, where a day is missing
 * @param undated where a day is missing, in documents that tell of the same
 */
record Weights(
    double leastDated, double leastUndated, double linked, Sum dated, Sum story, Sum undated) {

  private static final String FILE = "event-weights.tsv";
  private static final String BIAS = "BIAS";
  private static final String LEAST = "LEAST";
  private static final String LINKED = "LINKED";

  /** Those that come with the program. */
  static final Weights READ = read();

  /**
   * What is added up, and put through the logistic function.
   *
   * @param bias log odds before anything is known
   * @param each of each feature
   */
  record Sum(double bias, Map<Feature, Double> each) {

    Sum {
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

    double likelihood(Map<Feature, Double> found) {
      double odds = bias;
      for (Map.Entry<Feature, Double> one : found.entrySet()) {
        odds += of(one.getKey()) * one.getValue();
      }
      return 1 / (1 + Math.exp(-odds));
    }
  }

  /**
   * How likely it is that two events are one of which so much was found. Without days both must be
   * of one story, and the same in it.
   */
  double score(Map<Feature, Double> found) {
    return areDated(found) ? dated.likelihood(found) : sameStory(found) * undated.likelihood(found);
  }

  private double sameStory(Map<Feature, Double> found) {
    return found.containsKey(Feature.SAME_DOCUMENT) ? 1 : story.likelihood(found);
  }

  /** From which score on two events are one of which so much was found. */
  double least(Map<Feature, Double> found) {
    return areDated(found) ? leastDated : leastUndated;
  }

  /** What a feature weighs beside the others that were found. */
  double of(Feature feature, Map<Feature, Double> found) {
    return areDated(found) ? dated.of(feature) : story.of(feature) + undated.of(feature);
  }

  private static boolean areDated(Map<Feature, Double> found) {
    return Feature.OF_DAYS.stream().anyMatch(found::containsKey);
  }

  private static Weights read() {
    Map<String, String[]> rows = rows();
    String[] least = Objects.requireNonNull(rows.remove(LEAST), LEAST);
    String[] linked = Objects.requireNonNull(rows.remove(LINKED), LINKED);
    return new Weights(
        Double.parseDouble(least[0]),
        Double.parseDouble(least[2]),
        Double.parseDouble(linked[0]),
        sum(rows, 0),
        sum(rows, 1),
        sum(rows, 2));
  }

  private static Sum sum(Map<String, String[]> rows, int column) {
    Map<Feature, Double> each = new HashMap<>();
    rows.forEach(
        (name, weights) -> {
          if (!name.equals(BIAS)) {
            each.put(Feature.valueOf(name), Double.valueOf(weights[column]));
          }
        });
    String[] bias = Objects.requireNonNull(rows.get(BIAS), BIAS);
    return new Sum(Double.parseDouble(bias[column]), each);
  }

  private static Map<String, String[]> rows() {
    Map<String, String[]> rows = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(fields -> rows.put(fields[0], fields[1].split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
