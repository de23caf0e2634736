package io.chancery.extract;

import io.chancery.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Keeps punctuation off the ends of a phrase, but for quotation marks that come in pairs. */
final class Quotation {

  private final Sentence sentence;

  Quotation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the token is a quotation mark. */
  boolean mark(int index) {
    return sentence.token(index).word().matches("''|``|\"");
  }

  /** The phrase without loose punctuation at its ends; within its quotation marks if it has any. */
  List<Integer> trimmed(List<Integer> tokens) {
    List<Integer> rest = new ArrayList<>(tokens);
    while (rest.size() > 1 && loose(rest, 0)) {
      rest.remove(0);
    }
    while (rest.size() > 1 && loose(rest, rest.size() - 1)) {
      rest.remove(rest.size() - 1);
    }
    return quoted(rest);
  }

  private boolean loose(List<Integer> tokens, int at) {
    int index = tokens.get(at);
    boolean unpaired = mark(index) && tokens.stream().filter(this::mark).count() % 2 != 0;
    return unpaired || sentence.token(index).word().matches("[,.;:!?()]|--?|-LRB-|-RRB-");
  }

  private List<Integer> quoted(List<Integer> tokens) {
    int before = tokens.get(0) - 1;
    int after = tokens.get(tokens.size() - 1) + 1;
    boolean between =
        before > 0 && after <= sentence.tokens().size() && mark(before) && mark(after);
    if (between && tokens.stream().noneMatch(this::mark)) {
      tokens.add(0, before);
      tokens.add(after);
    }
    return List.copyOf(tokens);
  }
}
