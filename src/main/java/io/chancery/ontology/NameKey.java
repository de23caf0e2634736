package io.chancery.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared: without accents and strokes, case, a leading "the" and the dots of
 * abbreviations, and without spaces where a script needs none. An acronym of up to three letters
 * keeps its capitals, so that US is not us.
 *
 * @param value the normalised name
 */
public record NameKey(String value) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters with strokes and the like, which no normal form takes apart. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          entry('ł', "l"),
          entry('Ł', "L"),
          entry('ø', "o"),
          entry('Ø', "O"),
          entry('đ', "d"),
          entry('Đ', "D"),
          entry('ð', "d"),
          entry('Ð', "D"),
          entry('ı', "i"),
          entry('ß', "ss"),
          entry('æ', "ae"),
          entry('Æ', "Ae"),
          entry('œ', "oe"),
          entry('Œ', "Oe"),
          entry('þ', "th"),
          entry('Þ', "Th"),
          entry('ħ', "h"),
          entry('Ħ', "H"));

  private static final Pattern GAPS = Pattern.compile("[\\s\\u00ad\\u2010-\\u2015-]+");

  /** Between letters of scripts that put no spaces between a family name and another. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "(?<=[%1$s]) (?=[%1$s])"
              .formatted("\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}"));

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,3}");
  private static final Pattern ARTICLE = Pattern.compile("(?i)^the (?=.)");

  /** The key of a name as it is written. */
  public static NameKey of(String name) {
    if (isPlain(name)) {
      return new NameKey(folded(name));
    }
    String even =
        withoutMarks(name).replace(".", "").replace('\u2019', '\'').replace('\u2018', '\'');
    String spaced = UNSPACED.matcher(GAPS.matcher(even).replaceAll(" ").strip()).replaceAll("");
    return new NameKey(folded(ARTICLE.matcher(spaced).replaceFirst("")));
  }

  /** Whether nothing but letters and digits of ASCII stands in it, so that only case can vary. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128 || !Character.isLetterOrDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String name) {
    return name.chars().allMatch(c -> c < 128)
        ? name
        : plain(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll(""));
  }

  private static String plain(String name) {
    return name.codePoints()
        .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
        .collect(Collectors.joining());
  }

  private static Map.Entry<Integer, String> entry(char letter, String plain) {
    return Map.entry((int) letter, plain);
  }

  private static String folded(String name) {
    boolean acronym = name.length() < 4 && ACRONYM.matcher(name).matches();
    return acronym ? name : name.toLowerCase(Locale.ROOT);
  }
}
