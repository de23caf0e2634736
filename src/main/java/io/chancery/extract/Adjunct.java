package io.chancery.extract;

import io.chancery.ontology.AdjunctRole;
import io.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell more of an event than its participants, place and time do.
 *
 * @param event the event
 * @param role what they tell
 * @param cue the words that link them, such as {@code unless}; null where none do
 * @param head what is told of, an event where its clause is one
 * @param span where they stand, with their cue
 */
public record Adjunct(
    EventReference event, AdjunctRole role, @Nullable String cue, EventReference head, Span span) {}
