package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.resolve.Name.Sense;
import java.util.ArrayList;
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

  private static final Pattern FOREIGN = Pattern.compile(".*[\\p{L}&&[^\\p{IsLatin}]].*");

  /** What names of offices, parties, papers and firms in Chinese characters end in. */
  private static final Pattern BODY = Pattern.compile(".*[社部院会會局党黨报報军軍司厅廳庁省队隊行]");

  private static final Pattern PLACE = Pattern.compile(".*[都道府市县縣州国國区區岛島]");

  private static final Set<String> PLACES =
      Set.of("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE");

  private static final String OPENING = "\\(|-LRB-";
  private static final String CLOSING = "\\)|-RRB-";
  private static final int SHORTEST = 2;

  /** Letters that a family name and another make at least. */
  private static final int WHOLE = 3;

  private static final int LONGEST = 4;

  private final Map<String, Name> learnt = new HashMap<>();

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
    int first = isAt(sentence, open + 2, ":") ? open + 3 : open + 1;
    int last = lastOfRun(sentence, first);
    String words = last < first ? "" : Words.join(sentence, first, last);
    if (words.length() >= SHORTEST && isAt(sentence, last + 1, CLOSING + "|[,;]")) {
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
      learnt.putIfAbsent(sentence.token(last).word(), name);
    }
  }

  private static boolean isAt(Sentence sentence, int token, String words) {
    return token > 0
        && token <= sentence.tokens().size()
        && sentence.token(token).word().matches(words);
  }

  private static boolean isForeign(Sentence sentence, int token) {
    return token > 0
        && token <= sentence.tokens().size()
        && FOREIGN.matcher(sentence.token(token).word()).matches();
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
    Name taught = learnt.get(words);
    if (taught != null) {
      return Optional.of(
          new Name(first, last, taught.text(), taught.known(), taught.sense(), taught.tag()));
    }
    boolean apart =
        names.stream()
            .filter(name -> name.first() <= last && first <= name.last())
            .allMatch(name -> isWithin(name, first, last) && !isPlace(name, first, last));
    return apart && isWhole(sentence, first, last)
        ? Optional.of(new Name(first, last, words, null, Sense.UNKNOWN, tag(words)))
        : Optional.empty();
  }

  private static boolean isWithin(Name name, int first, int last) {
    return name.first() >= first && name.last() <= last;
  }

  private static boolean isPlace(Name name, int first, int last) {
    return name.first() == first && name.last() == last && PLACES.contains(name.tag());
  }

  private static String tag(String words) {
    return PLACE.matcher(words).matches()
        ? "LOCATION"
        : BODY.matcher(words).matches() ? "ORGANIZATION" : "PERSON";
  }

  /** Some words with capitals in a script that has them, or letters enough for a name. */
  private static boolean isWhole(Sentence sentence, int first, int last) {
    List<String> words =
        IntStream.rangeClosed(first, last).mapToObj(i -> sentence.token(i).word()).toList();
    boolean cased = String.join("", words).codePoints().anyMatch(Character::isLowerCase);
    boolean enough =
        cased
            ? words.size() > 1 && words.stream().allMatch(ScriptNames::isCapital)
            : words.stream().mapToInt(word -> word.codePointCount(0, word.length())).sum() >= WHOLE;
    return enough && words.size() <= LONGEST;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean touches(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }
}
