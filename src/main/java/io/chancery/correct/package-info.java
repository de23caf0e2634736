/**
 * What people correct of what was read and merged: kept beside it, with author, day and reason.
 *
 * <p><b>What.</b> A {@link io.chancery.correct.Correction} is a {@link io.chancery.correct.Claim}
 * that somebody makes. {@link io.chancery.correct.Corrections} keeps them in a graph of their own.
 * {@link io.chancery.correct.Sameness} is what follows from them for who or what is one, {@link
 * io.chancery.correct.Overrides} what follows for the view that questions are asked of.
 *
 * <p><b>What not.</b> It changes no document's graph and clusters nothing: {@code store} and {@code
 * merge} ask it.
 *
 * <p><b>Terms.</b> A correction is <i>dormant</i> while the document that it speaks of is not in
 * the store; it says the same again when the document comes back.
 *
 * <p><b>Call order.</b> {@code store.correct(correction)}, which checks it, keeps it and brings
 * identities and view up to date.
 *
 * <p><b>Traps.</b> All that follows from corrections follows from the set of them, never from their
 * order: what would contradict is refused when it is made.
 *
 * <p><b>Example.</b> "Meet-3 of one paper and Meet-7 of another are the same", says an analyst; no
 * comparison of the machine parts them again.
 */
@NullMarked
package io.chancery.correct;

import org.jspecify.annotations.NullMarked;
