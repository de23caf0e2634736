package io.chancery.resolve;

/** What a noun phrase is asked for; a capital is a government to one and a city to the other. */
public enum Use {
  /** Somebody who acts or is addressed: Tokyo is the state. */
  ACTOR,
  /** Somewhere: Tokyo is the city. */
  PLACE,
  /** Whichever the sentence suggests: {@code in Tokyo} is the city, otherwise it is the state. */
  ANY
}
