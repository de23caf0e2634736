package io.chancery.extract;

import io.chancery.text.Span;

/**
 * Words that fill a role without naming a thing or an event: a clause, an abstract noun phrase.
 *
 * @param sentence index of its sentence
 * @param head index of its head token
 * @param span where it stands in the document
 * @param text its characters
 */
public record ValueMention(int sentence, int head, Span span, String text) implements Mention {}
