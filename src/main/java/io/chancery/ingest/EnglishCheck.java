package io.chancery.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by the share of Latin letters, and by function words of English and of
 * other languages; the list is {@code function-words.tsv}. Short texts are given the benefit of the
 * doubt.
 */
final class EnglishCheck {

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");
  private static final int ENOUGH_LETTERS = 80;
  private static final int ENOUGH_WORDS = 40;
  private static final double LEAST_LATIN = 0.5;

  /** News has 30 to 45 %, a list of headlines about 10 %. */
  private static final double LEAST_ENGLISH = 0.03;

  private final Map<String, Boolean> isEnglish = new HashMap<>();

  EnglishCheck() {
    DataLines.of("function-words.tsv").forEach(line -> add(DataLines.fields(line, 2)));
  }

  /** A word in both lists counts for English. */
  private void add(String[] row) {
    boolean english = row[0].equals("english");
    Arrays.stream(row[1].split(" ")).forEach(w -> isEnglish.merge(w, english, Boolean::logicalOr));
  }

  /** Refuses a text that is long enough to be judged and not English. */
  void require(String text) throws Refusal {
    double latin = latinShare(text);
    if (latin < LEAST_LATIN) {
      throw new Refusal(
          Reason.NOT_ENGLISH, percent(latin) + " of its letters are Latin; only English is read");
    }
    requireEnglishWords(text);
  }

  private void requireEnglishWords(String text) throws Refusal {
    int words = 0;
    int english = 0;
    int other = 0;
    for (Matcher m = WORD.matcher(text); m.find(); words++) {
      Boolean known = isEnglish.get(m.group().toLowerCase(Locale.ROOT));
      english += Boolean.TRUE.equals(known) ? 1 : 0;
      other += Boolean.FALSE.equals(known) ? 1 : 0;
    }
    if (words >= ENOUGH_WORDS && (other > english || english < words * LEAST_ENGLISH)) {
      throw new Refusal(
          Reason.NOT_ENGLISH,
          english
              + " English function words and "
              + other
              + " of other languages in "
              + words
              + " words; only English is read");
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
}
