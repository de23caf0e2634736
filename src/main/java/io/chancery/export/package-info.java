/**
 * What was read, as files that others can use.
 *
 * <p><b>What.</b> {@link io.chancery.export.Export} writes documents, or all that a store holds, in
 * one of the {@link io.chancery.export.Format}s: RDF in six syntaxes, records as JSON Lines ({@link
 * io.chancery.export.Records}, checked by the JSON Schema beside this package), and the readable
 * text.
 *
 * <p><b>What not.</b> Nothing is decided here: no fact is made or left out on its way to a file.
 *
 * <p><b>Terms.</b> <i>Canonical</i>: the same content gives the same bytes. A <i>triple term</i> is
 * a triple used as a value; JSON-LD and RDF/XML cannot hold one, so {@link
 * io.chancery.export.Reification} says it in three triples there.
 *
 * <p><b>Call order.</b> {@code store.read(dataset -> export.write(format, dataset, out))}, or
 * {@code export.write(format, documents, out)} without a store.
 *
 * <p><b>Traps.</b> Turtle, N-Triples and RDF/XML have no named graphs: they carry the union, and
 * with it no longer say which document a triple without {@code ch:inDocument} came from. The output
 * stream is flushed, never closed.
 *
 * <p><b>Example.</b> {@code {"kind":"time","doc":"ports","begin":34,"end":40,"text":"Friday",…}}
 */
@NullMarked
package io.chancery.export;

import org.jspecify.annotations.NullMarked;
