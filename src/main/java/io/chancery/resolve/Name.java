package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proper name in a sentence, not yet an identity.
 *
 * @param first index of its first token
 * @param last index of its last token, its head
 * @param text its words
 * @param known what the gazetteer has under this name; for a demonym or a metonym the state
 * @param sense how the gazetteer has it
 * @param tag the named entity tag of its head
 */
record Name(
    int first, int last, String text, @Nullable KnownEntity known, Sense sense, String tag) {

  /** In which way a name leads to a known entity. */
  enum Sense {
    NAME,
    DEMONYM,
    METONYM,
    UNKNOWN
  }

  private static final Set<String> OWNING =
      Set.of("ORGANIZATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  int length() {
    return last - first + 1;
  }

  boolean isPerson() {
    return known == null ? tag.equals("PERSON") : known.type() == EntityType.Person;
  }

  boolean isPosition() {
    return known != null && known.type() == EntityType.Position;
  }

  /** Whether it names a state, a people or an organisation that can own an office. */
  boolean isOwner() {
    return known != null && !isPerson() && !isPosition() || known == null && OWNING.contains(tag);
  }

  /** Whether it names a firm, a ministry, a union or the like. */
  boolean isBody() {
    return known == null ? tag.equals("ORGANIZATION") : known.type() == EntityType.Organization;
  }

  /** Whether it is a known place, and no state and no part of one. */
  boolean isRegion() {
    return knownOf(EntityType.Place)
        .filter(place -> place.country() == null && place.partOf() == null)
        .isPresent();
  }

  /** In {@code Norway's pension fund}, {@code the ECOWAS (Abuja) Commission} it is of a part. */
  boolean belongsToMore(Sentence sentence) {
    int next = behindBrackets(sentence);
    return next < sentence.tokens().size()
        && (next > last + 1 && sentence.token(next).isProper()
            || sentence.token(next + 1).word().equals("based")
            || Words.isPossessive(sentence, next)
            || AnyOf.matches(sentence.token(next).tag(), "NN|NNS")
                && sentence.above(last).stream()
                    .anyMatch(d -> d.relation().equals("compound") && d.governor() >= next));
  }

  /**
   * {@code Oslo Ferries}, of which only the town is known: what a name for a body opens with where
   * capitals go on that nothing else has.
   *
   * @param title whose it is, no word of which is part of the name
   */
  Name withNounsBehind(Sentence sentence, TitleMatch title) {
    int end = last;
    while (end < sentence.tokens().size()
        && !title.covers(end + 1)
        && isOpenNoun(sentence.token(end + 1))) {
      end++;
    }
    boolean opens =
        end > last
            && sense == Sense.NAME
            && knownOf(EntityType.City).or(() -> knownOf(EntityType.Country)).isPresent()
            && sentence.above(last).stream()
                .anyMatch(d -> d.relation().equals("compound") && d.governor() > last);
    return opens
        ? new Name(
            first, end, Words.join(sentence, first, end), null, Sense.UNKNOWN, "ORGANIZATION")
        : this;
  }

  private static boolean isOpenNoun(Token token) {
    return token.isProper()
        && token.entity().equals("O")
        && Character.isUpperCase(token.word().codePointAt(0));
  }

  /** The word behind the name and what stands in brackets behind it, which may go on with it. */
  private int behindBrackets(Sentence sentence) {
    int open = last + 1;
    boolean brackets =
        open + 2 < sentence.tokens().size()
            && sentence.token(open).word().matches("\\(|-LRB-")
            && sentence.token(open + 2).word().matches("\\)|-RRB-");
    return brackets ? open + 3 : open;
  }

  Optional<KnownEntity> knownOf(EntityType type) {
    return Optional.ofNullable(known).filter(k -> k.type() == type);
  }
}
