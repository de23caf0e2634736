package io.chancery.query;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A prepositional phrase of a question; one of noun and clause is there.
 *
 * @param preposition in lower case, several words joined by underscores
 * @param noun what it governs
 * @param clause what it governs instead: before visiting Oslo
 */
record AskedPhrase(String preposition, Optional<AskedNoun> noun, Optional<AskedClause> clause) {

  /** With one noun in the place of another. */
  AskedPhrase with(AskedNoun other, AskedNoun one) {
    return new AskedPhrase(preposition, noun.map(own -> own.equals(other) ? one : own), clause);
  }

  Stream<AskedUnit> everything() {
    return Stream.concat(
        noun.stream().flatMap(AskedNoun::everything),
        clause.stream().flatMap(AskedClause::everything));
  }
}
