package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Times that date none of a sentence's events: ages, terms of prison, years in names, what prices
 * are compared with, and what somebody spends or declares.
 */
final class OtherTimes {

  private static final int HIGHEST_CLIMB = 5;

  /** A length that only tells how far one event is from another, or how long a noun lasts. */
  private static final String AWAY = "after|before|later|earlier|since|of";

  private final Sentence sentence;
  private final Grammar grammar;
  private final IntPredicate triggers;

  /**
   * A reader of one sentence.
   *
   * @param triggers which tokens say events, or carry the noun that does
   */
  OtherTimes(Sentence sentence, IntPredicate triggers) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.triggers = triggers;
  }

  /**
   * Whether an expression dates no event that the sentence tells.
   *
   * @param head its head
   * @param preposition what links it to the rest, or null
   */
  boolean holds(TimeExpression expression, int head, @Nullable String preposition) {
    String link = String.valueOf(preposition);
    boolean age = expression.text().matches("(?i).*\\b(old|olds|aged?)\\b.*");
    boolean duration = expression.type().equals("DURATION");
    return possessive(head)
        || expression.text().matches("(?i)\\W*((an? |the )?second|once)")
        || compared(head)
        || anyNight(expression, link)
        || ranked(expression, head)
        || inName(head)
        || age
        || duration && (link.equals("to") || apart(expression))
        || spent(expression, head)
        || ofThing(head)
        || link.equals("from") && base(expression)
        || expression.value().equals("PAST_REF") && expression.text().matches("(?i).*\\btime")
        || expression.value().equals("FUTURE_REF") && link.equals("for");
  }

  /** "Enters its third week": how long it has gone on. */
  private boolean ranked(TimeExpression expression, int head) {
    return expression
            .text()
            .matches("(?i)(.* )?(second|third|fourth|fifth|\\w+th) (day|night|week|month|year)")
        && sentence.above(head).stream()
            .filter(d -> AnyOf.matches(d.label(), "obj|obl:tmod") && d.governor() > 0)
            .map(d -> sentence.token(d.governor()).lemma())
            .anyMatch(verb -> AnyOf.matches(verb, "enter|begin|start|mark|reach|complete"));
  }

  /** "Works at night", "on the night he drove there": no night that has a date. */
  private static boolean anyNight(TimeExpression expression, String link) {
    String words = expression.text().toLowerCase(Locale.ROOT);
    return words.equals("night") && AnyOf.matches(link, "at|by")
        || AnyOf.matches(words, "the night|night") && link.equals("on");
  }

  /** The noun of "after its collapse in 2017": it was then, and not what came after. */
  static int nounBefore(Sentence sentence, TimeExpression expression) {
    int before = expression.first() - 1;
    boolean behind =
        before > 1
            && sentence.token(before).lemma().equals("in")
            && sentence.above(before - 1).stream()
                .anyMatch(
                    d -> AnyOf.matches(d.label(), "obl:after|obl:since|obl:following|obl:before"));
    return behind ? before - 1 : before;
  }

  /** "Fell by 12% from July": what an amount is reckoned from, and not from when to when. */
  private boolean base(TimeExpression expression) {
    int from = expression.first() - 1;
    int amount = sentence.token(from).lemma().equals("from") ? from - 1 : from - 2;
    boolean range =
        expression.last() < sentence.tokens().size()
            && AnyOf.matches(
                sentence.token(expression.last() + 1).lemma(), "to|until|till|through");
    return amount > 0
        && !range
        && (sentence.token(amount).tag().equals("CD") || grammar.amount(amount));
  }

  /** "Monday's price" dates the price, if that is an event. */
  private boolean possessive(int head) {
    return sentence.above(head).stream()
        .anyMatch(d -> d.label().equals("nmod:poss") && !triggers.test(d.governor()));
  }

  /** "Compared with a profit a year earlier", "rather than in May": of another event than told. */
  private boolean compared(int head) {
    int node = head;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty() || triggers.test(node)) {
        return false;
      }
      if (edge.get().label().matches(".*:(compared_.*|than|rather_than|instead_of)")
          || sentence.children(node, "case"::equals).stream()
              .anyMatch(than -> sentence.token(than).lemma().equals("than"))) {
        return true;
      }
      node = edge.get().governor();
    }
    return false;
  }

  /** "The 2024 bond": the year tells which bond. */
  private boolean inName(int head) {
    return sentence.above(head).stream()
        .anyMatch(
            d ->
                AnyOf.matches(d.label(), "nummod|compound|amod")
                    && d.dependent() < d.governor()
                    && sentence.token(d.governor()).isNoun()
                    && !triggers.test(d.governor()));
  }

  /** "Four days after the vote", "three days of mourning". */
  private boolean apart(TimeExpression expression) {
    return expression.last() < sentence.tokens().size()
        && sentence.token(expression.last() + 1).lemma().matches(AWAY);
  }

  /** "Spent the night there", "declared three days of mourning": what is done, not when. */
  private boolean spent(TimeExpression expression, int head) {
    return AnyOf.matches(expression.type(), "DURATION|TIME")
        && sentence.above(head).stream()
            .anyMatch(
                d -> d.label().matches("obj|nsubj(:pass)?") && d.dependent() <= expression.last());
  }

  /**
   * "A statute of 2017", "a law in force since July", "the rules of May 2 and May 9", "condemned
   * the strikes on March 2 and 4": which thing, not when something was done.
   */
  private boolean ofThing(int head) {
    return isOfThing(head) || listedBehind(head).filter(this::ofThing).isPresent();
  }

  /** What a time is listed behind. */
  private Optional<Integer> listedBehind(int head) {
    return sentence.above(head).stream()
        .filter(d -> d.relation().equals("conj"))
        .filter(d -> d.governor() < head && inTime(d.governor()))
        .map(Dependency::governor)
        .findFirst();
  }

  private boolean isOfThing(int head) {
    return sentence.above(head).stream()
        .filter(d -> d.governor() != 0)
        .filter(
            d ->
                AnyOf.matches(d.label(), "nmod:of|nmod:since")
                    || d.label().equals("nmod:on")
                        && isFirstListed(head)
                        && !isCounted(d.governor()))
        .filter(d -> sentence.token(d.governor()).isNoun() && !triggers.test(d.governor()))
        .anyMatch(d -> !sinceThen(d.governor()));
  }

  /** "Attacked two posts on March 2 and 4": once on each day. */
  private boolean isCounted(int noun) {
    return !sentence.children(noun, "nummod"::equals).isEmpty()
        && sentence.above(noun).stream().anyMatch(d -> d.label().equals("obj"));
  }

  private boolean isFirstListed(int head) {
    return sentence.children(head, "conj:and"::equals).stream().anyMatch(this::inTime);
  }

  /** "Since the war of 2020", "by the end of April": the noun itself is a time. */
  private boolean sinceThen(int noun) {
    return inTime(noun)
        || AnyOf.matches(
            sentence.token(noun).lemma(), "end|beginning|start|middle|night|day|morning|eve|half")
        || sentence.above(noun).stream()
            .anyMatch(d -> d.label().matches("(obl|nmod):(since|until|before|after|in|on|at)"));
  }

  private boolean inTime(int token) {
    return sentence.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
  }
}
