/**
 * The graphs of all documents on disk, in a Jena TDB2 dataset.
 *
 * <p><b>What.</b> {@link io.chancery.store.Store} keeps one named graph for each document, one for
 * the entities known before reading, one for the ontology. A document is put, replaced or withdrawn
 * in one transaction. A {@link io.chancery.store.Follower} keeps what rests on documents beside
 * them, in the same transactions.
 *
 * <p><b>What not.</b> It does not know how a document's graph is made ({@code graph}) or asked
 * ({@code query}).
 *
 * <p><b>Terms.</b> A <i>layer</i> is a graph that is no document's. A document's <i>hash</i> is of
 * its content and of the configuration it was read with; the same hash means that reading it again
 * would change nothing.
 *
 * <p><b>Call order.</b> {@code Store.openOrCreate(folder, iris)}; {@code load} the layers; for each
 * document {@code contains(id, hash)}, else {@code put(graph)}; {@code close}.
 *
 * <p><b>Traps.</b> One process at a time may have a store open, and within it one {@code Store}.
 * The files of TDB2 only grow until {@code compact}. The default graph of the dataset handed to
 * readers is made of the named graphs: write those, never it.
 *
 * <p><b>Example.</b> {@code store.read(dataset -> …)} runs SPARQL over what all documents say.
 */
@NullMarked
package io.chancery.store;

import org.jspecify.annotations.NullMarked;
