package io.chancery.extract;

import io.chancery.text.Span;

/**
 * A noun phrase or pronoun that takes part in an event or a relation.
 *
 * @param sentence index of its sentence
 * @param head index of its head token
 * @param first index of its first token
 * @param last index of its last token
 * @param span where it stands in the document
 * @param text its characters
 */
public record EntityMention(int sentence, int head, int first, int last, Span span, String text)
    implements Mention {}
