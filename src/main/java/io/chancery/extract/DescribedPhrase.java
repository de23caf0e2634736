package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A noun phrase with all that says which thing is meant: what its nouns are to, on or with, what it
 * is listed with, and the clause that restricts it ({@code anyone who might object}). It is for
 * where the words are all that is known; a phrase cut short says something else.
 */
public final class DescribedPhrase {

  /** Clauses that go on longer tell more than which one it is. */
  private static final int LONGEST_CLAUSE = 18;

  private static final Set<String> COMPLEMENT =
      Set.of(
          "nmod:to",
          "nmod:on",
          "nmod:against",
          "nmod:into",
          "nmod:over",
          "nmod:about",
          "nmod:by",
          "nmod:from",
          "nmod:until",
          "nmod:till",
          "nmod:toward",
          "nmod:towards",
          "nmod:between",
          "nmod:among",
          "nmod:with",
          "nmod:without",
          "nmod:in",
          "nmod:at",
          "nmod:behind",
          "nmod:under",
          "acl:to");

  private final Sentence sentence;
  private final int head;
  private final int trigger;

  private DescribedPhrase(Sentence sentence, int head, int trigger) {
    this.sentence = sentence;
    this.head = head;
    this.trigger = trigger;
  }

  /**
   * The phrase around a head noun.
   *
   * @param trigger the word that tells what happens to it; a clause that holds it is left out
   */
  public static EntityMention around(Document document, Sentence sentence, int head, int trigger) {
    int last = new DescribedPhrase(sentence, head, trigger).last();
    return upTo(document, sentence, head, last);
  }

  /**
   * The phrase with the circumstances that the trigger adds right behind it.
   *
   * @param taken heads of what the event tells elsewhere
   */
  public static EntityMention inFull(
      Document document, Sentence sentence, int head, int trigger, Set<Integer> taken) {
    DescribedPhrase described = new DescribedPhrase(sentence, head, trigger);
    int phrase = described.last();
    int last = new Circumstances(sentence, head, trigger, taken).last(phrase);
    List<Integer> behind = IntStream.rangeClosed(phrase + 1, last).boxed().toList();
    return upTo(document, sentence, head, described.clause(behind, last).orElse(last));
  }

  private static EntityMention upTo(Document document, Sentence sentence, int head, int end) {
    int first = NounPhrases.around(document, sentence, head).first();
    int last = new QuoteMarks(sentence).closed(first, end);
    Span span = sentence.span(first, last);
    return new EntityMention(sentence.index(), head, first, last, span, document.textAt(span));
  }

  private int last() {
    List<Integer> nouns = sentence.subtree(head, this::belongs);
    int plain = behindNoPreposition(end(nouns));
    int end = where(plain).or(() -> ahead(plain)).or(() -> worth(plain)).orElse(plain);
    int closed = clause(nouns, end).orElse(end);
    return predicate(closed).or(() -> caused(closed)).orElse(closed);
  }

  /** "Caused oil to leak": nobody causes oil. */
  private Optional<Integer> caused(int end) {
    return sentence.below(trigger).stream()
        .filter(edge -> edge.label().equals("xcomp") && head > trigger)
        .filter(edge -> sentence.token(trigger).lemma().equals("cause"))
        .filter(edge -> sentence.children(edge.dependent(), "mark"::equals).contains(end + 1))
        .map(edge -> new TreeSet<>(words(edge).tailSet(end + 1)))
        .filter(words -> unbroken(words) && words.size() <= LONGEST_CLAUSE)
        .map(TreeSet::last)
        .findFirst();
  }

  /** "Waters north of the islands". */
  private Optional<Integer> where(int end) {
    return Stream.of(end + 1)
        .filter(word -> word < sentence.tokens().size())
        .filter(word -> sentence.token(word).lemma().matches("(north|south)?-?(east|west)?"))
        .filter(word -> sentence.token(word + 1).word().equals("of"))
        .flatMap(word -> sentence.children(word, l -> AnyOf.matches(l, "obl:of|nmod:of")).stream())
        .map(noun -> new DescribedPhrase(sentence, noun, trigger).last())
        .filter(last -> last > end + 2)
        .findFirst();
  }

