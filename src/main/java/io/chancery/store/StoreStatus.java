package io.chancery.store;

import io.chancery.ontology.Factuality;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a store holds.
 *
 * @param documents documents
 * @param events events, each counted in each document that tells it
 * @param statements flat triples of events by factuality; every factuality has a number
 * @param relations stative facts
 * @param triples triples in all graphs
 * @param bytes the size of all files of the store
 */
public record StoreStatus(
    long documents,
    long events,
    Map<Factuality, Long> statements,
    long relations,
    long triples,
    long bytes) {

  public StoreStatus {
    statements = Collections.unmodifiableMap(new EnumMap<>(statements));
  }
}
