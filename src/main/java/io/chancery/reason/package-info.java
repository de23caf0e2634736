/**
 * What follows from what a store is told, and what must hold of it, of the ontology and of what is
 * known.
 *
 * <p><b>Inference.</b> {@link io.chancery.reason.Rules} are the axioms of an ontology and its files
 * of rules, which are Jena's in syntax. {@link io.chancery.reason.Inferences} keeps in a store, in
 * the graph {@code ch:inferred}, all that follows by them from the view and is not told: anew at
 * first, then with every change by what changed (delete and rederive), in <i>strata</i>, so that a
 * rule can ask for the absence of what an earlier stratum makes. Told "Ana Belmonte met Ilir Toska"
 * of two ministers in office, it infers that their states are in contact. A rule that cannot be
 * used is a {@link io.chancery.reason.RuleException} with its {@link io.chancery.reason.RuleFault}.
 *
 * <p>{@link io.chancery.reason.Derivations} leads back from a conclusion to what is told; premises
 * are found again, not stored. {@link io.chancery.reason.Provenance} says the same in PROV-O.
 *
 * <p><b>Validation.</b> {@link io.chancery.reason.Validation} holds files and stores to the SHACL
 * shapes of {@code ontology/shapes} and of a user's own modules. What does not fit is a {@link
 * io.chancery.reason.Finding} with a message for people and the {@link io.chancery.reason.Place}
 * where to mend it; all of them make a {@link io.chancery.reason.ValidationReport}.
 *
 * <p><b>What not.</b> Validation changes nothing: no store, no file; inference changes nothing that
 * is told. Syntax, misspelt terms and the grammar of frames are the loader's matter ({@code
 * ontology}).
 *
 * <p><b>Terms.</b> Shape, target, focus node, severity (SHACL). A <i>scope</i> is what a shape is
 * for, files or stores.
 *
 * <p><b>Main types.</b> {@code Validation}, {@code ValidationReport}, {@code Finding}, {@code
 * Place}, {@link io.chancery.reason.ReportFormat}; a shape that cannot be used is a {@link
 * io.chancery.reason.ShapeException} with its {@link io.chancery.reason.ShapeFault}.
 *
 * <p><b>Order of calls.</b> {@code Validation.of(ontology, entities)}, then {@code ofFiles()} and,
 * within a transaction of a store, {@code ofStore(dataset, iris)}; {@code plus} joins reports.
 *
 * <p><b>Traps.</b> SHACL core does not see into triple terms, so shapes of reifiers are SPARQL. A
 * store keeps of the ontology's files only what is said of named terms, so shapes of frames are for
 * files. Jena passes over terms of SHACL that it does not know; here they are refused.
 *
 * <p><b>Example.</b> An event with two factualities: {@code ch:EventShape}, "An event has exactly
 * one factuality of the seven.", in the document {@code ports}, characters 129 to 132, "met".
 */
@NullMarked
package io.chancery.reason;

import org.jspecify.annotations.NullMarked;
