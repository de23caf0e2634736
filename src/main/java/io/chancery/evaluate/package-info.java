/**
 * How good the reading is: figures against what careful people find in the same texts.
 *
 * <p><b>What.</b> A {@link io.chancery.evaluate.Benchmark} lets a {@link
 * io.chancery.evaluate.Reader} read its texts, compares the records with its gold and answers with
 * {@link io.chancery.evaluate.Table}s: {@link io.chancery.evaluate.GoldBenchmark} for articles that
 * were annotated in full, {@link io.chancery.evaluate.OpenIeBenchmark} for open propositions,
 * {@link io.chancery.evaluate.EventCodingBenchmark} for coded events. {@link
 * io.chancery.evaluate.FiguresPage} puts tables into a page of the manual.
 *
 * <p><b>What not.</b> Nothing is read differently because it is measured: what is compared are the
 * records that {@code extract} writes, and nothing else of the program.
 *
 * <p><b>Terms.</b> <i>Gold</i> is what a person found. <i>Found</i> is what a record says. Two
 * events of a document make a <i>pair</i> when a trigger overlaps and the class, or its PLOVER
 * type, is the same; each is in one pair at most. An event over words that the gold
 * <i>considered</i> and left counts neither way. A figure over what is <i>said</i> is a precision,
 * over the gold a recall.
 *
 * <p><b>Call order.</b> {@code GoldBenchmark.of(folder, inputs, name, mistakes).measure(reader)},
 * then {@code TableFormat.TABLE.of(tables)} or {@code new FiguresPage(file).write(tables)}.
 *
 * <p><b>Traps.</b> Gold files are checked before the models are loaded, their words against the
 * text after it was read: offsets of another version of a text would measure nonsense. Names are
 * compared without case, accents and punctuation; one name may be several of the gold's entities,
 * and the right one among them is enough. What the measure takes for symmetric stands here and not
 * in the ontology, so that the yardstick stays the same when the ontology changes.
 *
 * <p><b>Example.</b> The gold has a Condemn at "condemned", Belmonte its agent. A record with a
 * Condemn there and nobody as its agent is a right event, and one participant that is missed.
 */
@NullMarked
package io.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
