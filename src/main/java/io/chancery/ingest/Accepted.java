package io.chancery.ingest;

import io.chancery.text.Document;

/**
 * An input that was read.
 *
 * @param document the article, ready to be annotated
 */
public record Accepted(Document document) implements Outcome {}
