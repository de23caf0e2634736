package io.chancery.extract;

import io.chancery.annotate.Sentence;
import java.util.stream.IntStream;

/**
 * What keeps a clause from telling an event of its own: its limits ({@code too frail to govern})
 * and that it is only asked about ({@code asked why they had sailed}).
 */
final class Limits {

  private final Sentence parsed;

  Limits(Sentence parsed) {
    this.parsed = parsed;
  }

  /**
   * "He will be too frail to govern", "reacting too late": without its limits the event says
   * something else.
   */
  boolean limited(int head, int event) {
    return !parsed.token(head).isNoun()
        && (bounded(event)
            || parsed.children(event, "advmod"::equals).stream().anyMatch(this::bounded)
            || head < event
                && IntStream.range(head, event).anyMatch(this::bounded)
                && parsed.subtree(head, e -> true).contains(event));
  }

  /** "Asked why they had been allowed to sail": nobody asks them to sail. */
  boolean asks(int trigger, int head) {
    return parsed.token(trigger).lemma().matches("ask|inquire|enquire|wonder|question")
        && parsed.children(trigger, l -> l.matches("ccomp|advcl")).contains(head)
        && parsed.children(head, l -> l.matches("advmod|mark|obj|nsubj.*|obl.*")).stream()
            .map(parsed::token)
            .anyMatch(t -> t.tag().matches("WRB|WP|WDT") || t.lemma().matches("whether|if"));
  }

  private boolean bounded(int word) {
    return parsed.token(word).lemma().equals("enough")
        || parsed.children(word, "advmod"::equals).stream()
            .anyMatch(i -> parsed.token(i).lemma().matches("too|enough"));
  }
}
