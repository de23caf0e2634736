package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.resolve.Name.Sense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names in scripts other than Latin. A document may give one in brackets, {@code Hiroshi Tanaka
 * (田中宏)}, and use it alone from then on; others it never gives in Latin letters. Taggers of English
 * give these any class, none, or a part of the name, so words in such a script that look like a
 * whole name are one, of a person unless its end says that it is of a body or a place.
 */
final class ScriptNames {

  /** Marks such as that of Hawaiʻi belong to no script of their own. */
  private static final Pattern FOREIGN =
      Pattern.compile(".*[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}\\p{Lm}]].*");

  private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
  private static final Pattern QUOTE = Pattern.compile("``|''|[\"'`“”„«»‘’「」『』]");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> PLACES =
      Set.of("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE");

  private static final Pattern OPENING = Pattern.compile("\\(|-LRB-");
  private static final Pattern CLOSING = Pattern.compile("\\)|-RRB-");
  private static final Pattern ENDING = Pattern.compile("\\)|-RRB-|[,;]");
  private static final Pattern COLON = Pattern.compile(":");
  private static final int SHORTEST = 2;

  /** Letters that a family name and another make at least. */
  private static final int WHOLE = 3;

  private static final int LONGEST = 4;

  /** Letters that the name of nobody in Chinese characters has more of. */
  private static final int LONGEST_PERSON = 6;

  private final Map<String, Name> learnt = new HashMap<>();

  /** Who has a last word, by it: of several nobody is called so alone. */
  private final Map<String, Map<String, Name>> lastWords = new HashMap<>();

  /** Learns the names of a document, sentence by sentence. */
  ScriptNames(List<Sentence> sentences, List<List<Name>> names) {
    for (Sentence sentence : sentences) {
      names.get(sentence.index()).forEach(name -> learn(sentence, name));
    }
  }

  private void learn(Sentence sentence, Name name) {
    int open = name.last() + 1;
    if (isForeign(sentence, name.last())) {
      return;
    }
    if (isAt(sentence, open, CLOSING) && isAt(sentence, name.first() - 1, OPENING)) {
      learnInFront(sentence, name);
    }
    if (!isAt(sentence, open, OPENING)) {
      return;
    }
    int first = isAt(sentence, open + 2, COLON) ? open + 3 : open + 1;
    int last = lastOfRun(sentence, first);
    String words = last < first ? "" : Words.join(sentence, first, last);
    if (words.length() >= SHORTEST && isAt(sentence, last + 1, ENDING)) {
      learn(sentence, first, last, name);
    }
  }

  /** {@code 田中宏 (Hiroshi Tanaka)}. */
  private void learnInFront(Sentence sentence, Name name) {
    int last = name.first() - 2;
    int first = last + 1;
    while (isForeign(sentence, first - 1)) {
      first--;
    }
    if (first <= last) {
      learn(sentence, first, last, name);
    }
  }

  /** A name in another script, and the last word of several, which may be used alone. */
  private void learn(Sentence sentence, int first, int last, Name name) {
    learnt.putIfAbsent(Words.join(sentence, first, last), name);
    if (last > first) {
      lastWords
          .computeIfAbsent(sentence.token(last).word(), word -> new HashMap<>())
          .putIfAbsent(name.text(), name);
    }
  }

  private static boolean isAt(Sentence sentence, int token, Pattern words) {
    return token > 0
        && token <= sentence.tokens().size()
        && words.matcher(sentence.token(token).word()).matches();
  }

  private static boolean isForeign(Sentence sentence, int token) {
    return isAt(sentence, token, FOREIGN);
  }

  private static int lastOfRun(Sentence sentence, int first) {
    int last = first - 1;
    while (isForeign(sentence, last + 1)) {
      last++;
    }
    return last;
  }

