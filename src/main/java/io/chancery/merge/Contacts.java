package io.chancery.merge;

import io.chancery.ontology.FlatPredicate;
import io.chancery.ontology.Ontology;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether one document's meeting may be another's talks: both are contacts of equal sides, a
 * noun names one at least, and the same parties are in both. A call is no meeting.
 *
 * @param ontology which kinds of events there are
 */
record Contacts(Ontology ontology) {

  private static final String FAMILY = "Contact";

  /** {@code Call off} is none. */
  private static final Pattern AFAR =
      Pattern.compile(".*\\b(phone|telephone)\\b.*|(.* )?(call|ring)( up)?");

  /** Who has to be in both. */
  private static final int PARTIES = 2;

  /** Whether two accounts with a day, or of documents with one, may tell of one such. */
  boolean areAlike(EventAccount one, EventAccount other) {
    return !one.document().equals(other.document())
        && !one.type().equals(other.type())
        && (one.nominal() || other.nominal())
        && one.day() != null
        && other.day() != null
        && isContact(one)
        && isContact(other)
        && !isAfar(one)
        && !isAfar(other)
        && areOfSame(one, other);
  }

  private boolean isContact(EventAccount event) {
    return ontology.isA(event.type(), FAMILY)
        && ontology.flatPredicatesOf(event.type()).stream().anyMatch(FlatPredicate::symmetric);
  }

  private static boolean isAfar(EventAccount event) {
    return isAfar(event.words());
  }

  /** Whether words for a contact tell that its sides are not in one place. */
  static boolean isAfar(Set<String> words) {
    return words.stream().anyMatch(word -> AFAR.matcher(word.replace('_', ' ')).matches());
  }

  /** Whether all who take part in one take part in the other, or are named in its text. */
  private static boolean areOfSame(EventAccount one, EventAccount other) {
    Set<String> some = one.who();
    Set<String> others = other.who();
    if (some.isEmpty()) {
      return others.size() >= PARTIES && one.near().containsAll(others);
    }
    if (others.isEmpty()) {
      return some.size() >= PARTIES && other.near().containsAll(some);
    }
    return Math.min(some.size(), others.size()) >= PARTIES
        && (some.containsAll(others) || others.containsAll(some));
  }
}
