package io.chancery.extract;

import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a common noun can be what a role asks for, by its meanings in WordNet: profit is nowhere
 * to return to. A noun of which any sense fits may be meant.
 */
final class Selection {

  private static final double SHARE = 0.7;
  private static final double OFTEN = 0.4;

  private static final Set<String> HAPPENINGS =
      Set.of("noun.event", "noun.act", "noun.phenomenon", "noun.process");

  private static final Set<String> NOWHERE =
      Set.of(
          "noun.act",
          "noun.attribute",
          "noun.cognition",
          "noun.feeling",
          "noun.food",
          "noun.person",
          "noun.possession",
          "noun.quantity",
          "noun.state",
          "noun.time");

  private static final Set<String> SOMEWHERE =
      Set.of("noun.location", "noun.artifact", "noun.object", "noun.group");

  private static final String PERSONAL =
      "he|she|who|they|those|anyone|anybody|someone|somebody|everyone|everybody|nobody";

  private final WordNet wordNet = new WordNet();

  /** Whether it is somebody: by name, as a pronoun, or as a noun for people. */
  boolean person(Token token) {
    if (token.entity().equals("PERSON") || AnyOf.matches(token.lemma(), PERSONAL)) {
      return true;
    }
    List<Sense> senses = token.isProper() ? List.of() : wordNet.senses(token.lemma());
    double people =
        senses.stream()
            .filter(s -> s.file().equals("noun.person"))
            .mapToDouble(Sense::weight)
            .sum();
    double all = senses.stream().mapToDouble(Sense::weight).sum();
    return token.isNoun() && people > 0 && people >= SHARE * all;
  }

  /** Whether it is one of these: by its lemma, its tag as a name or word, or its usual sense. */
  boolean among(Token token, Set<String> kinds) {
    if (kinds.isEmpty()) {
      return false;
    }
    return kinds.contains(token.lemma().toLowerCase(Locale.ROOT))
        || kinds.contains(token.entity())
        || kinds.contains(token.tag())
        || token.isNoun() && !token.isProper() && usually(token.lemma(), kinds);
  }

  private boolean usually(String lemma, Set<String> kinds) {
    List<Sense> senses = wordNet.senses(lemma);
    double fitting =
        senses.stream().filter(s -> kinds.contains(s.file())).mapToDouble(Sense::weight).sum();
    double all = senses.stream().mapToDouble(Sense::weight).sum();
    return !senses.isEmpty() && kinds.contains(senses.get(0).file()) && fitting >= SHARE * all;
  }

  /** Whether its first sense is one of these. */
  boolean foremost(Token token, Set<String> files) {
    List<Sense> senses = token.isProper() ? List.of() : wordNet.senses(token.lemma());
    return token.isNoun() && !senses.isEmpty() && files.contains(senses.get(0).file());
  }

  /** Whether it may well be something that happens: a collapse, a fire. */
  boolean happens(Token token) {
    List<Sense> senses = token.isProper() ? List.of() : wordNet.senses(token.lemma());
    double happening =
        senses.stream().filter(s -> HAPPENINGS.contains(s.file())).mapToDouble(Sense::weight).sum();
    double all = senses.stream().mapToDouble(Sense::weight).sum();
    return token.isNoun() && happening > 0 && happening >= OFTEN * all;
  }

  /** Whether it is no place to be or to go. */
  boolean nowhere(Token token) {
    if (!token.isNoun() || token.isProper()) {
      return false;
    }
    List<Sense> senses = wordNet.senses(token.lemma());
    if (senses.stream().anyMatch(sense -> SOMEWHERE.contains(sense.file()))) {
      return false;
    }
    Map<Boolean, Double> weights = new HashMap<>();
    senses.forEach(s -> weights.merge(NOWHERE.contains(s.file()), s.weight(), Double::sum));
    double fitting = weights.getOrDefault(true, 0.0);
    double all = fitting + weights.getOrDefault(false, 0.0);
    return all > 0 && NOWHERE.contains(senses.get(0).file()) && fitting >= SHARE * all;
  }
}
