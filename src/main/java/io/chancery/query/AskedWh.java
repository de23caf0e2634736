package io.chancery.query;

import java.util.Optional;

/**
 * The word that asks.
 *
 * @param word who, whom, whose, what, which, when, where, why, how, how many
 * @param preposition what stands before it or is left behind by it; empty for none
 * @param noun what it asks for: which outlet
 * @param subject whether it is the subject of its clause
 */
record AskedWh(String word, String preposition, Optional<AskedNoun> noun, boolean subject) {

  AskedWh behind(String stranded) {
    return new AskedWh(word, stranded, noun, subject);
  }

  boolean is(String other) {
    return word.equals(other);
  }
}
