package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stative fact that the text gives, such as who holds which position.
 *
 * @param subject an entity
 * @param predicate local name of the relation
 * @param object an entity
 * @param factuality whether it holds
 * @param source on whose word; null is the reporter's
 * @param mentions where the text says it
 */
public record Relation(
    Participant.OfEntity subject,
    String predicate,
    Participant.OfEntity object,
    Factuality factuality,
    Participant.@Nullable OfEntity source,
    List<Mention> mentions) {

  /**
   * Words that say the relation.
   *
   * @param words the words
   * @param foundBy rule id
   * @param confidence between 0 and 1
   */
  public record Mention(Quote words, String foundBy, double confidence) {}

  public Relation {
    mentions = List.copyOf(mentions);
  }

  /** The same two in another relation. */
  Relation as(String another) {
    return new Relation(subject, another, object, factuality, source, mentions);
  }
}
