package io.chancery.resolve;

import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nouns that mean more than one of the events of which a text tells together: where a court jailed
 * one and acquitted another the ruling is not the acquittal, and where a firm bids for another the
 * acquisition is not that of its first stake.
 */
final class OneOfSeveral {

  private static final String RULINGS = "ruling|verdict|judgment|judgement";
  private static final String TAKEOVERS = "acquisition|takeover|purchase";
  private static final Pattern ACQUITTAL = Pattern.compile("acquit|cleared|not guilty");
  private static final Pattern STAKE = Pattern.compile("\\b(stake|shares?|per ?cent)\\b|%");

  private OneOfSeveral() {}

  /**
   * Whether a noun means more than an event.
   *
   * @param noun the noun that points back
   * @param words by which the text told of the event
   * @param themes what the event is about, in the words of the text
   * @param told the classes of all events of the text
   */
  static boolean is(String noun, List<String> words, List<String> themes, Set<String> told) {
    String lower = noun.toLowerCase(Locale.ROOT);
    boolean ruling =
        AnyOf.matches(lower, RULINGS)
            && has(ACQUITTAL, words)
            && told.stream().anyMatch(type -> AnyOf.matches(type, "Convict|Sentence"));
    boolean takeover =
        AnyOf.matches(lower, TAKEOVERS)
            && has(STAKE, themes)
            && told.stream().anyMatch(type -> AnyOf.matches(type, "Bid|Merge"));
    return ruling || takeover;
  }

  private static boolean has(Pattern pattern, List<String> texts) {
    return texts.stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> pattern.matcher(text).find());
  }
}
