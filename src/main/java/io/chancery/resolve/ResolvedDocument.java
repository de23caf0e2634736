package io.chancery.resolve;

import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document understood: identities, events and facts, each with the words that say it.
 *
 * @param document the text
 * @param sentences spans of its sentences, in order
 * @param mentions names, nouns and pronouns with what they stand for
 * @param times time expressions
 * @param attributions who is said to have said what
 * @param events events, each once
 * @param references words that evoke an event but tell nobody who takes part in it
 * @param statements flat triples of the events
 * @param relations stative facts
 * @param propositions open triples
 * @param adjuncts what is told of the events beside their roles
 * @param predications what clauses say where they tell no event
 */
public record ResolvedDocument(
    Document document,
    List<Span> sentences,
    List<Mention> mentions,
    List<Time> times,
    List<Attribution> attributions,
    List<Event> events,
    List<Reference> references,
    List<Statement> statements,
    List<Relation> relations,
    List<Proposition> propositions,
    List<Adjunct> adjuncts,
    List<Predication> predications) {

  /**
   * Words that stand for an entity.
   *
   * @param words the words
   * @param entity what they stand for
   */
  public record Mention(Quote words, Entity entity) {}

  /**
   * A time expression.
   *
   * @param words the words
   * @param type TIMEX3 type
   * @param value TIMEX3 value
   * @param interval the days, open without a document date
   */
  public record Time(Quote words, String type, String value, Interval interval) {}

  /**
   * Attributed content.
   *
   * @param source who says it
   * @param sourceWords the words that name the source
   * @param cue the words that attribute
   * @param content what is said
   */
  public record Attribution(
      @Nullable Entity source, @Nullable Quote sourceWords, @Nullable Quote cue, Quote content) {}

  /**
   * An open triple in the sentence's own words.
   *
   * @param sentence the sentence
   * @param subject words of the subject
   * @param relation words of the relation
   * @param arguments words of the further arguments
   * @param negated whether the sentence denies it
   * @param confidence between 0 and 1
   */
  public record Proposition(
      Quote sentence,
      String subject,
      String relation,
      List<String> arguments,
      boolean negated,
      double confidence) {

    public Proposition {
      arguments = List.copyOf(arguments);
    }
  }

  public ResolvedDocument {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    references = List.copyOf(references);
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    propositions = List.copyOf(propositions);
    adjuncts = List.copyOf(adjuncts);
    predications = List.copyOf(predications);
  }
}
