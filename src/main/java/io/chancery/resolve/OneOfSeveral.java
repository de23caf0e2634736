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

  /** What people say again and again. */
  private static final Set<String> TOLD_OFTEN = WordGroups.of("TOLD-OFTEN");

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

  /**
   * Whether a noun means what was said more than once, and an event what one said once: {@code the
   * warnings} are not hers who just warned of a flood.
   *
   * @param noun the noun that points back, as the text has it
   * @param words by which the text told of the event
   * @param agents how many said it
   */
  static boolean isSaidOnce(String noun, List<String> words, int agents) {
    return agents == 1
        && TOLD_OFTEN.contains(noun.toLowerCase(Locale.ROOT))
        && words.stream().noneMatch(told -> told.toLowerCase(Locale.ROOT).endsWith("s"));
  }

  private static boolean has(Pattern pattern, List<String> texts) {
    return texts.stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> pattern.matcher(text).find());
  }
}
