package io.chancery.annotate;

/**
 * A proper name that the tagger marked.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param tag PERSON, ORGANIZATION, LOCATION, MISC and the like
 */
public record NamedEntity(int first, int last, String tag) {}
