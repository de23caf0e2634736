package io.chancery.extract;

/**
 * Which way a clause looks from the day of publication; it gives relative times their direction.
 */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
