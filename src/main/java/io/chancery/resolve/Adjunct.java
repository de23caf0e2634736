package io.chancery.resolve;

import io.chancery.ontology.AdjunctRole;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell more of an event than its roles do: under which condition, why, what for, how.
 *
 * @param event key of the event
 * @param role what they tell
 * @param cue the words that link them, such as {@code unless}; null where none do
 * @param words the words, with their cue
 * @param about key of the event that they tell of, such as that which is the condition; null where
 *     they tell of none
 */
public record Adjunct(
    String event, AdjunctRole role, @Nullable String cue, Quote words, @Nullable String about) {}
