package io.chancery.wordnet;

import java.util.Set;

/**
 * What a word usually means, as WordNet's synsets.
 *
 * @param own the usual senses
 * @param senses these, and those of nouns and verbs derived from them
 * @param broader what these are sorts of
 * @param consequences what a verb causes or implies: to kill somebody is to make him die
 */
public record Meaning(
    Set<String> own, Set<String> senses, Set<String> broader, Set<String> consequences) {

  static final Meaning NONE = new Meaning(Set.of(), Set.of(), Set.of(), Set.of());

  public Meaning {
    own = Set.copyOf(own);
    senses = Set.copyOf(senses);
    broader = Set.copyOf(broader);
    consequences = Set.copyOf(consequences);
  }
}
