package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.stream.IntStream;

/** Keeps quotations whole: a phrase that enters one goes on to its end. */
final class QuoteMarks {

  private static final int LONGEST = 12;

  private final Sentence sentence;

  QuoteMarks(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The last token of a phrase, moved behind the mark that closes a quotation begun in it. */
  int closed(int first, int last) {
    long marks = IntStream.rangeClosed(first, last).filter(this::mark).count();
    int next = next(last);
    return marks % 2 == 1 && next > 0 && next - last <= LONGEST ? next : last;
  }

  /** The last token of a clause that begins a quotation: that before the closing mark. */
  int spoken(int first, int last, int speaking) {
    int next = next(last);
    boolean begins = first > 1 && sentence.token(first - 1).tag().equals("``");
    boolean apart = speaking < first || speaking > next;
    boolean within = IntStream.rangeClosed(first, last).noneMatch(this::mark);
    return begins && within && next > 0 && apart ? behindNothing(next - 1) : last;
  }

  private int behindNothing(int last) {
    return sentence.token(last).word().matches("[,.;]") ? last - 1 : last;
  }

  private int next(int last) {
    return IntStream.rangeClosed(last + 1, sentence.tokens().size())
        .filter(this::mark)
        .findFirst()
        .orElse(0);
  }

  private boolean mark(int index) {
    return AnyOf.matches(sentence.token(index).tag(), "``|''");
  }
}
