package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * The flat triple of an event.
 *
 * @param subject an entity
 * @param predicate local name of the flat predicate
 * @param object an entity or an event
 * @param event key of the event that it summarises
 * @param factuality the event's
 * @param source the event's
 */
public record Statement(
    Participant.OfEntity subject,
    String predicate,
    Participant object,
    String event,
    Factuality factuality,
    Participant.@Nullable OfEntity source) {}
