/**
 * The road as a whole: one document through all stages, many documents with several threads, and a
 * store brought up to date.
 *
 * <p><b>What.</b> {@link io.chancery.pipeline.Pipeline#understand} is the table of contents of the
 * program: annotate, extract, resolve, graph. {@link io.chancery.pipeline.Reading} does it for many
 * documents, {@link io.chancery.pipeline.Build} puts them into a store, {@link
 * io.chancery.pipeline.Report} says what came of it.
 *
 * <p><b>What not.</b> Nothing about language or facts is decided here, and nothing is printed:
 * {@code cli} shows reports and progress.
 *
 * <p><b>Terms.</b> A <i>setup</i> is everything that a reading depends on beside the documents. Its
 * <i>fingerprint</i>, taken together with a document, tells a store whether reading again could
 * give something else. A <i>refusal</i> is an input that was not read, with the reason.
 *
 * <p><b>Call order.</b> {@code Home.find()}, a {@link io.chancery.pipeline.Setup}, then {@code
 * Reading.prepare(…).read(…)} or {@code Build.into(…).read(…)}, with the outcomes of {@code
 * ingest.CollectionReader}.
 *
 * <p><b>Traps.</b> Models are loaded when the first document must be parsed, not before: a run over
 * documents that are unchanged or have kept parses loads none. A document that breaks the reader
 * becomes a refusal with the code {@code reader-failed}; here, and nowhere else, everything is
 * caught.
 *
 * <p><b>Example.</b> "Belmonte met Toska." goes in as a document and comes out as {@link
 * io.chancery.pipeline.Result.Understood}: its parses, its mentions, one Meet with two
 * participants, and the triples that say so.
 */
@NullMarked
package io.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
