package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EntityMention;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
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

  /**
   * "One of them" is somebody of whom no more is known, and not all of them; so are "nine of them".
   */
  static Optional<Participant.OfEntity> of(Sentence sentence, EntityMention words) {
    return sentence.children(words.head(), "det:qmod"::equals).stream()
        .filter(i -> i < words.head())
        .filter(i -> one(sentence, i) || someOfThem(sentence, i, words.head()))
        .map(i -> part(sentence, i, words))
        .findFirst();
  }

  /** "One", and not the end of "sixty-one". */
  private static boolean one(Sentence sentence, int count) {
    return sentence.token(count).lemma().equals("one") && !hyphened(sentence, count);
  }

  private static boolean hyphened(Sentence sentence, int count) {
    return count > 2 && sentence.token(count - 1).tag().equals("HYPH");
  }

  private static boolean someOfThem(Sentence sentence, int count, int head) {
    Token some = sentence.token(count);
    return (some.tag().equals("CD") || AnyOf.matches(some.lemma(), "some|many|most|several|few"))
        && head == count + 2
        && sentence.token(head).tag().equals("PRP");
  }

  private static Participant.OfEntity part(Sentence sentence, int count, EntityMention words) {
    boolean one = one(sentence, count);
    String number = Words.join(sentence, hyphened(sentence, count) ? count - 2 : count, count);
    String all = one ? words.text() : sentence.token(words.head()).word();
    String name = (number + " of " + all).toLowerCase(Locale.ROOT);
    EntityType type = one ? EntityType.Person : EntityType.Collective;
    return new Participant.OfEntity(
        new NilEntity(name, type, null, List.of()), new Quote(words.span(), words.text()));
  }
}
