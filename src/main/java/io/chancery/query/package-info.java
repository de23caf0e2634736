/**
 * Questions asked of the graph: the catalogue of {@code .rq} files, parameters bound by name,
 * answers in the usual formats, what is known of an entity, and the sentences behind a statement.
 *
 * <p>What not: it never writes to the dataset, reaches no other machine, and knows no command line;
 * whoever calls hands it a Jena dataset whose default graph is the union of its named graphs, and
 * prints the text that it returns.
 *
 * <p>Terms. A <em>question</em> is a query file that describes itself in its {@code #+} header. A
 * <em>part</em> is a pattern in {@code queries/parts} that many questions share: {@code facts}
 * narrows whatever {@code ?fact} is, an event or a relation's reifier, by status, source,
 * confidence, period and document; {@code who} and {@code whom} open a document's own groups ("the
 * two") into their members. A <em>parameter</em> called {@code who} is the variable {@code ?_who};
 * it is always substituted as an RDF term, never pasted into text.
 *
 * <p>Main types: {@link io.chancery.query.Catalogue} reads the files, {@link
 * io.chancery.query.Inquiry} asks, {@link io.chancery.query.Answer} is what comes back, {@link
 * io.chancery.query.AnswerWriter} writes it; {@link io.chancery.query.Show} and {@link
 * io.chancery.query.Explain} answer the two questions that need no name.
 *
 * <p>{@link io.chancery.query.Ask} takes English. Words, names and times ({@code AskedUnits})
 * become clauses ({@code AskedReader}), clauses become events, relations or paths that are asked
 * for ({@code PartMeaning}), these become SPARQL ({@code AskedQueries}), tried from the closest
 * reading on ({@code Loosening}); a question that is not read whole has no answer.
 *
 * <p>Paths between two actors are found by a function that queries may call ({@code PathFunction}):
 * it reads who has to do with whom ({@code NetworkReader}, {@code Network}), by the keys of {@link
 * io.chancery.store.KeyedTriples} so that few terms are fetched from disk, and follows the best
 * ways first ({@code PathSearch}).
 *
 * <p>Traps. A group with standing of its own (the EU, a known trilateral) is not opened into
 * members, or one summit of the UN would be 193 rows; asking for a member still finds it. A
 * variable that a part binds ({@code ?when}, {@code ?source}, {@code ?doc} …) must not occur in a
 * question's own pattern, only in its SELECT, FILTER and ORDER BY. CSV and TSV hold IRIs, the table
 * holds labels.
 *
 * <p>Example: {@code new Inquiry(dataset, Catalogue.read(Path.of("queries"))).ask(
 * "who-condemned-what", Map.of("who", "Antony Blinken"))} answers with a row whose {@code what} is
 * the event labelled "North Korea launches ballistic missiles" and whose {@code when} is
 * 2023-06-17.
 */
@NullMarked
package io.chancery.query;

import org.jspecify.annotations.NullMarked;
