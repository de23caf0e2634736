package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import java.util.List;

/**
 * What the sentences of one document say, each on its own: mentions, not yet identities.
 *
 * @param annotated the parsed document
 * @param events event mentions in order of their triggers
 * @param references words that evoke an event in which nobody is said to take part, in order
 * @param attributions who is said to have said what
 * @param propositions open triples
 * @param adjuncts what is told of the events beside their roles
 * @param predications what clauses say where they may tell no event
 */
public record Extraction(
    AnnotatedDocument annotated,
    List<EventMention> events,
    List<EventMention> references,
    List<Attribution> attributions,
    List<Proposition> propositions,
    List<Adjunct> adjuncts,
    List<Predication> predications) {

  public Extraction {
    events = List.copyOf(events);
    references = List.copyOf(references);
    attributions = List.copyOf(attributions);
    propositions = List.copyOf(propositions);
    adjuncts = List.copyOf(adjuncts);
    predications = List.copyOf(predications);
  }
}
