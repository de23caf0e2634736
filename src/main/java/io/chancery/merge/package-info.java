/**
 * The same event and the same entity in many documents, as links with reasons that can be taken
 * back.
 *
 * <p><b>What.</b> {@link io.chancery.merge.Identities} follows a store: of each document that is
 * put it makes one <i>account</i> for each event, compares it with those of other documents that
 * may be the same, and writes links into the graph of identity; likewise one account for each
 * entity that the document alone knows by name, told apart from all that share the name. {@link
 * io.chancery.merge.IdentityGraph} gives the links back.
 *
 * <p><b>What not.</b> Nothing in a document's own graph changes. {@code resolve} has decided which
 * events and entities of one document are two, so what joins them is people ({@code correct}),
 * words that only refer to an event, and, where no day tells them apart, two events that are much
 * alike. Known entities are one already; who holds a known office is another matter, found by the
 * day wherever a document alone tells it.
 *
 * <p><b>Terms.</b> An <i>account</i> is what one document tells of one event, in terms that mean
 * the same in every document; what it is about as a whole is an account of its own. A
 * <i>candidate</i> is an account that shares a key with another: a kind or word, somebody or a
 * place, and the weeks, but for what stands year by year. A <i>link</i> says that two events are
 * the same, or one a part of the other, or both alike and different, with a score and reasons. A
 * <i>cluster</i> is what follows from links of sameness and keeps apart what is different; of
 * events the account that is best said of the whole stands for all of it, of entities the smallest
 * IRI. Two documents are of one <i>story</i> if they tell of the same matter as a whole, which
 * their beginnings, names and numbers show.
 *
 * <p><b>Call order.</b> {@code store.follow(new Identities(…))}, then put and withdraw documents.
 *
 * <p><b>Traps.</b> A link of events rests on its two accounts alone, never on a third document or
 * on counts over the store; only so the order of documents leaves no trace. Keep it that way. What
 * it needs to know of others, whether two namesakes are one, it says, and that is looked up when
 * events are clustered. {@code ExactDays} keeps apart what both tell of other days, {@code
 * StateBodies} calls bodies of one state alike. Who is who among namesakes is decided for all of
 * them at once, in an order that the accounts give: so it too is a function of what is in the
 * store.
 *
 * <p><b>Example.</b> "will visit Tokyo on March 17" in one paper and "arrived in Tokyo on a two-day
 * visit" in another, both of the same two people in the same week, are linked.
 */
@NullMarked
package io.chancery.merge;

import org.jspecify.annotations.NullMarked;
