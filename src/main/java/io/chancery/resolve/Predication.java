package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause or an apposition says of its subject where it tells no event: {@code Blackmoor is
 * the largest shareholder}.
 *
 * @param subjects of what it is said
 * @param predicate the words of the predicate; null for an apposition, which has none
 * @param arguments what completes the predicate, in order
 * @param factuality whether it holds
 * @param source on whose word; null is the reporter's
 * @param sentence the sentence around it
 * @param confidence between 0 and 1
 */
public record Predication(
    List<Constituent> subjects,
    @Nullable Quote predicate,
    List<Constituent> arguments,
    Factuality factuality,
    Participant.@Nullable OfEntity source,
    Span sentence,
    double confidence) {

  /**
   * A phrase, with what it stands for.
   *
   * @param words the words
   * @param entity the thing that it names or points to; null where it stands for none
   * @param event key of the event that it tells; null where it tells none
   */
  public record Constituent(Quote words, @Nullable Entity entity, @Nullable String event) {

    public Constituent {
      if (entity != null && event != null) {
        throw new IllegalArgumentException("'" + words.text() + "' is a thing and an event");
      }
    }
  }

  public Predication {
    subjects = List.copyOf(subjects);
    arguments = List.copyOf(arguments);
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("a predication says something of nothing");
    }
    if (predicate == null && arguments.isEmpty()) {
      throw new IllegalArgumentException("a predication says nothing");
    }
  }

  /** Where its words begin. */
  public int begin() {
    return predicate == null ? arguments.get(0).words().span().begin() : predicate.span().begin();
  }
}
