package io.chancery.extract;

import io.chancery.annotate.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as it bears on an event.
 *
 * @param sentence index of its sentence
 * @param preposition what links it to the event, such as {@code until}, or null
 * @param expression the expression
 */
public record TimeMention(int sentence, @Nullable String preposition, TimeExpression expression)
    implements Mention {}
