package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times that stand at an act and are those of what it is about: a case is postponed to Monday, a
 * strike called for Monday, and the first visit since 1997 was not since 1997.
 */
final class ContentTimes {

  private static final String WEEKDAY = "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day";

  private static final String COMMITTING =
      "Sign|Agree|Pledge|Decide|Plan|Offer|Propose|Request|Demand";

  private final Sentence sentence;
  private final Map<Integer, EventMention> events;
  private final Cues cues;

  ContentTimes(Sentence sentence, Map<Integer, EventMention> events, Cues cues) {
    this.sentence = sentence;
    this.events = Map.copyOf(events);
    this.cues = cues;
  }

  /** The events whose times are looked for. */
  Map<Integer, EventMention> events() {
    return events;
  }

  /**
   * Whether what is meant to come of a deed comes later than it: any deed of the general class, and
   * what somebody commits himself to, as in "signed a pact in May to buy it".
   */
  boolean later(int trigger, int donor) {
    EventMention event = events.get(trigger);
    EventMention act = events.get(donor);
    if (AnyOf.matches(sentence.token(trigger).lemma(), "expect|suspect|believe|predict|forecast")) {
      return true; // "may fall on Monday, as they predict"
    }
    return event != null
        && act != null
        && event.tense() == Tense.FUTURE
        && act.tense() == Tense.PAST
        && (event.type().equals(EventWords.GENERAL)
            || AnyOf.matches(act.type(), COMMITTING)
                && !cues.speech(sentence.token(trigger).lemma()));
  }

  /** "Has called for a rally on Monday": what has been done so far is not dated to a day. */
  private boolean soFar(int verb, TimeExpression expression, String link) {
    boolean perfect =
        sentence.token(verb).tag().equals("VBN")
            && sentence.children(verb, "aux"::equals).stream()
                .map(sentence::token)
                .anyMatch(t -> t.lemma().equals("have") && AnyOf.matches(t.tag(), "VBZ|VBP"));
    return perfect
        && link.equals("on")
        && expression.text().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
        && sentence.children(verb, l -> AnyOf.matches(l, "obl:for|obl:to|obj")).stream()
            .anyMatch(noun -> noun > verb && noun < expression.first())
        && AnyOf.matches(
            sentence.token(verb).lemma(), "call|ask|demand|invite|propose|plan|schedule|set|order");
  }

  /** "Challenged her to a debate on Monday". */
  private boolean occasion(int verb, TimeExpression expression) {
    return AnyOf.matches(sentence.token(verb).lemma(), "challenge|invite|summon|call")
        && sentence.children(verb, l -> AnyOf.matches(l, "obl:to|obl:for")).stream()
            .flatMap(
                noun -> sentence.children(noun, l -> AnyOf.matches(l, "nmod:on|nmod:in")).stream())
            .anyMatch(day -> expression.first() <= day && day <= expression.last());
  }

  /**
   * The event that is then, of those at a time: the one that a token triggers or, in "called a
   * strike for Monday", what it is about.
   *
   * @param preposition what links the time to it, or null
   */
  Optional<Integer> dated(int trigger, TimeExpression expression, @Nullable String preposition) {
    if (!hold(trigger, expression, preposition)) {
      return Optional.of(trigger);
    }
    EventMention act = events.get(trigger);
    return act == null || !AnyOf.matches(String.valueOf(preposition), "for|to|by|on")
        ? Optional.empty()
        : act.fillers(Role.THEME).stream()
            .filter(EventReference.class::isInstance)
            .map(theme -> ((EventReference) theme).trigger())
            .filter(events::containsKey)
            .findFirst();
  }

  private boolean hold(int trigger, TimeExpression expression, @Nullable String preposition) {
    EventMention event = events.get(trigger);
    String link = String.valueOf(preposition);
    return event != null
        && (ranked(trigger, expression, link)
            || soFar(trigger, expression, link)
            || occasion(trigger, expression)
            || now(event, expression)
            || done(event) && aimed(event, expression, link));
  }

  /** "Gave the firm until Friday": the next. */
  boolean deadline(int verb) {
    return cues.lists("deadline-verbs", sentence.token(verb).lemma());
  }

