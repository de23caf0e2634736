package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;
import java.util.Set;

/** Cuts noun phrases and clauses out of a sentence. */
public final class NounPhrases {

  private static final Set<String> INSIDE =
      Set.of(
          "det",
          "compound",
          "amod",
          "nummod",
          "flat",
          "fixed",
          "det:predet",
          "nmod:poss",
          "nmod:of",
          "nmod:for");

  private NounPhrases() {}

  /**
   * The phrase around a head noun: its determiner, adjectives, possessor and what it is of, but no
   * clause.
   */
  public static EntityMention around(Document document, Sentence sentence, int head) {
    List<Integer> tokens = sentence.subtree(head, edge -> enters(sentence, head, edge));
    int first = first(tokens, head);
    int last = last(sentence, tokens, head);
    Span span = sentence.span(first, last);
    return new EntityMention(sentence.index(), head, first, last, span, document.textAt(span));
  }

  /**
   * A clause or phrase with everything that depends on it, from its subject on: without the word
   * that links it and without other clauses beside it.
   */
  public static ValueMention whole(Document document, Sentence sentence, int head) {
    List<Integer> tokens = sentence.subtree(head, e -> partOfClause(e, head));
    int first = head;
    while (first > 1 && (tokens.contains(first - 1) || within(sentence, tokens, first - 1, -1))) {
      first--;
    }
    int last = head;
    while (last < sentence.tokens().size()
        && (tokens.contains(last + 1) || within(sentence, tokens, last + 1, 1))) {
      last++;
    }
    Span span = sentence.span(behindLink(sentence, first, head), last);
    return new ValueMention(sentence.index(), head, span, document.textAt(span));
  }

  /** The words from one phrase to the end of another: {@code the pact a gamble}. */
  static ValueMention from(Document document, Sentence sentence, int object, int head) {
    Span span = around(document, sentence, object).span();
    Span both = span.cover(around(document, sentence, head).span());
    return new ValueMention(sentence.index(), head, both, document.textAt(both));
  }

  private static boolean partOfClause(Dependency edge, int head) {
    boolean beside = edge.governor() == head && edge.relation().matches("conj|cc|dep");
    return !beside && !edge.relation().matches("punct|parataxis|ref") && forward(edge);
  }

  /** Shared subjects may stand in front of the clause, in the one above it. */
  private static boolean forward(Dependency edge) {
    return !edge.label().endsWith("xsubj");
  }

  /** Whether a mark stands between words of the phrase: {@code Rotich, 51, had}. */
  private static boolean within(Sentence sentence, List<Integer> tokens, int at, int step) {
    int next = at + step;
    return sentence.token(at).word().matches("\\W+")
        && next >= 1
        && next <= sentence.tokens().size()
        && tokens.contains(next);
  }

  private static int behindLink(Sentence sentence, int first, int head) {
    int start = first;
    while (start < head && links(sentence, start)) {
      start++;
    }
    return start;
  }

  private static boolean links(Sentence sentence, int token) {
    return sentence.above(token).stream().anyMatch(d -> d.relation().matches("mark|case|cc"));
  }

  private static boolean enters(Sentence sentence, int head, Dependency edge) {
    boolean ofHead = edge.governor() == head;
    if (edge.relation().equals("case")) {
      return !ofHead;
    }
    if (edge.relation().equals("conj") || edge.relation().equals("cc")) {
      return !ofHead && edge.dependent() < head;
    }
    boolean before = edge.dependent() < edge.governor();
    return INSIDE.contains(edge.label()) && (before || !edge.label().equals("amod"));
  }

  /** The phrase's first token: the run that ends at the head has no gap but punctuation. */
  private static int first(List<Integer> tokens, int head) {
    return tokens.stream().filter(t -> t <= head).min(Integer::compare).orElse(head);
  }

  private static int last(Sentence sentence, List<Integer> tokens, int head) {
    int last = head;
    while (last < sentence.tokens().size()
        && (tokens.contains(last + 1) || hyphen(sentence, tokens, last + 1))) {
      last++;
    }
    return last;
  }

  /** The mark inside "public-sector salaries". */
  private static boolean hyphen(Sentence sentence, List<Integer> tokens, int at) {
    return sentence.token(at).word().equals("-") && tokens.contains(at + 1);
  }
}
