package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What kind of place a text calls its places: in {@code a town in the province of Nariño. The town}
 * the province is no town.
 */
final class CalledPlaces {

  private static final String TOWNS = "city|town|village|port|settlement|capital";
  private static final String KINDS =
      "province|state|region|district|county|island|river|valley|department|prefecture|" + TOWNS;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  CalledPlaces(Scene scene) {
    scene
        .document()
        .sentences()
        .forEach(
            sentence ->
                sentence.tokens().stream()
                    .filter(t -> t.tag().equals("NN") && t.lemma().matches(KINDS))
                    .forEach(t -> gather(scene, sentence, t)));
  }

  private void gather(Scene scene, Sentence sentence, Token kind) {
    int name = kind.index() + 2;
    if (name <= sentence.tokens().size() && sentence.token(name - 1).word().equals("of")) {
      scene
          .nameAt(sentence.index(), name)
          .ifPresent(
              n -> kinds.computeIfAbsent(n.text(), text -> new HashSet<>()).add(kind.lemma()));
    }
  }

  /** Whether the text calls a place by other nouns, and never by this one. */
  boolean isOther(String noun, Entity place) {
    Set<String> called = kinds.getOrDefault(place.name(), Set.of());
    return noun.matches(KINDS)
        && !called.isEmpty()
        && called.stream().noneMatch(kind -> isLike(noun, kind));
  }

  private static boolean isLike(String noun, String kind) {
    return noun.equals(kind) || AnyOf.matches(noun, TOWNS) && AnyOf.matches(kind, TOWNS);
  }
}
