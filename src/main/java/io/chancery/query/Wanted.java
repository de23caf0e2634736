package io.chancery.query;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a question wants to know.
 *
 * @param kind of what kind the answer is
 * @param word the word that asks, for the answer to begin with
 * @param roles in which role of the event it stands, as paths of the graph's vocabulary
 * @param classes local names of the classes that it may be of; empty for any
 * @param words what it is called, regular expressions in lower case
 * @param others what it is not, being named in the question
 */
record Wanted(
    Kind kind,
    String word,
    Set<String> roles,
    Set<String> classes,
    Set<String> words,
    Set<Node> others) {

  /** Of what kind an answer is. */
  enum Kind {
    PARTY,
    THEME,
    TIME,
    PLACE,
    COUNT,
    TIMES,
    VERDICT,
    SOURCE,
    EVENTS
  }

  Wanted {
    roles = Set.copyOf(roles);
    classes = Set.copyOf(classes);
    words = Set.copyOf(words);
    others = Set.copyOf(others);
  }

  /** Whether it is somebody, by name or by number. */
  boolean isParty() {
    return kind == Kind.PARTY || kind == Kind.COUNT;
  }

  static Wanted of(Kind kind, String word) {
    return new Wanted(kind, word, Set.of(), Set.of(), Set.of(), Set.of());
  }

  static Wanted party(String word, Set<String> roles) {
    return new Wanted(Kind.PARTY, word, roles, Set.of(), Set.of(), Set.of());
  }

  Wanted restricted(Set<String> types, Set<String> called) {
    return new Wanted(kind, word, roles, types, called, others);
  }

  Wanted but(Set<Node> named) {
    return new Wanted(kind, word, roles, classes, words, named);
  }

  Wanted in(String role) {
    return new Wanted(kind, word, Set.of(role), classes, words, others);
  }

  Wanted as(Kind other) {
    return new Wanted(other, word, roles, classes, words, others);
  }
}
