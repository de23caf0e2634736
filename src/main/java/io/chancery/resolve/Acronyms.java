package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters that stand for a name in full before them: {@code (HUM)}, {@code , known as HUM}. */
final class Acronyms {

  /** Words between a name and its letters, by which they are the same whatever the letters are. */
  private static final Pattern SAME =
      Pattern.compile(
          "(\\(|-lrb-|,)? ?((also|better|commonly|widely|locally) )?known (as|by)( the)?");

  private static final Set<String> BRACKETS = Set.of("(", "-lrb-");

  /** Between a name and the letters that its words begin with. */
  private static final Set<String> OR = Set.of("or", ", or", "( or", "-lrb- or");

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,8}");

  /** Words within names that give acronyms no letter. */
  private static final Set<String> SMALL =
      Set.of("of", "for", "and", "the", "in", "on", "to", "'s", "\u2019s", "'", "\u2019");

  private static final int LONGEST = 5;

  private Acronyms() {}

  /**
   * Bodies by the initials of their names, with and without their first word ({@code U.S.}); not of
   * those of which a text has two.
   */
  static Map<String, Name> ofBodies(List<Name> names) {
    Map<String, Name> bodies = new HashMap<>();
    Set<String> twice = new HashSet<>();
    names.stream()
        .filter(name -> name.known() == null && name.isBody() && name.length() > 2)
        .forEach(
            name ->
                Stream.of(initials(name.text()), initials(name.text().replaceFirst("^\\S+ ", "")))
                    .filter(letters -> letters.length() > 2)
                    .forEach(
                        letters -> {
                          Name other = bodies.putIfAbsent(letters, name);
                          if (other != null && !other.text().equals(name.text())) {
                            twice.add(letters);
                          }
                        }));
    bodies.keySet().removeAll(twice);
    return bodies;
  }

  private static String initials(String name) {
    return Stream.of(name.split("[ -]"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Whether a word may be one. */
  static boolean isOne(String word) {
    return LETTERS.matcher(word).matches();
  }

  /** The last word of what the letters may stand for; none where nothing says that they do. */
  static OptionalInt last(Sentence sentence, int letters) {
    for (int last = Math.max(1, letters - 1 - LONGEST); last < letters - 1; last++) {
      String between = between(sentence, last, letters);
      if (BRACKETS.contains(between) || OR.contains(between) || SAME.matcher(between).matches()) {
        return OptionalInt.of(last);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether only its letters say that an acronym is of the name before it. */
  static boolean needsLetters(Sentence sentence, int last, int letters) {
    return OR.contains(between(sentence, last, letters)) && !isInserted(sentence, last, letters);
  }

  /** {@code The National Liberation Army, or ELN,} by its letters in another language. */
  private static boolean isInserted(Sentence sentence, int last, int letters) {
    return sentence.token(last + 1).word().equals(",")
        && letters < sentence.tokens().size()
        && sentence.token(letters + 1).word().equals(",");
  }

  private static String between(Sentence sentence, int last, int letters) {
    return letters - last < 2 ? "" : lower(sentence, last + 1, letters - 1);
  }

  private static String lower(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i == first ? "" : " ").append(Words.lower(sentence.token(i)));
    }
    return words.toString();
  }

  /** The first of the capitalised words up to one whose initials are these letters. */
  static OptionalInt first(Sentence sentence, int last, String letters) {
    int first = last + 1;
    int left = letters.length();
    while (left > 0 && first > 1) {
      String before = sentence.token(--first).word();
      if (before.charAt(0) == letters.charAt(left - 1)) {
        left--;
      } else if (!SMALL.contains(before)) {
        return OptionalInt.empty();
      }
    }
    return left > 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }
}