  /** "Invited them to a meeting next week": what was done has no such day, what is to come has. */
  private Optional<Integer> ahead(int end) {
    return sentence.times().stream()
        .filter(time -> trigger > 0 && head > trigger && time.first() == end + 1)
        .filter(time -> AnyOf.matches(sentence.token(trigger).tag(), "VBD|VBN"))
        .filter(time -> AnyOf.matches(sentence.token(time.first()).lemma(), "next|tomorrow"))
        .map(TimeExpression::last)
        .findFirst();
  }

  /** "Contracts worth 3 billion kroner", with or without a comma. */
  private Optional<Integer> worth(int end) {
    int worth = end < sentence.tokens().size() && is(end + 1, ",") ? end + 2 : end + 1;
    int at = worth + 1;
    while (at <= sentence.tokens().size() && price(at) && !told(at)) {
      at++;
    }
    return at > worth + 1 && is(worth, "worth") ? Optional.of(at - 1) : Optional.empty();
  }

  /** "Worth $3 billion 10 days ago": the price is told before this word, by noun or number. */
  private boolean told(int word) {
    Token before = sentence.token(word - 1);
    return sentence.times().stream().anyMatch(time -> time.first() == word)
        || before.tag().equals("CD") && Character.isDigit(sentence.token(word).word().charAt(0))
        || counted(word - 1);
  }

  private boolean counted(int word) {
    return sentence.token(word).tag().matches("NNS?")
        && sentence.token(word - 1).tag().equals("CD");
  }

  private boolean is(int at, String word) {
    return sentence.token(at).word().equals(word);
  }

  private boolean price(int word) {
    Token token = sentence.token(word);
    return AnyOf.matches(token.tag(), "CD|$")
        || AnyOf.matches(token.entity(), "MONEY|NUMBER")
        || AnyOf.matches(token.lemma(), "about|some|around|nearly|more|than|over|up|to|a|an")
            && word < sentence.tokens().size()
            && price(word + 1)
        || counted(word);
  }

  private boolean belongs(Dependency edge) {
    return NounPhrases.enters(sentence, head, edge)
        || completes(edge)
        || listed(edge)
        || ofInfinitive(edge);
  }

  /** What a noun of the phrase is to or on, and what it is to do. */
  private boolean completes(Dependency edge) {
    return COMPLEMENT.contains(edge.label())
        && edge.dependent() > edge.governor()
        && !holdsTrigger(edge.dependent())
        && (!AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME")
            || AnyOf.matches(edge.label(), "nmod:from|nmod:until|nmod:till"));
  }

  private boolean ofInfinitive(Dependency edge) {
    return AnyOf.matches(edge.relation(), "mark|obj|obl|xcomp|compound|advmod")
        && sentence.above(edge.governor()).stream().anyMatch(d -> d.label().equals("acl:to"));
  }

  /** A noun that stands beside another one, with "and"; but nothing that does something itself. */
  private boolean listed(Dependency edge) {
    if (edge.relation().equals("cc")) {
      return edge.dependent() > head || edge.governor() != head;
    }
    Grammar grammar = new Grammar(sentence);
    return edge.relation().equals("conj")
        && !edge.label().endsWith(":but")
        && grammar.nominal(edge.governor())
        && grammar.nominal(edge.dependent())
        && !sentence.token(edge.dependent()).word().endsWith("ing")
        && sentence.above(edge.dependent()).stream()
            .noneMatch(d -> d.label().startsWith("nsubj") && d.governor() != trigger);
  }

  /** The end of the run of these words behind the head, over commas and hyphens between them. */
  private int end(List<Integer> tokens) {
    int last = head;
    while (last < sentence.tokens().size()
        && (tokens.contains(last + 1) || between(tokens, last + 1))) {
      last++;
    }
    return last;
  }

