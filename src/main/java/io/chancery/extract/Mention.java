package io.chancery.extract;

/** Words of a sentence that fill a role. */
public sealed interface Mention permits EntityMention, EventReference, ValueMention, TimeMention {

  /** Index of the sentence that it stands in. */
  int sentence();
}
