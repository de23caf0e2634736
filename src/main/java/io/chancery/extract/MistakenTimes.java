package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Mends what a tagger of times finds: drops what is none (the march of those who march, the fall in
 * prices, "to present a plan", "will last two days", "on its way past the island", the Daily of a
 * newspaper's name) and gives an evening the day that stands before it.
 */
final class MistakenTimes {

  /** Months and weekdays, shortened or whole, that are common words without a capital. */
  private static final Set<String> COMMON =
      Set.of("march", "may", "mar", "dec", "sat", "sun", "wed", "jan", "sept", "august");

  private static final Set<String> OF_A_SEASON =
      Set.of(
          "in", "by", "until", "till", "since", "this", "last", "next", "early", "late", "every");

  private final Sentence sentence;
  private final boolean somebodyFalls;

  private MistakenTimes(Sentence sentence, boolean somebodyFalls) {
    this.sentence = sentence;
    this.somebodyFalls = somebodyFalls;
  }

  /** The document with its times mended. */
  static AnnotatedDocument mended(AnnotatedDocument document) {
    boolean somebodyFalls =
        document.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(token -> token.isVerb() && token.lemma().equals("fall"));
    return document.with(
        sentence -> ListedDays.found(new MistakenTimes(sentence, somebodyFalls).mended()));
  }

  private Sentence mended() {
    List<TimeExpression> kept =
        sentence.times().stream()
            .flatMap(t -> JoinedTimes.parted(sentence, t))
            .filter(t -> !mistaken(t))
            .map(this::withoutVerb)
            .map(this::withDay)
            .map(this::withSame)
            .map(this::withEvery)
            .map(this::withoutLink)
            .toList();
    return kept.equals(sentence.times()) ? sentence : sentence.told(sentence.entities(), kept);
  }

  private boolean mistaken(TimeExpression time) {
    return IntStream.rangeClosed(time.first(), time.last())
            .mapToObj(sentence::token)
            .anyMatch(this::noTime)
        || ofAName(time)
        || everyAlone(time)
        || measure(time);
  }

  /** "Every" of "every Friday". */
  private boolean everyAlone(TimeExpression time) {
    return AnyOf.matches(time.text().toLowerCase(Locale.ROOT), "every|each");
  }

  /** "Five days before voters decide": how long before, and not when. */
  private boolean measure(TimeExpression time) {
    int next = time.last() + 1;
    boolean alone =
        sentence.token(time.first()).tag().equals("CD")
            && (time.first() == 1
                || !AnyOf.matches(sentence.token(time.first() - 1).tag(), "IN|TO"));
    return time.type().equals("DURATION")
        && alone
        && next < sentence.tokens().size()
        && AnyOf.matches(sentence.token(next).lemma(), "before|after")
        && sentence.above(next).stream()
            .filter(d -> d.label().equals("mark"))
            .anyMatch(d -> sentence.token(d.governor()).isVerb());
  }

  /** "Friday evening", of which a tagger may mark the evening alone. */
  private TimeExpression withDay(TimeExpression time) {
    if (time.first() == 1 || !AnyOf.matches(time.text(), "morning|afternoon|evening|night")) {
      return time;
    }
    Token day = sentence.token(time.first() - 1);
    return !day.word().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
        ? time
        : new TimeExpression(
            day.index(),
            time.last(),
            new Span(day.span().begin(), time.span().end()),
            day.word() + " " + time.text(),
            time.type(),
            time.value());
  }

  /** "The same night", of which a tagger marks the night alone. */
  private TimeExpression withSame(TimeExpression time) {
    boolean hour = AnyOf.matches(time.text(), "morning|afternoon|evening|night");
    boolean same =
        hour
            && time.first() > 2
            && AnyOf.matches(
                sentence.token(time.first() - 1).lemma(), "same|previous|following|next")
            && sentence.token(time.first() - 2).lemma().equals("the");
    return same ? from(time, time.first() - 2, time.value()) : time;
  }

  /** "Every Friday": no Friday in particular. */
  private TimeExpression withEvery(TimeExpression time) {
    boolean every =
        time.first() > 1
            && AnyOf.matches(sentence.token(time.first() - 1).lemma(), "every|each")
            && !time.text().toLowerCase(Locale.ROOT).startsWith("every");
    return every ? from(time, time.first() - 1, "") : time;
  }

  private TimeExpression from(TimeExpression time, int first, String value) {
    Span span = new Span(sentence.token(first).span().begin(), time.span().end());
    String text =
        IntStream.rangeClosed(first, time.last())
            .mapToObj(i -> sentence.token(i).word())
            .collect(Collectors.joining(" "));
    return new TimeExpression(
        first, time.last(), span, text, value.isEmpty() ? "SET" : time.type(), value);
  }

  /** "Could start in 2029", of which a tagger may mark "start in 2029". */
  private TimeExpression withoutVerb(TimeExpression time) {
    int first = time.first() + 2;
    boolean starts =
        first <= time.last()
            && sentence.token(time.first()).isVerb()
            && AnyOf.matches(sentence.token(time.first() + 1).word(), "in|on|by");
    if (!starts) {
      return time;
    }
    Span span = new Span(sentence.token(first).span().begin(), time.span().end());
    return new TimeExpression(
        first,
        time.last(),
        span,
        time.text().substring(time.text().length() - span.length()),
        time.type(),
        time.value());
  }

  /** "At midnight on Tuesday", of which a tagger may mark "midnight on". */
  private TimeExpression withoutLink(TimeExpression time) {
    int last = time.last() - 1;
    if (last < time.first() || !AnyOf.matches(sentence.token(time.last()).lemma(), "on|in|of")) {
      return time;
    }
    Span span = new Span(time.span().begin(), sentence.token(last).span().end());
    return new TimeExpression(
        time.first(),
        last,
        span,
        time.text().substring(0, span.length()),
        time.type(),
        time.value());
  }

  private boolean noTime(Token token) {
    String word = token.word();
    return COMMON.contains(word)
        || AnyOf.matches(word, "Future|Present|Past") && named(token)
        || word.equals("present") && (token.tag().startsWith("VB") || follows(token, Set.of("to")))
        || word.equals("last") && token.tag().startsWith("VB")
        || word.equals("past") && AnyOf.matches(token.tag(), "IN|RB")
        || word.equals("fall") && !season(token)
        || word.equalsIgnoreCase("fall") && somebodyFalls && bare(token);
  }

  /** "Bright Future": a capital within a sentence, behind another one, is that of a name. */
  private boolean named(Token token) {
    return !sentence.headline()
        && token.index() > 1
        && token.isProper()
        && Character.isUpperCase(sentence.token(token.index() - 1).word().codePointAt(0));
  }

  /** "In the fall" is one, "the fall in prices" and "the fall of the capital" are none. */
  private boolean season(Token fall) {
    boolean ofSomething =
        fall.index() < sentence.tokens().size()
            && AnyOf.matches(sentence.token(fall.index() + 1).lemma(), "in|of|to|from");
    int before = fall.index() - 1;
    boolean article = before > 0 && sentence.token(before).lemma().equals("the");
    Token first = article ? sentence.token(before) : fall;
    return fall.tag().equals("NN") && !ofSomething && follows(first, OF_A_SEASON);
  }

  /** "Dies in fall", where the document tells who fell. */
  private boolean bare(Token fall) {
    return fall.isNoun() && (follows(fall, Set.of("in")) || sentence.headline());
  }

  private boolean follows(Token token, Set<String> words) {
    return token.index() > 1 && words.contains(sentence.token(token.index() - 1).lemma());
  }

  /** "The Daily Herald". */
  private boolean ofAName(TimeExpression time) {
    Token last = sentence.token(time.last());
    boolean regular = AnyOf.matches(last.word(), "Daily|Weekly|Monthly");
    return regular
        && time.first() == time.last()
        && time.last() < sentence.tokens().size()
        && sentence.token(time.last() + 1).isProper();
  }
}
