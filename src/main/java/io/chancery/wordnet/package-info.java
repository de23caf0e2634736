/**
 * What WordNet knows of English nouns: their senses, how usual each is, what kind of thing it is,
 * and which verbs it derives from.
 *
 * <p>What: {@link io.chancery.wordnet.WordNet} answers with {@link io.chancery.wordnet.Sense}s, the
 * most usual first. What not: it decides nothing; which senses make a participant is for {@code
 * resolve} to say, which make an event for {@code extract}.
 *
 * <p>Terms: sense, hypernym, derivation and lexicographer file are WordNet's. The database is
 * WordNet 3.1, read by extJWNL, which no other package uses.
 *
 * <p>Trap: the database opens in about a second, so it is opened by the first question and not
 * before. How often a sense was counted comes from a small corpus: most senses have no count at
 * all, and only their order speaks.
 *
 * <p>Example: "villager" has one sense, a {@code noun.person} below {@code inhabitant}; of the
 * senses of "withdrawal" the first, a {@code noun.communication}, derives from "withdraw".
 */
@NullMarked
package io.chancery.wordnet;

import org.jspecify.annotations.NullMarked;
