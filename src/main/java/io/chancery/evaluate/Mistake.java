package io.chancery.evaluate;

import java.util.Collection;
import java.util.List;

/**
 * Something that the gold has otherwise.
 *
 * @param kind missed, untrue, or the value that is wrong
 * @param doc the document
 * @param what the class or predicate
 * @param words the words that say it, or the subject
 * @param detail the sentence, the label, the two values or the object
 */
record Mistake(String kind, String doc, String what, String words, String detail) {

  static final List<String> COLUMNS = List.of("kind", "document", "what", "words", "detail");

  List<Object> cells() {
    return List.of(kind, doc, what, words, detail);
  }

  static Mistake missed(GoldEvent event) {
    return new Mistake("missed", event.doc(), event.type(), event.trigger(), event.sentence());
  }

  static Mistake untrue(FoundEvent event) {
    return new Mistake("untrue", event.doc(), event.type(), event.words(), event.label());
  }

  /** Something wrong about an event that was found. */
  static Mistake of(String kind, Pair pair, String difference) {
    GoldEvent gold = pair.gold();
    return new Mistake(kind, gold.doc(), gold.type(), gold.trigger(), difference);
  }

  /** Ids as one word. */
  static String words(Collection<String> ids) {
    return String.join("/", ids.stream().sorted().toList());
  }
}
