package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
    return cut(document, sentence, head, edge -> enters(sentence, head, edge));
  }

  private static EntityMention cut(
      Document document, Sentence sentence, int head, Predicate<Dependency> enters) {
    List<Integer> tokens = sentence.subtree(head, enters);
    int first = bounded(sentence, asMuch(sentence, counted(sentence, first(tokens, head))));
    int last =
        new QuoteMarks(sentence)
            .closed(
                first,
                behindNoPreposition(
                    sentence, head, perCent(sentence, last(sentence, tokens, head))));
    Span span = sentence.span(first, last);
    return new EntityMention(sentence.index(), head, first, last, span, document.textAt(span));
  }

  /** "As much on arms": without the first word it says how much it is. */
  private static int asMuch(Sentence sentence, int first) {
    boolean compared =
        first > 1
            && AnyOf.matches(sentence.token(first).lemma(), "much|many")
            && AnyOf.matches(sentence.token(first - 1).lemma(), "as|so|twice");
    return compared ? first - 1 : first;
  }

  /** "All but three of them", "less than a third": without these words it is another number. */
  private static int bounded(Sentence sentence, int first) {
    boolean limit =
        first > 2
            && (sentence.token(first - 1).word().equals("than")
                    && AnyOf.matches(
                        sentence.token(first - 2).word(), "more|less|fewer|More|Less|Fewer")
                || sentence.token(first - 1).word().equals("but")
                    && AnyOf.matches(sentence.token(first - 2).word(), "all|All"));
    return limit && isNumber(sentence, first) ? first - 2 : first;
  }

  private static boolean isNumber(Sentence sentence, int first) {
    Token token = sentence.token(first);
    boolean article = AnyOf.matches(token.word(), "a|one") && first < sentence.tokens().size();
    return token.tag().equals("CD")
        || AnyOf.matches(token.word(), "half|two-thirds|three-quarters")
        || article
            && AnyOf.matches(
                sentence.token(first + 1).word(),
                "third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion");
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
    int speaking = sentence.above(head).stream().mapToInt(Dependency::governor).min().orElse(0);
    int begin = behindLink(sentence, first, head);
    QuoteMarks marks = new QuoteMarks(sentence);
    Span span = sentence.span(begin, marks.closed(begin, marks.spoken(begin, last, speaking)));
    return new ValueMention(sentence.index(), head, span, document.textAt(span));
  }

  /** The words from one phrase to the end of another: {@code the pact a gamble}. */
  static ValueMention from(Document document, Sentence sentence, int object, int head) {
    Span span = around(document, sentence, object).span();
    EntityMention said = DescribedPhrase.around(document, sentence, head, 0);
    int first = around(document, sentence, object).first();
    int last = new QuoteMarks(sentence).closed(first, said.last());
    Span both = span.cover(said.span()).cover(sentence.span(first, last));
    return new ValueMention(sentence.index(), head, both, document.textAt(both));
  }

  private static boolean partOfClause(Dependency edge, int head) {
    boolean beside = edge.governor() == head && AnyOf.matches(edge.relation(), "conj|cc|dep");
    boolean pronoun = edge.label().equals("ref") && edge.governor() == head;
    return !beside
        && !pronoun
        && !AnyOf.matches(edge.relation(), "punct|parataxis")
        && forward(edge);
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
    while (start < head && links(sentence, start, head)) {
      start++;
    }
    return start;
  }

  private static boolean links(Sentence sentence, int token, int head) {
    return sentence.above(token).stream()
        .anyMatch(
            d ->
                d.relation().equals("cc")
                    || d.relation().equals("mark") && introduces(sentence, d, head)
                    || d.relation().equals("case") && d.governor() == head);
  }

  /** The "if" of "if it rains, we stay" opens a clause inside, and is part of what is said. */
  private static boolean introduces(Sentence sentence, Dependency mark, int head) {
    return mark.governor() == head || sentence.token(mark.dependent()).lemma().equals("that");
  }

  /** Whether an edge leads to a part of the plain phrase around the head. */
  static boolean enters(Sentence sentence, int head, Dependency edge) {
    boolean ofHead = edge.governor() == head;
    if (edge.relation().equals("case")) {
      return !ofHead;
    }
    if (edge.relation().equals("conj") || edge.relation().equals("cc")) {
      return !ofHead && edge.dependent() < head;
    }
    boolean before = edge.dependent() < edge.governor();
    if (AnyOf.matches(edge.label(), "advmod|obl:npmod")) {
      return before && (amount(sentence, edge.governor()) || utmost(sentence, edge));
    }
    if (edge.label().equals("nmod:poss") && whose(sentence, edge)) {
      return false;
    }
    if (edge.label().equals("det:qmod")) {
      return ofHead
          && before
          && amount(sentence, edge.dependent())
          && !sentence.token(edge.dependent()).lemma().equals("one");
    }
    return INSIDE.contains(edge.label()) && (before || !edge.label().equals("amod"));
  }

  /** "The city's most powerful clans". */
  private static boolean utmost(Sentence sentence, Dependency edge) {
    return sentence.token(edge.dependent()).tag().equals("RBS")
        && sentence.token(edge.governor()).tag().equals("JJ");
  }

  /** "Up to 70 million", "at least five". */
  private static boolean amount(Sentence sentence, int index) {
    return AnyOf.matches(sentence.token(index).tag(), "CD|$")
        || AnyOf.matches(sentence.token(index).lemma(), "half|third|quarter|fifth|dozen");
  }

  /** "People whose homes fell": the people stand in front of the phrase and are no part of it. */
  private static boolean whose(Sentence sentence, Dependency edge) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.tag().equals("WP$")
                    && edge.dependent() < t.index()
                    && t.index() < edge.governor());
  }

  /** The "per cent" of "3 per cent", which parsers hang on the number. */
  private static int perCent(Sentence sentence, int last) {
    return sentence.token(last).tag().equals("CD")
            && last + 2 <= sentence.tokens().size()
            && sentence.token(last + 1).word().equals("per")
            && sentence.token(last + 2).word().equals("cent")
        ? last + 2
        : last;
  }

  private static int behindNoPreposition(Sentence sentence, int head, int last) {
    return last > head && AnyOf.matches(sentence.token(last).tag(), "IN|TO") ? last - 1 : last;
  }

  /**
   * The first token of a phrase with all that says how many it is of: parsers lose the tens of
   * {@code tens of thousands of people}.
   */
  public static int counted(Sentence sentence, int first) {
    int start = sentence.token(first).word().equals("of") ? first + 1 : first;
    while (start > 2
        && sentence.token(start - 1).word().equals("of")
        && sentence
            .token(start - 2)
            .word()
            .matches("(?i)tens|dozens|scores|hundreds|thousands|millions|billions")) {
      start -= 2;
    }
    return start;
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
