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

  /** A clause or phrase with everything that depends on it. */
  public static ValueMention whole(Document document, Sentence sentence, int head) {
    List<Integer> tokens =
        sentence.subtree(
            head,
            e ->
                !e.relation().matches("punct|conj|cc|parataxis|mark|case|ref|advcl")
                    && !e.label().endsWith("xsubj"));
    int first = first(tokens, head);
    int last = last(sentence, tokens, head);
    Span span = sentence.span(first, last);
    return new ValueMention(sentence.index(), head, span, document.textAt(span));
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
    while (last < sentence.tokens().size() && tokens.contains(last + 1)) {
      last++;
    }
    return last;
  }
}
