package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that a document gives in brackets in another script, {@code Hiroshi Tanaka (田中宏)}, and may
 * use alone from then on.
 */
final class ScriptNames {

  private static final Pattern FOREIGN = Pattern.compile(".*[\\p{L}&&[^\\p{IsLatin}]].*");
  private static final int SHORTEST = 2;

  private final Map<String, Name> learnt = new HashMap<>();

  /** Learns the names of a document, sentence by sentence. */
  ScriptNames(List<Sentence> sentences, List<List<Name>> names) {
    for (Sentence sentence : sentences) {
      names.get(sentence.index()).forEach(name -> learn(sentence, name));
    }
  }

  private void learn(Sentence sentence, Name name) {
    int open = name.last() + 1;
    if (!isAt(sentence, open, "\\(|-LRB-") || isForeign(sentence, name.last())) {
      return;
    }
    int first = isAt(sentence, open + 2, ":") ? open + 3 : open + 1;
    int last = lastOfRun(sentence, first);
    String words = last < first ? "" : Words.join(sentence, first, last);
    if (words.length() >= SHORTEST && isAt(sentence, last + 1, "\\)|-RRB-|[,;]")) {
      learnt.putIfAbsent(words, name);
    }
  }

  private static boolean isAt(Sentence sentence, int token, String words) {
    return token <= sentence.tokens().size() && sentence.token(token).word().matches(words);
  }

  private static boolean isForeign(Sentence sentence, int token) {
    return token <= sentence.tokens().size()
        && FOREIGN.matcher(sentence.token(token).word()).matches();
  }

  private static int lastOfRun(Sentence sentence, int first) {
    int last = first - 1;
    while (isForeign(sentence, last + 1)) {
      last++;
    }
    return last;
  }

  /** The names of a sentence, with those that the document has taught. */
  List<Name> added(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Token token : sentence.tokens()) {
      taught(sentence, token.index())
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

  private Optional<Name> taught(Sentence sentence, int first) {
    boolean begins = isForeign(sentence, first) && !(first > 1 && isForeign(sentence, first - 1));
    int last = begins ? lastOfRun(sentence, first) : first - 1;
    return Optional.ofNullable(begins ? learnt.get(Words.join(sentence, first, last)) : null)
        .map(n -> new Name(first, last, n.text(), n.known(), n.sense(), n.tag()));
  }

  private static boolean touches(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }
}
