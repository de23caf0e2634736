package io.chancery.resolve;

import io.chancery.text.Span;

/**
 * Words with their place in the document.
 *
 * @param span where they stand
 * @param text the characters there
 */
public record Quote(Span span, String text) {}
