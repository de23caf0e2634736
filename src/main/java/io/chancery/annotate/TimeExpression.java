package io.chancery.annotate;

import io.chancery.text.Span;

/**
 * A TIMEX3 time expression.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param span where it stands in the document
 * @param text its characters
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value, resolved against the document's date where there is one
 */
public record TimeExpression(
    int first, int last, Span span, String text, String type, String value) {}
