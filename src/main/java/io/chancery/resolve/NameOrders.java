package io.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** In which order people's names come: {@code Hayashi Yoshimasa}, {@code Yoshimasa Hayashi}. */
final class NameOrders {

  /** A given name of two syllables behind its family: {@code Tae-hyo}. */
  private static final Pattern HYPHENED =
      Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+-\\p{Ll}\\p{L}+");

  private NameOrders() {}

  /** The same name with its last word first. */
  static String turned(String name) {
    int space = name.lastIndexOf(' ');
    return name.substring(space + 1) + " " + name.substring(0, Math.max(space, 0));
  }

  /**
   * Whether some words are what somebody is called by alone: the end of the name, or its beginning
   * where the family's name comes first.
   *
   * @param parts of the name
   */
  static boolean endsWith(Entity person, List<String> parts, String words) {
    String ending = " " + words.toLowerCase(Locale.ROOT).replace('-', ' ');
    return parts.lastIndexOf(words) > 0
        || parts.get(0).equals(words) && isFamilyFirst(person)
        || String.join(" ", parts).toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** {@code Kim Jong Un} and {@code Kim Tae-hyo} are Kim. */
  private static boolean isFamilyFirst(Entity person) {
    return WordGroups.of("FAMILY-FIRST").contains(String.valueOf(person.country()))
        || HYPHENED.matcher(person.name()).matches();
  }
}