  /** The names of a sentence, with those that the document has taught, and whole others. */
  List<Name> added(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Token token : sentence.tokens()) {
      begun(sentence, token.index(), names)
          .filter(taught -> names.stream().noneMatch(n -> n.known() != null && touches(n, taught)))
          .ifPresent(
              taught -> {
                all.removeIf(name -> touches(name, taught));
                all.add(taught);
              });
    }
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }

  /** The name in another script that begins at a token. */
  private Optional<Name> begun(Sentence sentence, int first, List<Name> names) {
    if (!isForeign(sentence, first) || isForeign(sentence, first - 1)) {
      return Optional.empty();
    }
    int last = lastOfRun(sentence, first);
    String words = Words.join(sentence, first, last);
    Collection<Name> taught = taught(words);
    if (!taught.isEmpty()) {
      return taught.stream()
          .filter(name -> taught.size() == 1)
          .findFirst()
          .map(n -> at(n, first, last));
    }
    boolean apart =
        names.stream()
            .filter(name -> name.first() <= last && first <= name.last())
            .allMatch(name -> isWithin(name, first, last) && !isPlace(name, first, last));
    return apart && isWhole(sentence, first, last)
        ? Optional.of(new Name(first, last, words, null, Sense.UNKNOWN, tag(words)))
        : Optional.empty();
  }

  /** Who is called so, as the document teaches it. */
  private Collection<Name> taught(String words) {
    Name whole = learnt.get(words);
    return whole != null ? List.of(whole) : lastWords.getOrDefault(words, Map.of()).values();
  }

  private static Name at(Name name, int first, int last) {
    return new Name(first, last, name.text(), name.known(), name.sense(), name.tag());
  }

  private static boolean isWithin(Name name, int first, int last) {
    return name.first() >= first && name.last() <= last;
  }

  private static boolean isPlace(Name name, int first, int last) {
    return name.first() == first && name.last() == last && PLACES.contains(name.tag());
  }

  private static String tag(String words) {
    return ends(words, "HAN-BODIES")
        ? "ORGANIZATION"
        : ends(words, "HAN-PLACES") ? "LOCATION" : "PERSON";
  }

  /** One character may end a man's name too, so it tells something only of longer ones. */
  private static boolean ends(String words, String group) {
    return WordGroups.of(group).stream().anyMatch(words::endsWith)
        || letters(words) >= LONGEST_PERSON
            && WordGroups.of(group + "-IF-LONG").stream().anyMatch(words::endsWith);
  }

  private static long letters(String words) {
    return words.codePoints().filter(Character::isLetter).count();
  }

  /** Chants and slogans stand between quotation marks, alone or with others in such a script. */
  private static boolean isQuoted(Sentence sentence, int first, int last) {
    int before = first - 1;
    while (isOfQuoted(sentence, before)) {
      before--;
    }
    int behind = last + 1;
    while (isOfQuoted(sentence, behind)) {
      behind++;
    }
    return isAt(sentence, before, QUOTE) && isAt(sentence, behind, QUOTE);
  }

  private static boolean isOfQuoted(Sentence sentence, int token) {
    return isForeign(sentence, token)
        || isAt(sentence, token, MARKS) && !isAt(sentence, token, QUOTE);
  }

  /** Some words with capitals in a script that has them, or letters enough for a name. */
  private static boolean isWhole(Sentence sentence, int first, int last) {
    List<String> words =
        IntStream.rangeClosed(first, last).mapToObj(i -> sentence.token(i).word()).toList();
    boolean cased = String.join("", words).codePoints().anyMatch(Character::isLowerCase);
    boolean enough =
        cased
            ? words.size() > 1 && words.stream().allMatch(ScriptNames::isCapital)
            : isOfLengthOfNames(String.join("", words));
    return enough && words.size() <= LONGEST && !isQuoted(sentence, first, last);
  }

  /**
   * No spaces part words in Chinese characters, so what is longer than a name may be a sentence.
   */
  private static boolean isOfLengthOfNames(String words) {
    long letters = letters(words);
    return letters >= WHOLE
        && (letters <= LONGEST_PERSON
            || !HAN.matcher(words).matches()
            || !tag(words).equals("PERSON"));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean touches(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }
}
