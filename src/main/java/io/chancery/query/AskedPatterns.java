package io.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a question as regular expressions over the lower case text of a sentence.
 *
 * @param words tells which words say the same
 * @param book what things are called
 */
record AskedPatterns(AskedWords words, NameBook book) {

  /** Words of a question that say nothing of what it is about. */
  private static final Set<String> SILENT =
      Set.of(
          "mention",
          "report",
          "article",
          "document",
          "text",
          "own",
          "other",
          "such",
          "same",
          "any",
          "way",
          "under",
          "much",
          "many",
          "item",
          "event",
          "be",
          "have",
          "do");

  /** An event as words that a text about it has, or others of their frames. */
  List<String> wording(AskedEvent event) {
    return wording(event, true);
  }

  /**
   * An event as words that a text about it has.
   *
   * @param akin whether other words of its frame say the same as its word
   */
  List<String> wording(AskedEvent event, boolean akin) {
    List<String> wording = new ArrayList<>();
    if (!event.word().isEmpty()) {
      wording.add(any(akin ? words.relatives(event.word()) : Set.of(event.word())));
    }
    event.slots().forEach(slot -> wording.add(slot.called()));
    wording.addAll(event.words());
    wording.addAll(event.musts());
    event.content().ifPresent(content -> wording.addAll(wording(content, akin)));
    return wording;
  }

  private static String any(Set<String> lemmas) {
    return lemmas.stream()
        .map(AskedPatterns::stem)
        .distinct()
        .sorted()
        .collect(Collectors.joining("|", "\\b(", ")"));
  }

  /** Nouns, verbs, adjectives and names among these, each as the forms that a text may have. */
  List<String> of(Stream<AskedUnit> units) {
    return units
        .filter(unit -> !unit.isTime() && !SILENT.contains(unit.lemma()))
        .filter(unit -> !words.isDistant(unit.lemma()))
        .filter(unit -> unit.isName() || unit.tag().matches("NN.*|JJ.*|VB.*|CD"))
        .map(unit -> unit.isName() ? book.pattern(unit.nodes()) : pattern(unit.lemma()))
        .distinct()
        .toList();
  }

  static String pattern(String lemma) {
    return "\\b" + stem(lemma);
  }

  /** What all forms of a word begin with; letters and digits only, so that it is no pattern. */
  private static String stem(String lemma) {
    String plain = lemma.replaceAll("[^\\p{L}\\p{N} ]", ".");
    boolean cut = plain.length() > 4 && plain.matches(".*[ey]");
    return cut ? plain.substring(0, plain.length() - 1) : plain;
  }
}
