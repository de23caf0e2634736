package io.chancery.evaluate;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many of some are right.
 *
 * @param right the right ones
 * @param of all of them
 */
record Share(int right, int of) {

  static <T> Share of(List<T> all, Predicate<T> right) {
    return new Share((int) all.stream().filter(right).count(), all.size());
  }

  double value() {
    return Rate.share(right, of);
  }
}
