package io.chancery.extract;

import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause or an apposition says of its subject: {@code is the largest shareholder}, {@code
 * depends on a vote}.
 *
 * @param sentence index of its sentence
 * @param subjects of what it is said
 * @param predicate where the words of the predicate stand; null for an apposition, which has none
 * @param arguments what completes the predicate, in order
 * @param instead the events that would tell the same
 * @param factuality whether it holds
 * @param sources to whom the text attributes it; nobody stands for the reporter
 * @param confidence between 0 and 1
 */
public record Predication(
    int sentence,
    List<Constituent> subjects,
    @Nullable Span predicate,
    List<Constituent> arguments,
    List<EventReference> instead,
    Factuality factuality,
    List<EntityMention> sources,
    double confidence) {

  /**
   * A phrase of a clause.
   *
   * @param head index of its head token
   * @param span where it stands
   */
  public record Constituent(int head, Span span) {}

  public Predication {
    subjects = List.copyOf(subjects);
    arguments = List.copyOf(arguments);
    instead = List.copyOf(instead);
    sources = List.copyOf(sources);
    if (predicate == null && arguments.isEmpty()) {
      throw new IllegalArgumentException("neither a predicate nor an argument");
    }
  }

  /** Where its predicate stands, or what an apposition says. */
  Span words() {
    return predicate == null ? arguments.get(0).span() : predicate;
  }

  /** The same on somebody's word. */
  Predication saidBy(List<EntityMention> speakers) {
    return new Predication(
        sentence, subjects, predicate, arguments, instead, factuality, speakers, confidence);
  }
}
