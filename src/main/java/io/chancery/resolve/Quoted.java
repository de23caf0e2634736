package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import java.util.stream.IntStream;

/** Which words of a sentence stand in quotation marks. */
final class Quoted {

  private Quoted() {}

  /** Whether a token is quoted, also where the quotation began in a sentence before. */
  static boolean at(Sentence sentence, int token) {
    String last =
        IntStream.range(1, token)
            .mapToObj(i -> sentence.token(i).tag())
            .filter(Quoted::isMark)
            .reduce((first, second) -> second)
            .orElse("");
    String next =
        IntStream.rangeClosed(token + 1, sentence.tokens().size())
            .mapToObj(i -> sentence.token(i).tag())
            .filter(Quoted::isMark)
            .findFirst()
            .orElse("");
    return last.equals("``") || last.isEmpty() && next.equals("''");
  }

  /** Whether a sentence quotes anything. */
  static boolean any(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> isMark(t.tag()));
  }

  private static boolean isMark(String tag) {
    return tag.equals("``") || tag.equals("''");
  }
}
