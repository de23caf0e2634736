package io.chancery.extract;

import io.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Content that the text puts in somebody's mouth.
 *
 * @param sentence index of the content's sentence
 * @param source who says it, or null where the text leaves it open
 * @param cue the words that attribute, such as {@code said} or {@code according to}; null for a
 *     bare quotation
 * @param content what is said
 */
public record Attribution(
    int sentence, @Nullable EntityMention source, @Nullable Span cue, Span content) {}
