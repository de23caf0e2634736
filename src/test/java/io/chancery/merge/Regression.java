package io.chancery.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A logistic regression whose weights are drawn to 0 by their squares and may be held at or above
 * it, or at or below: fitted one weight after the other by Newton's step, always in the same order.
 */
final class Regression {

  private static final int ROUNDS = 300;
  private static final double SETTLED = 1e-3;
  private static final double FARTHEST = 1;
  private static final double BOUND = 8;

  private final List<Feature> features;
  private final ToIntFunction<Feature> sign;
  private final double ridge;
  private final List<Example> examples = new ArrayList<>();

  /**
   * Without examples.
   *
   * @param which features are fitted; the others get no weight
   * @param sign 1 for what may not be below 0, -1 for what may not be above, 0 for either
   * @param ridge how strongly weights are drawn to 0
   */
  Regression(Predicate<Feature> which, ToIntFunction<Feature> sign, double ridge) {
    this.features = Arrays.stream(Feature.values()).filter(which).toList();
    this.sign = sign;
    this.ridge = ridge;
  }

  private record Example(Map<Feature, Double> found, boolean same, double weight) {}

  /** Where one feature is found. */
  private record Column(int[] rows, double[] values) {}

  void add(Map<Feature, Double> found, boolean same, double weight) {
    examples.add(new Example(found, same, weight));
  }

  Weights.Sum fit() {
    double[] odds = new double[examples.size()];
    double[] weights = new double[features.size()];
    List<Column> columns = features.stream().map(this::column).toList();
    Column everywhere = everywhere();
    double bias = 0;
    double farthest = FARTHEST;
    for (int round = 0; round < ROUNDS && farthest > SETTLED; round++) {
      double moved = move(everywhere, step(everywhere, odds, 0, 0), odds);
      bias += moved;
      farthest = Math.abs(moved);
      for (int i = 0; i < weights.length; i++) {
        double next = bounded(i, weights[i] + step(columns.get(i), odds, weights[i], ridge));
        farthest = Math.max(farthest, Math.abs(next - weights[i]));
        move(columns.get(i), next - weights[i], odds);
        weights[i] = next;
      }
    }
    return sum(bias, weights);
  }

  private double bounded(int i, double weight) {
    int held = sign.applyAsInt(features.get(i));
    double low = held > 0 ? 0 : -BOUND;
    return Math.max(low, Math.min(held < 0 ? 0 : BOUND, weight));
  }

  /** Newton's step for one weight, not too far. */
  private double step(Column column, double[] odds, double weight, double drawn) {
    double slope = drawn * weight;
    double bend = drawn + 1e-9;
    for (int i = 0; i < column.rows.length; i++) {
      Example example = examples.get(column.rows[i]);
      double value = column.values[i];
      double likely = 1 / (1 + Math.exp(-odds[column.rows[i]]));
      slope += example.weight * value * (likely - (example.same ? 1 : 0));
      bend += example.weight * value * value * likely * (1 - likely);
    }
    return Math.max(-FARTHEST, Math.min(FARTHEST, -slope / bend));
  }

  private static double move(Column column, double by, double[] odds) {
    for (int i = 0; i < column.rows.length; i++) {
      odds[column.rows[i]] += by * column.values[i];
    }
    return by;
  }

  private Column column(Feature feature) {
    int[] rows = new int[examples.size()];
    double[] values = new double[examples.size()];
    int found = 0;
    for (int i = 0; i < rows.length; i++) {
      double value = examples.get(i).found.getOrDefault(feature, 0.0);
      if (value != 0) {
        rows[found] = i;
        values[found++] = value;
      }
    }
    return new Column(Arrays.copyOf(rows, found), Arrays.copyOf(values, found));
  }

  private Column everywhere() {
    int[] rows = new int[examples.size()];
    double[] values = new double[rows.length];
    Arrays.setAll(rows, i -> i);
    Arrays.fill(values, 1);
    return new Column(rows, values);
  }

  private Weights.Sum sum(double bias, double[] weights) {
    Map<Feature, Double> each = new HashMap<>();
    for (Feature feature : Feature.values()) {
      int at = features.indexOf(feature);
      each.put(feature, at < 0 ? 0 : weights[at]);
    }
    return new Weights.Sum(bias, each);
  }
}