  private boolean between(List<Integer> tokens, int at) {
    return sentence.token(at).word().matches("[-,/]|--|'") && tokens.contains(at + 1);
  }

  /** Whatever leads on to more is left out where the rest is: {@code a stake in the}. */
  private int behindNoPreposition(int last) {
    boolean leads = last > head && AnyOf.matches(sentence.token(last).tag(), "IN|TO|CC|DT|,|HYPH");
    return leads ? behindNoPreposition(last - 1) : last;
  }

  /** The end of the clause that restricts a noun of the phrase right behind it. */
  private Optional<Integer> clause(List<Integer> nouns, int end) {
    return nouns.stream()
        .filter(noun -> head <= noun && noun <= end)
        .flatMap(noun -> sentence.below(noun).stream())
        .filter(edge -> restricts(edge) && edge.dependent() > end)
        .map(this::words)
        .filter(words -> words.first() == end + 1 && !words.contains(trigger))
        .filter(words -> words.size() <= LONGEST_CLAUSE && unbroken(words))
        .map(TreeSet::last)
        .findFirst();
  }

  /** Which one it is, or what it says: {@code the claim that rents had doubled}. */
  private boolean restricts(Dependency edge) {
    return AnyOf.matches(edge.relation(), "acl")
        || edge.relation().equals("ccomp") && sentence.token(edge.governor()).isNoun();
  }

  private TreeSet<Integer> words(Dependency clause) {
    TreeSet<Integer> words =
        new TreeSet<>(
            sentence.subtree(
                clause.dependent(),
                e ->
                    e.dependent() > clause.governor()
                        && !AnyOf.matches(e.relation(), "punct|parataxis|ref|appos")
                        && !bracketed(e.dependent())));
    sentence.children(clause.governor(), "ref"::equals).stream()
        .filter(pronoun -> pronoun < clause.dependent())
        .forEach(words::add);
    return words;
  }

  private boolean bracketed(int word) {
    return sentence.token(word - 1).word().matches("\\(|-LRB-");
  }

  private boolean unbroken(TreeSet<Integer> words) {
    return IntStream.rangeClosed(words.first(), words.last())
        .allMatch(i -> words.contains(i) || sentence.token(i).word().matches("[-,/]|--"));
  }

  /** What the verb says of the phrase right behind it: {@code the omission as a slip}. */
  private Optional<Integer> predicate(int end) {
    return sentence.below(trigger).stream()
        .filter(edge -> edge.dependent() > end && head > trigger)
        .filter(edge -> asSomething(edge, end) || somehow(edge, end))
        .map(edge -> new DescribedPhrase(sentence, edge.dependent(), trigger).last())
        .filter(last -> !beforeVerb(last))
        .findFirst();
  }

  private boolean asSomething(Dependency edge, int end) {
    return AnyOf.matches(edge.label(), "obl:as|advcl:as|xcomp")
        && sentence.token(Math.min(end + 1, edge.dependent())).lemma().equals("as")
        && !sentence.token(edge.dependent()).isVerb()
        && sentence
            .children(edge.dependent(), l -> AnyOf.matches(l, "case|mark|dep"))
            .contains(end + 1);
  }

  private boolean somehow(Dependency edge, int end) {
    return edge.relation().equals("xcomp")
        && sentence.token(edge.dependent()).tag().equals("JJ")
        && Stream.of(end + 1, end + 2).anyMatch(i -> i == edge.dependent());
  }

  /** "Cuts jobs as profits fall" says of no jobs that they are profits. */
  private boolean beforeVerb(int last) {
    return last < sentence.tokens().size()
        && AnyOf.matches(sentence.token(last + 1).tag(), "VBD|VBZ|VBP|MD");
  }

  private boolean holdsTrigger(int word) {
    return sentence.subtree(word, e -> e.dependent() > word).contains(trigger);
  }
}
