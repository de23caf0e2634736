/**
 * From mentions to identities within one document: entities, groups, days, events told once, facts.
 *
 * <p>What: {@link io.chancery.resolve.Resolver} turns an {@link io.chancery.extract.Extraction}
 * into a {@link io.chancery.resolve.ResolvedDocument}. What not: nothing across documents, and no
 * IRIs: those are minted in {@code graph}.
 *
 * <p>Terms: an entity is linked where the gazetteer knows it, else NIL (entity linking's word for
 * what no knowledge base has); a metonym is a capital or building that stands for a government; to
 * anchor a time is to give it days, seen from the day of publication.
 *
 * <p>Main types and call order: {@code EntityResolver} gives {@code Referents} (what each noun
 * phrase stands for), {@code Drafting} resolves event mentions and parts what one word says
 * together ({@code Things} keeps what is nobody known, {@code HeadMatch} the phrase that a bare
 * definite noun points back to), {@code Tours} knows journeys to several places as wholes, {@code
 * EventJoin} finds the drafts of one event ({@code Differences} tells why two are not), {@code
 * EventBuilder} makes it, {@code Dating} and {@code Placing} carry dates and places over, {@code
 * Itinerary} knows which stops lie ahead, {@code Parts} which events are parts of others, {@code
 * StatementReader} sums events up as flat triples, {@code RelationReader} reads stative facts;
 * {@code References} keeps the words of events that no event took up; {@code Undergoing} finds whom
 * something befell, {@code DayByDay} parts what was on listed days, {@code PlaceRelations} knows
 * which place lies in which.
 *
 * <p>{@code EntityResolver} asks a reader for each kind of phrase: {@code NameReader}, {@code
 * OfficeReader} (with {@code SameOffice}, {@code CounterpartNames}, {@code Spheres} of offices),
 * {@code NounReader} (with {@code PersonReader}, {@code Accused}, {@code BodyReader}, {@code
 * GovernmentReader}, {@code PlaceReader}, {@code GroupReader} with its {@code Sides}, {@code
 * StateHeads} and {@code OfficeFields}, {@code Ages}) and {@code PronounReader}. That asks {@code
 * Agreeing} what a pronoun can stand for, {@code Expletives} whether it stands for anything, {@code
 * Binding}, {@code Fronted}, {@code Owning}, {@code OwnWords}, {@code EarlierObjects} and {@code
 * Disjoint} (with {@code Leaving}) what grammar says, {@code Unknowns} whether it is something that
 * nobody knows, {@code Nearer} (with {@code Standpoint} and {@code Tellers}) who goes before a
 * chain's proposal, {@code FirstPersons} and {@code Officials} for whom a speaker speaks. {@code
 * OpeningSurnames}, {@code NumberedNames}, {@code WholeNames} and {@code UntaggedNames} give names
 * that the tagger missed.
 *
 * <p>Traps: wrong merges are worse than missing ones: two different known entities are never one,
 * and coreference chains only propose. The clock is never read; without a day of publication
 * relative times stay open.
 *
 * <p>Example: "She phoned her Swedish and Danish colleagues separately" says two Talk events; with
 * names further down each has its own counterpart.
 */
@NullMarked
package io.chancery.resolve;

import org.jspecify.annotations.NullMarked;
