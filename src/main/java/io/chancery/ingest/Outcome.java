package io.chancery.ingest;

/** What became of one input: a document, or a refusal with its reason. */
public sealed interface Outcome permits Accepted, Refused {}
