package io.chancery.merge;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person's name is made of, alike however papers write it: {@code Khalid al-Masri}, {@code
 * Khaled Al Masri}; {@code Chan-ho} and {@code Chan Ho}.
 */
final class PersonNames {

  private static final Pattern SERVANT =
      Pattern.compile(
          "\\babd(?:(?:ul|el|al|ur)?[- ](?:[ae][lrs][- ])?|(?:ul|el|ur)(?=\\p{L}{4}))(?=\\p{L}{3})");
  private static final Pattern HYPHENED = Pattern.compile("\\b(?:al|el)-(?=\\p{L}{2})");
  private static final Pattern SPACED = Pattern.compile("(?<=\\S )(?:al|el) (?=\\p{L}{3})");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

  private PersonNames() {}

  /** The parts of a folded name in order, Arabic articles apart. */
  static List<String> parts(String folded) {
    return Arrays.asList(written(folded).split("[ -]"));
  }

  /** A folded name without Arabic articles; with one its vowels vary too. */
  static String written(String folded) {
    String plain = Keys.unmarked(folded);
    String even = SERVANT.matcher(plain).replaceAll("abd ");
    even = SPACED.matcher(HYPHENED.matcher(even).replaceAll("")).replaceAll("");
    return even.equals(plain) ? plain : spelt(even);
  }

  private static String spelt(String name) {
    return DOUBLED.matcher(name.replace('e', 'i').replace('o', 'u')).replaceAll("$1");
  }
}