  /**
   * "The strike ended on Monday": what lasts was over then. The day must be that of the end:
   * "Monday's strike ended" and "the strike on Monday ended early" tell nothing of when.
   */
  boolean isOver(int noun, Optional<Dependency> day, Map<Integer, Integer> supportVerbs) {
    return cues.lists("lasting", sentence.token(noun).lemma())
        && day.filter(d -> d.dependent() < noun || d.dependent() > d.governor())
            .map(Dependency::governor)
            .filter(verb -> Integer.valueOf(noun).equals(supportVerbs.get(verb)))
            .filter(verb -> cues.lists("ending", sentence.token(verb).lemma()))
            .isPresent();
  }

  /**
   * What a time at a trigger dates: in "agreed to merge on Monday" the agreement, for what comes of
   * it takes longer to come.
   */
  int agreed(TimeExpression expression, int trigger) {
    boolean deal =
        expression.text().matches(WEEKDAY) && cues.lists("agreed", sentence.token(trigger).lemma());
    return sentence.above(trigger).stream()
        .filter(d -> deal && d.label().equals("xcomp") && events.containsKey(d.governor()))
        .map(Dependency::governor)
        .filter(verb -> AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN"))
        .filter(verb -> cues.lists("agreeing", sentence.token(verb).lemma()) && !hasTime(verb))
        .findFirst()
        .orElse(trigger);
  }

  private boolean hasTime(int verb) {
    return sentence.below(verb).stream()
        .anyMatch(
            d ->
                sentence.times().stream()
                    .anyMatch(t -> t.first() <= d.dependent() && d.dependent() <= t.last()));
  }

  private static boolean done(EventMention event) {
    return event.factuality() == Factuality.Actual
        && event.tense() == Tense.PAST
        && !event.nominal();
  }

  /** What was done "to Monday" or "for Monday" was done before. */
  private boolean aimed(EventMention event, TimeExpression expression, String link) {
    String lemma = sentence.token(event.trigger()).lemma();
    return switch (link) {
      case "to", "into" -> !range(expression);
      case "for" -> expression.type().equals("DATE") && !expression.value().contains("P");
      case "until", "till", "through" -> cues.lists("moving", lemma) || cues.speech(lemma);
      case "from", "by", "within" -> cues.speech(lemma);
      default -> false;
    };
  }

  /** The end of "from 2010 to 2015". */
  private boolean range(TimeExpression expression) {
    return sentence.times().stream()
        .anyMatch(t -> t.last() < expression.first() && expression.first() - t.last() < 4);
  }

  /** "Must now be approved", "would now try to seize it": the plan is of now, not the deed. */
  private static boolean now(EventMention event, TimeExpression expression) {
    return expression.text().equalsIgnoreCase("now") && event.factuality() != Factuality.Actual;
  }

  /** "The biggest march since 1989", "for the first time since May": since then it was not. */
  private boolean ranked(int trigger, TimeExpression expression, String link) {
    if (!link.equals("since")) {
      return false;
    }
    boolean above =
        sentence.above(trigger).stream()
            .filter(d -> d.label().equals("acl:relcl") && d.governor() != 0)
            .anyMatch(d -> rank(sentence.token(d.governor())) || rankedNoun(d.governor()));
    return above || rankedNoun(trigger) || rankBetween(trigger, expression.first());
  }

  private boolean rankBetween(int trigger, int time) {
    for (int i = time - 1; i > trigger; i--) {
      Token token = sentence.token(i);
      if (token.word().matches("[,;:]") || AnyOf.matches(token.tag(), "VBD|VBZ|VBP")) {
        return false;
      }
      if (rank(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean rankedNoun(int noun) {
    return sentence.children(noun, l -> AnyOf.matches(l, "amod|nummod|advmod|det")).stream()
        .anyMatch(i -> rank(sentence.token(i)));
  }

  private boolean rank(Token token) {
    return AnyOf.matches(token.tag(), "JJS|RBS") && !AnyOf.matches(token.lemma(), "least|most")
        || token.tag().startsWith("JJ") && cues.lists("first", token.lemma())
        || token.word().equals("only")
        || token.tag().equals("RBS") && more(token);
  }

  /** The most of "the most violent", and not of "most of them". */
  private boolean more(Token most) {
    return sentence.above(most.index()).stream()
        .anyMatch(
            d -> d.label().equals("advmod") && sentence.token(d.governor()).tag().startsWith("JJ"));
  }
}
