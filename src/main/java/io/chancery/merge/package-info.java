/**
 * The same event in many documents, as links with reasons that can be taken back.
 *
 * <p><b>What.</b> {@link io.chancery.merge.Identities} follows a store: of each document that is
 * put it makes one <i>account</i> for each event, compares it with those of other documents that
 * may be the same, and writes links into the graph of identity. {@link
 * io.chancery.merge.IdentityGraph} gives them back.
 *
 * <p><b>What not.</b> Nothing in a document's own graph changes. Two events of one document are
 * never joined here: {@code resolve} has decided that they are two. Entities are not joined yet.
 *
 * <p><b>Terms.</b> An <i>account</i> is what one document tells of one event, in terms that mean
 * the same in every document. A <i>candidate</i> is an account that shares a key with another: a
 * kind or word, somebody or a place, and the weeks. A <i>link</i> joins two events, with a score
 * and reasons. A <i>cluster</i> is what follows from links; its smallest member stands for all of
 * it.
 *
 * <p><b>Call order.</b> {@code store.follow(new Identities(…))}, then put and withdraw documents.
 *
 * <p><b>Traps.</b> A link rests on its two accounts alone, never on a third document or on counts
 * over the store; only so the order of documents leaves no trace. Keep it that way.
 *
 * <p><b>Example.</b> "will visit Tokyo on March 17" in one paper and "arrived in Tokyo on a two-day
 * visit" in another, both of the same two people in the same week, are linked.
 */
@NullMarked
package io.chancery.merge;

import org.jspecify.annotations.NullMarked;
