package io.chancery.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by the share of Latin letters and of English function words.
 *
 * <p>The words listed are hardly ever words of other languages. They make up 15 to 22 % of English
 * news and below 4 % of other languages in Latin script. Short texts are given the benefit of the
 * doubt.
 */
final class EnglishCheck {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "and", "to", "that", "for", "with", "from", "have", "are", "said", "which", "not",
          "has", "but", "his", "her", "they", "this", "will", "who", "their", "been", "were", "its",
          "after", "by", "it", "would", "could", "than", "what", "when", "where", "into", "about");

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");
  private static final int ENOUGH_LETTERS = 80;
  private static final int ENOUGH_WORDS = 50;
  private static final double LEAST_LATIN = 0.5;
  private static final double LEAST_FUNCTION_WORDS = 0.07;

  private EnglishCheck() {}

  /** Refuses a text that is long enough to be judged and not English. */
  static void require(String text) throws Refusal {
    double latin = latinShare(text);
    if (latin < LEAST_LATIN) {
      throw new Refusal(
          Reason.NOT_ENGLISH, percent(latin) + " of its letters are Latin; only English is read");
    }
    double words = functionWordShare(text);
    if (words < LEAST_FUNCTION_WORDS) {
      throw new Refusal(
          Reason.NOT_ENGLISH,
          percent(words) + " of its words are English function words; only English is read");
    }
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static double latinShare(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin = text.codePoints().filter(EnglishCheck::isLatin).count();
    return letters < ENOUGH_LETTERS ? 1 : (double) latin / letters;
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  private static double functionWordShare(String text) {
    int words = 0;
    int function = 0;
    for (Matcher m = WORD.matcher(text); m.find(); words++) {
      function += FUNCTION_WORDS.contains(m.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words < ENOUGH_WORDS ? 1 : (double) function / words;
  }
}
