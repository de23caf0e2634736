package io.chancery.query;

import io.chancery.resolve.Interval;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A word of a question, or several that are one name or one time.
 *
 * @param text as the question has it
 * @param lemma dictionary form, lower case
 * @param tag Penn Treebank part of speech; {@code NAME} and {@code TIME} for the other two
 * @param nodes what a name means, each equally well
 * @param days what a time means
 */
record AskedUnit(String text, String lemma, String tag, Set<Node> nodes, @Nullable Interval days) {

  AskedUnit {
    nodes = Set.copyOf(nodes);
  }

  static AskedUnit word(String text, String lemma, String tag) {
    return new AskedUnit(text, lemma.toLowerCase(Locale.ROOT), tag, Set.of(), null);
  }

  static AskedUnit name(String text, Set<Node> nodes) {
    return new AskedUnit(text, text.toLowerCase(Locale.ROOT), "NAME", nodes, null);
  }

  static AskedUnit time(String text, Interval days) {
    return new AskedUnit(text, text.toLowerCase(Locale.ROOT), "TIME", Set.of(), days);
  }

  boolean isName() {
    return tag.equals("NAME");
  }

  boolean isTime() {
    return tag.equals("TIME");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean isWh() {
    return tag.startsWith("W") && !lemma.equals("that");
  }

  boolean isPreposition() {
    return tag.equals("IN") || tag.equals("TO");
  }

  boolean is(String... lemmas) {
    return Set.of(lemmas).contains(lemma);
  }

  /** do, have, be and the modals. */
  boolean isAuxiliary() {
    return is("do", "have", "be") || tag.equals("MD");
  }
}
