package io.chancery.evaluate;

/**
 * How much of what was said is right, and how much of what is right was said.
 *
 * @param rightSaid how many of those said are in the gold
 * @param said how many were said
 * @param rightGold how many of the gold were said; the same where one answers one
 * @param gold how many the gold has
 */
record Rate(int rightSaid, int said, int rightGold, int gold) {

  static final Rate NOTHING = new Rate(0, 0, 0, 0);

  Rate plus(Rate other) {
    return new Rate(
        rightSaid + other.rightSaid,
        said + other.said,
        rightGold + other.rightGold,
        gold + other.gold);
  }

  double precision() {
    return share(rightSaid, said);
  }

  double recall() {
    return share(rightGold, gold);
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    return harmonicMean(precision(), recall());
  }

  static double harmonicMean(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
