/**
 * What can be said and what is known before reading: Turtle files read once, handed out as
 * immutable types.
 *
 * <p><b>What.</b> {@link io.chancery.ontology.Ontology} has the event classes, flat predicates,
 * frames and the words that steer the reading, from {@code ontology/}. {@link
 * io.chancery.ontology.Gazetteer} has the known entities by name, demonym and metonym, and who held
 * which position when, from {@code seeds/entities}.
 *
 * <p><b>What not.</b> No reasoning beyond superclasses, no store, no text. Jena's types stay
 * inside: only RIOT's parser is used, and nothing is fetched from the network.
 *
 * <p><b>Terms.</b> Frame, lexical unit, valence, realisation (FrameNet); path (through enhanced
 * dependencies); flat predicate (one triple for an event); tenure (who held a position); metonym (a
 * name that stands for another thing).
 *
 * <p><b>Main types.</b> {@code Ontology}, {@code Gazetteer}, {@link io.chancery.ontology.Frame},
 * {@link io.chancery.ontology.Realisation}, {@link io.chancery.ontology.EventClass}, {@link
 * io.chancery.ontology.FlatPredicate}, {@link io.chancery.ontology.KnownEntity}; what is wrong with
 * a file is an {@link io.chancery.ontology.OntologyException} with its {@link
 * io.chancery.ontology.OntologyFault}.
 *
 * <p><b>Order of calls.</b> {@code Ontology.load(roots)} and {@code Gazetteer.load(roots,
 * ontology)} read files, merge the roots, check and resolve; then only look-ups.
 *
 * <p><b>Traps.</b> Properties and types of our own namespaces must be declared by some module,
 * those of entities by the ontology's; others are taken for misspelt. A later root that gives a
 * term a type replaces all that earlier roots say of it; without a type it adds. Classes are known
 * by local names, which must differ. A class without a flat predicate of its own takes those of its
 * nearest superclass. The order in which paths are written is the order in which they are tried. A
 * name that several share is no demonym and no metonym: {@code Gazetteer} does not guess.
 *
 * <p><b>Example.</b> {@code lex:condemn-1} reads "The council condemned the coup": {@code nsubj} is
 * the agent, {@code obj} the theme of a {@code ch:Condemn}, which sums up as {@code condemns}.
 */
@NullMarked
package io.chancery.ontology;

import org.jspecify.annotations.NullMarked;
