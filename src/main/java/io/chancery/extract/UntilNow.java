package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The adverbs that stretch to the day of publication, which no tagger of times marks: {@code so
 * far}, {@code to date}.
 */
final class UntilNow {

  private static final Set<String> WORDINGS = Set.of("so far", "thus far", "to date", "until now");

  private UntilNow() {}

  /** Where a sentence says so. */
  static List<TimeExpression> in(Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    for (int first = 1; first < sentence.tokens().size(); first++) {
      int last = first + 1;
      String words = sentence.token(first).word() + " " + sentence.token(last).word();
      if (WORDINGS.contains(words.toLowerCase(Locale.ROOT)) && ends(sentence, last)) {
        Span span = sentence.span(first, last);
        found.add(new TimeExpression(first, last, span, words, "DATE", "PAST_REF"));
      }
    }
    return found;
  }

  /** "So far from home" and "to date her" are none. */
  private static boolean ends(Sentence sentence, int last) {
    Token next = last < sentence.tokens().size() ? sentence.token(last + 1) : null;
    boolean covered =
        sentence.times().stream().anyMatch(t -> t.first() <= last && last <= t.last());
    return !covered
        && AnyOf.matches(sentence.token(last).tag(), "RB|NN|IN|JJ")
        && (next == null || !AnyOf.matches(next.tag(), "IN|TO|PRP*|DT"));
  }
}
