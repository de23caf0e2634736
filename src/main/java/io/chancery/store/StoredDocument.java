package io.chancery.store;

/**
 * A document that a store holds.
 *
 * @param id its id
 * @param hash the hash it was put with; empty if none was given
 */
public record StoredDocument(String id, String hash) {}
