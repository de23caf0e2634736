package io.chancery.ontology;

/**
 * What an adjunct tells of an event (after the function tags of PropBank): under which condition,
 * why, what for, in spite of what, how, by what means, as what, how much, how it leaves its object,
 * when beside other events; {@code Oblique} is any other, of which only its preposition tells.
 */
public enum AdjunctRole {
  Condition,
  Cause,
  Purpose,
  Concession,
  Manner,
  Means,
  Capacity,
  Extent,
  Predicative,
  Temporal,
  Oblique
}
