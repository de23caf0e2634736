/**
 * A resolved document as RDF, and back.
 *
 * <p><b>What.</b> {@link io.chancery.graph.GraphWriter} turns one document into the triples of its
 * named graph; {@link io.chancery.graph.GraphReader} is its inverse. {@link
 * io.chancery.graph.KnownGraph} does the same for what is known before reading. Every IRI is minted
 * by {@link io.chancery.graph.Iris}, from content, so that the same text gives the same graph on
 * every run. There are no blank nodes.
 *
 * <p><b>What not.</b> No disk ({@code store}), no file format ({@code export}), no identity across
 * documents.
 *
 * <p><b>Terms.</b> A <i>reifier</i> is a node that stands for a triple without asserting it (RDF
 * 1.2 {@code rdf:reifies}). A <i>flat triple</i> sums up an event in one triple, such as {@code
 * talksWith}.
 *
 * <p><b>Call order.</b> {@code new GraphWriter(iris).write(resolved, hash)}, then store or
 * serialise the graph; {@code new GraphReader(iris, known).read(graph)} gives the document back.
 *
 * <p><b>Traps.</b> RDF has no order: what comes back is in {@link
 * io.chancery.graph.CanonicalOrder}. A standing group's members are not repeated in each document,
 * so reading them back needs the known entities.
 *
 * <p><b>Example.</b> "Belmonte met Toska" gives {@code <…/event/Meet-9> a ch:Meet, ch:Event ;
 * ch:agent id:Ana_Belmonte} and, because it is told as a fact, {@code id:Ana_Belmonte ch:meets
 * <…/entity/Toska>}.
 */
@NullMarked
package io.chancery.graph;

import org.jspecify.annotations.NullMarked;
