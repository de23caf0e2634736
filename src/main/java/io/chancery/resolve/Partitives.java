package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Of whom a part is told behind a comma: {@code 84 people were held, most of them nurses}, {@code
 * they signed nine accords, among them one on trade}. It is what stands nearest before in the
 * plural, also where nobody knows what that is.
 */
final class Partitives {

  private static final String PART =
      "most|some|many|all|none|half|part|few|several|each|quarter|third|both|majority|dozen"
          + "|one|two|three|four|five|six|seven|eight|nine|ten|\\d+";
  private static final int WIDEST = 5;

  private final Scene scene;

  Partitives(Scene scene) {
    this.scene = scene;
  }

  /** The token of the plural before that {@code them} means; empty where no part is told so. */
  Optional<Integer> whole(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    int comma = isThem(words, token) ? comma(words, token) : 0;
    List<Integer> several =
        IntStream.iterate(comma - 1, i -> i > 0, i -> i - 1)
            .filter(i -> isSeveral(words, i))
            .boxed()
            .toList();
    return several.stream()
        .filter(i -> !isWhere(words, i))
        .findFirst()
        .or(() -> several.stream().findFirst());
  }

  /** {@code 300 ships wait on two rivers, many of them old}: where it is, not what. */
  private static boolean isWhere(Sentence words, int index) {
    return words.above(index).stream()
        .anyMatch(d -> AnyOf.matches(d.label(), "obl:on|obl:in|obl:at|obl:across|obl:near"));
  }

  private static boolean isThem(Sentence words, int token) {
    return Words.lower(words.token(token)).equals("them");
  }

  /** The comma before {@code among them} or {@code most of them}, else 0. */
  private static int comma(Sentence words, int token) {
    String before = token > 1 ? Words.lower(words.token(token - 1)) : "";
    if (before.equals("among")) {
      return isComma(words, token - 2) ? token - 2 : 0;
    }
    return before.equals("of") ? commaBeforePart(words, token - 2) : 0;
  }

  private static int commaBeforePart(Sentence words, int part) {
    boolean told = part > 1 && words.token(part).lemma().matches(PART);
    return IntStream.iterate(part - 1, i -> told && i > 1 && part - i < WIDEST, i -> i - 1)
        .takeWhile(i -> isComma(words, i) || AnyOf.matches(words.token(i).tag(), "DT|CD|RB|JJ|IN"))
        .filter(i -> isComma(words, i))
        .findFirst()
        .orElse(0);
  }

  private static boolean isComma(Sentence words, int token) {
    return token > 1 && words.token(token).word().matches(",|--?|–|—");
  }

  private static boolean isSeveral(Sentence words, int index) {
    Token token = words.token(index);
    boolean counted =
        token.tag().equals("CD")
            && words.above(index).stream().anyMatch(d -> d.relation().equals("nsubj"));
    return AnyOf.matches(token.tag(), "NNS|NNPS")
            && AnyOf.matches(token.entity(), "O|PERSON|MISC|NUMBER")
        || counted;
  }
}
