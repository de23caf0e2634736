package io.chancery.extract;

import io.chancery.annotate.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as it bears on an event.
 *
 * @param sentence index of its sentence
 * @param preposition what links it to the event, such as {@code until}, or null
 * @param expression the expression
 * @param tense where the clause that it stands in looks, if it is another than the event's
 * @param end whether it is when the event was over: {@code the strike ended on Monday}
 */
public record TimeMention(
    int sentence,
    @Nullable String preposition,
    TimeExpression expression,
    @Nullable Tense tense,
    boolean end)
    implements Mention {

  /** A time in the event's own clause. */
  public TimeMention(int sentence, @Nullable String preposition, TimeExpression expression) {
    this(sentence, preposition, expression, null, false);
  }

  /** The same, seen from a clause that looks elsewhere. */
  TimeMention seenFrom(@Nullable Tense clause) {
    return tense == null ? new TimeMention(sentence, preposition, expression, clause, end) : this;
  }

  /** The same, as the day by which the event was over. */
  TimeMention asEnd() {
    return new TimeMention(sentence, preposition, expression, tense, true);
  }
}
