package io.chancery.text;

/**
 * Text of the page that is no part of the article: advertisement lines, menus, credits.
 *
 * @param span where it stands; the text itself is kept
 * @param why the feature it was recognised by, for people to read
 */
public record Furniture(Span span, String why) {}
