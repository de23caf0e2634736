package io.chancery.wordnet;

import java.util.List;
import java.util.Set;

/**
 * One meaning of a noun.
 *
 * @param file the lexicographer file that has it: {@code noun.person}, {@code noun.act}
 * @param weight how usual it is: what WordNet counted, and a little for its rank
 * @param kinds what it is, itself first, then its hypernyms from near to far: {@code
 *     noun.person:inhabitant}
 * @param verbs the verbs that it derives from
 */
public record Sense(String file, double weight, List<String> kinds, Set<String> verbs) {

  public Sense {
    kinds = List.copyOf(kinds);
    verbs = Set.copyOf(verbs);
  }
}
