package io.chancery.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The pairing of rows with columns, one to one, whose weights sum up to most: the Hungarian method,
 * which finds for one row after another the cheapest chain of changes. Weights that are missing are
 * 0.
 */
final class BestPairing {

  private static final int NONE = -1;

  private final List<Map<Integer, Double>> rows;
  private final int columns;
  private final int[] rowOf;
  private final double[] rowPrice;
  private final double[] columnPrice;

  /**
   * Pairs all rows.
   *
   * @param rows weights by column; none is negative
   * @param columns how many there are
   */
  BestPairing(List<Map<Integer, Double>> rows, int columns) {
    this.rows = rows;
    this.columns = Math.max(columns, rows.size());
    rowOf = new int[this.columns];
    Arrays.fill(rowOf, NONE);
    rowPrice = new double[rows.size()];
    columnPrice = new double[this.columns];
    for (int row = 0; row < rows.size(); row++) {
      new Chain(row).apply();
    }
  }

  private double weight(int row, int column) {
    return rows.get(row).getOrDefault(column, 0.0);
  }

  /** The sum of the weights of all pairs. */
  double total() {
    double total = 0;
    for (int column = 0; column < columns; column++) {
      total += rowOf[column] == NONE ? 0 : weight(rowOf[column], column);
    }
    return total;
  }

  /** The changes by which one more row gets a column. */
  private final class Chain {

    private final int[] before = new int[columns];
    private final double[] slack = new double[columns];
    private final boolean[] seen = new boolean[columns];
    private final int start;

    private Chain(int start) {
      this.start = start;
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      Arrays.fill(before, NONE);
    }

    private void apply() {
      int column = NONE;
      int row = start;
      do {
        relax(row, column);
        column = cheapest();
        pay(slack[column]);
        seen[column] = true;
        row = rowOf[column];
      } while (row != NONE);
      while (column != NONE) {
        int previous = before[column];
        rowOf[column] = previous == NONE ? start : rowOf[previous];
        column = previous;
      }
    }

    private void relax(int row, int column) {
      for (int next = 0; next < columns; next++) {
        double cost = -weight(row, next) - rowPrice[row] - columnPrice[next];
        if (!seen[next] && cost < slack[next]) {
          slack[next] = cost;
          before[next] = column;
        }
      }
    }

    private int cheapest() {
      int best = NONE;
      for (int column = 0; column < columns; column++) {
        if (!seen[column] && (best == NONE || slack[column] < slack[best])) {
          best = column;
        }
      }
      return best;
    }

    private void pay(double price) {
      rowPrice[start] += price;
      for (int column = 0; column < columns; column++) {
        if (seen[column]) {
          rowPrice[rowOf[column]] += price;
          columnPrice[column] -= price;
        } else {
          slack[column] -= price;
        }
      }
    }
  }
}
