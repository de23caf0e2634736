package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Whether a confidence means what it says: of what a reader is 0.8 sure of, eight in ten are right.
 *
 * @param judgements how sure, and whether right
 */
record Calibration(List<Judgement> judgements) {

  /**
   * One thing that was said.
   *
   * @param confidence how sure the reader was, 0 to 1
   * @param right whether the gold has it
   */
  record Judgement(double confidence, boolean right) {

    private double error() {
      return confidence - (right ? 1 : 0);
    }
  }

  /** The lower ends of the bins; each reaches to the next, the last to 1, which belongs to it. */
  private static final double[] BINS = {0, .3, .4, .5, .6, .7, .8, .9};

  /** Those with a confidence in the bin. */
  private List<Judgement> bin(int index) {
    double begin = BINS[index];
    double end = index + 1 < BINS.length ? BINS[index + 1] : 2;
    return judgements.stream()
        .filter(j -> j.confidence() >= begin && j.confidence() < end)
        .toList();
  }

  private static double mean(List<Judgement> some, ToDoubleFunction<Judgement> number) {
    return some.stream().mapToDouble(number).average().orElse(0);
  }

  private static double right(List<Judgement> some) {
    return mean(some, j -> j.right() ? 1 : 0);
  }

  double meanConfidence() {
    return mean(judgements, Judgement::confidence);
  }

  double shareRight() {
    return right(judgements);
  }

  /** The mean distance between how sure and how often right, bin by bin. */
  double expectedError() {
    double sum = 0;
    for (int i = 0; i < BINS.length; i++) {
      List<Judgement> bin = bin(i);
      sum += bin.size() * Math.abs(mean(bin, Judgement::confidence) - right(bin));
    }
    return judgements.isEmpty() ? 0 : sum / judgements.size();
  }

  /** The mean square of what separates the confidence from 1 where right, from 0 where wrong. */
  double brier() {
    return mean(judgements, j -> j.error() * j.error());
  }

  /** A row for each bin that holds something. */
  List<List<Object>> reliability(String kind) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < BINS.length; i++) {
      List<Judgement> bin = bin(i);
      if (!bin.isEmpty()) {
        rows.add(List.of(kind, label(i), bin.size(), mean(bin, Judgement::confidence), right(bin)));
      }
    }
    return rows;
  }

  private static String label(int index) {
    double end = index + 1 < BINS.length ? BINS[index + 1] : 1;
    return String.format(Locale.ROOT, "%.1f to %.1f", BINS[index], end);
  }

  /** One row of the table that sums up. */
  List<Object> row(String kind) {
    return List.of(
        kind, judgements.size(), meanConfidence(), shareRight(), expectedError(), brier());
  }
}
