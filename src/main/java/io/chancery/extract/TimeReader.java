package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each time expression of a sentence to the event that it dates: the nearest trigger that
 * governs it.
 */
final class TimeReader {

  private static final int HIGHEST_CLIMB = 5;
  private static final String ELSEWHEN = "once|since|later|subsequently|previously|earlier|already";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<Integer, Integer> triggerOf;
  private final ContentTimes content;
  private final OtherTimes others;

  /**
   * A reader for one sentence.
   *
   * @param content the events, and which times at them are of what they are about
   * @param supportVerbs support verbs, each with the noun that it carries
   */
  TimeReader(Sentence sentence, ContentTimes content, Map<Integer, Integer> supportVerbs) {
    this.sentence = sentence;
    this.content = content;
    this.grammar = new Grammar(sentence);
    this.triggerOf = new LinkedHashMap<>(supportVerbs);
    content.events().keySet().forEach(t -> triggerOf.put(t, t));
    this.others = new OtherTimes(sentence, triggerOf::containsKey);
  }

  /** The time expressions of each trigger. */
  Map<Integer, List<TimeMention>> times() {
    Map<Integer, List<TimeMention>> times = new LinkedHashMap<>();
    for (TimeExpression expression : expressions()) {
      int head = head(expression);
      String link = link(expression, head);
      trigger(expression, head)
          .flatMap(trigger -> content.dated(trigger, expression, link))
          .ifPresent(
              trigger ->
                  times
                      .computeIfAbsent(trigger, k -> new ArrayList<>())
                      .add(mention(expression, head, trigger)));
    }
    sentence.times().forEach(expression -> whenClause(expression, times));
    triggerOf.values().stream().distinct().sorted().forEach(trigger -> share(trigger, times));
    return times;
  }

  /** "Since 1949, when crowds rioted": they rioted in 1949. */
  private void whenClause(TimeExpression expression, Map<Integer, List<TimeMention>> times) {
    int next = expression.last() + 1;
    int when =
        next < sentence.tokens().size() && sentence.token(next).word().equals(",")
            ? next + 1
            : next;
    if (when <= sentence.tokens().size() && sentence.token(when).lemma().equals("when")) {
      sentence.above(when).stream()
          .map(Dependency::governor)
          .flatMap(verb -> Stream.concat(Stream.of(verb), besides(verb)))
          .filter(content.events()::containsKey)
          .forEach(
              verb ->
                  times.computeIfAbsent(
                      verb, k -> List.of(new TimeMention(sentence.index(), null, expression))));
    }
  }

  /** "In May, when crowds rioted and the mayor fled": he fled in May too. */
  private Stream<Integer> besides(int verb) {
    List<String> labels = sentence.above(verb).stream().map(Dependency::label).toList();
    return sentence.children(verb, "conj:and"::equals).stream()
        .filter(next -> sentence.above(next).stream().anyMatch(d -> labels.contains(d.label())));
  }

  /** The time as it bears on the event; where it stands at another, past verb it looks back. */
  private TimeMention mention(TimeExpression expression, int head, int trigger) {
    TimeMention own = new TimeMention(sentence.index(), link(expression, head), expression);
    if (content.isOver(trigger, grammar.governing(head), triggerOf)) {
      return own.asEnd();
    }
    boolean past =
        grammar
            .governing(head)
            .map(Dependency::governor)
            .filter(verb -> verb != trigger && triggerOf.get(verb) == null)
            .filter(verb -> verb < trigger && sentence.token(verb).tag().equals("VBD"))
            .isPresent();
    boolean now = tense(trigger) == Tense.PRESENT;
    boolean aim =
        AnyOf.matches(String.valueOf(own.preposition()), "for|to")
            || "until".equals(own.preposition())
                && (now || perfect(trigger) || content.deadline(trigger));
    boolean ahead = aim || prospective(trigger) || now && subordinate(trigger);
    return past || attempted(trigger) || grammar.lapsed(head, trigger)
        ? own.seenFrom(Tense.PAST)
        : ahead ? own.seenFrom(Tense.FUTURE) : own;
  }

  /** "Has banned rallies until Saturday", which is yet to come. */
  private boolean perfect(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .map(sentence::token)
        .anyMatch(t -> t.lemma().equals("have") && AnyOf.matches(t.tag(), "VBZ|VBP"));
  }

  /** "A possible meeting in November" is still to come. */
  private boolean prospective(int noun) {
    return sentence.children(noun, "amod"::equals).stream()
        .anyMatch(
            i ->
                AnyOf.matches(
                    sentence.token(i).lemma(),
                    "possible|potential|future|upcoming|prospective|forthcoming|planned|proposed"));
  }

  /** "Tried to board a flight on Monday": that was then. */
  private boolean attempted(int trigger) {
    return sentence.above(trigger).stream()
        .filter(d -> AnyOf.matches(d.label(), "xcomp|advcl:to") && d.governor() > 0)
        .map(d -> sentence.token(d.governor()))
        .anyMatch(t -> t.tag().equals("VBD") && AnyOf.matches(t.lemma(), "try|attempt"));
  }

  /** "Who flies home on Saturday", "if it opens on Monday"; a caption's "rises on Monday" rose. */
  private boolean subordinate(int trigger) {
    int node = trigger;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty()) {
        return false;
      }
      if (AnyOf.matches(sentence.token(node).tag(), "VBZ|VBP|VBN")) {
        return AnyOf.matches(
            edge.get().label(),
            "acl:relcl|advcl:if|advcl:when|advcl:once|advcl:until|advcl:before|advcl:after|advcl:as");
      }
      node = edge.get().governor();
    }
    return false;
  }

  /** What links it to the event: "until a hearing on Monday" is until Monday. */
  private @Nullable String link(TimeExpression expression, int head) {
    return sentence.above(head).stream()
        .filter(d -> d.relation().equals("nmod") && !triggerOf.containsKey(d.governor()))
        .filter(d -> !inTime(d.governor()))
        .flatMap(d -> sentence.above(d.governor()).stream())
        .filter(d -> d.label().matches("(obl|nmod):(since|until|till|before)"))
        .map(d -> d.label().substring(d.label().indexOf(':') + 1))
        .findFirst()
        .orElseGet(() -> preposition(expression));
  }

  private boolean inTime(int token) {
    return sentence.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
  }

  private Optional<Integer> trigger(TimeExpression expression, int head) {
    if (ofClauseBeside(head)) {
      return Optional.empty();
    }
    if (lengthOfNoun(expression)) {
      return grammar.governing(head).map(Dependency::governor).map(triggerOf::get);
    }
    return besideNoun(expression)
        .or(() -> climb(head).map(at -> triggerOf.get(content.agreed(expression, at))))
        .or(() -> nearestVerb(expression, clause(head)));
  }

  /** The sentence's expressions, but for what only says that something is meant to last. */
  private List<TimeExpression> expressions() {
    return Stream.concat(sentence.times().stream(), UntilNow.in(sentence).stream())
        .filter(t -> !others.holds(t, head(t), preposition(t)))
        .toList();
  }

  /** Participles, purposes and coordinated verbs happen when the verb above them happens. */
  private void share(int trigger, Map<Integer, List<TimeMention>> times) {
    int node = trigger;
    for (int i = 0; i < HIGHEST_CLIMB && !times.containsKey(trigger); i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty() || !simultaneous(edge.get()) || ownClause(edge.get())) {
        return;
      }
      node = edge.get().governor();
      int donor = triggerOf.getOrDefault(node, node);
      List<TimeMention> found = times.get(donor);
      if (found != null && along(trigger, donor, edge.get(), found)) {
        times.put(trigger, found.stream().map(t -> t.seenFrom(tense(donor))).toList());
      }
    }
  }

  private @Nullable Tense tense(int trigger) {
    EventMention event = content.events().get(trigger);
    return event == null ? null : event.tense();
  }

  /**
   * What is meant to come of something done ("signed a pact to widen trade"), but for what is done
   * by it ("summoned him to protest"), what was "once" done, and what is so today ("was founded in
   * 1871 and employs 90") has another time.
   */
  private boolean along(int trigger, int donor, Dependency edge, List<TimeMention> times) {
    boolean ahead = content.later(trigger, donor);
    boolean since =
        edge.relation().equals("conj")
            && times.stream().anyMatch(t -> "since".equals(t.preposition()));
    boolean still =
        edge.relation().equals("conj")
            && (tense(trigger) == Tense.PRESENT || perfect(trigger))
            && tense(donor) == Tense.PAST
            && !perfect(donor);
    boolean elsewhen =
        sentence.children(trigger, "advmod"::equals).stream()
            .filter(i -> i == 1 || !sentence.token(i - 1).lemma().equals("at"))
            .anyMatch(i -> sentence.token(i).lemma().matches(ELSEWHEN));
    return !ahead && !since && !still && !elsewhen;
  }

  private boolean simultaneous(Dependency edge) {
    return switch (edge.label()) {
      case "advcl:as", "advcl" -> true;
      case "advcl:while" -> grammar.statedSubjects(edge.dependent()).isEmpty();
      case "conj:and", "advcl:to", "acl" ->
          sentence.token(edge.dependent()).isVerb()
                  && !sentence.token(edge.dependent()).tag().equals("VBG")
              || grammar.afterComma(edge.dependent())
              || edge.relation().equals("conj") && alike(edge);
      case "obj" ->
          grammar.afterComma(edge.dependent()) || !triggerOf.containsValue(edge.dependent());
      default -> false;
    };
  }

  private boolean alike(Dependency edge) {
    return sentence.token(edge.governor()).isVerb() == sentence.token(edge.dependent()).isVerb();
  }

  /** "The launches earlier this year": a month or year right behind a noun is the noun's. */
  private Optional<Integer> besideNoun(TimeExpression expression) {
    int before = OtherTimes.nounBefore(sentence, expression);
    boolean vague =
        expression
            .value()
            .matches("\\d{4}(-\\d\\d)?|\\d{4}-(SP|SU|FA|WI|H\\d|Q\\d)|THIS .*|PAST_REF");
    boolean noun = before > 0 && sentence.token(before).isNoun();
    return vague && noun ? Optional.ofNullable(triggerOf.get(before)) : Optional.empty();
  }

  private int head(TimeExpression expression) {
    for (int i = expression.last(); i >= expression.first(); i--) {
      int at = i;
      boolean outside =
          sentence.above(i).stream()
              .allMatch(d -> d.governor() < expression.first() || d.governor() > expression.last());
      if (outside && !sentence.above(at).isEmpty()) {
        return i;
      }
    }
    return expression.last();
  }

  /** "A six-month ceasefire": the length is that of the noun and of nothing above it. */
  private boolean lengthOfNoun(TimeExpression expression) {
    return expression.type().equals("DURATION") && expression.text().contains("-");
  }

  private Optional<Integer> climb(int head) {
    int node = head;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty() || ownClause(edge.get())) {
        return Optional.empty();
      }
      node = edge.get().governor();
      Integer trigger = triggerOf.get(node);
      if (trigger != null) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** What a clause with its own subject dates is in it: not that somebody said so, or after it. */
  private boolean ownClause(Dependency edge) {
    boolean clause =
        edge.relation().equals("ccomp")
            || AnyOf.matches(
                edge.label(),
                "advcl:after|advcl:before|advcl:until|advcl:since|advcl:because|advcl:although|advcl:though|advcl:if");
    List<Integer> subjects = grammar.statedSubjects(edge.dependent());
    return clause && !subjects.isEmpty()
        || coordinated(edge, subjects)
        || edge.label().equals("parataxis") && !subjects.isEmpty()
        || purpose(edge)
        || aside(edge);
  }

  /** What a relative clause dates is in it, but for the noun's own date: "the storm that hit". */
  private boolean aside(Dependency edge) {
    return edge.label().equals("acl:relcl") && !triggerOf.containsKey(edge.governor());
  }

  /** "Decided to buy the firm in May": what is to be done in May says no event of its own. */
  private boolean purpose(Dependency edge) {
    return AnyOf.matches(edge.label(), "acl:to|advcl:to|xcomp|ccomp")
        && sentence.token(edge.dependent()).tag().equals("VB")
        && grammar.marked(edge.dependent(), "to")
        && !triggerOf.containsKey(edge.dependent());
  }

  private boolean coordinated(Dependency edge, List<Integer> subjects) {
    return edge.relation().equals("conj")
        && sentence.token(edge.dependent()).isVerb()
        && subjects.stream().anyMatch(s -> !grammar.statedSubjects(edge.governor()).contains(s));
  }

  /** The clause that holds a token: the words that its times may be of. */
  private Set<Integer> clause(int head) {
    int node = head;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty() || ownClause(edge.get())) {
        break;
      }
      node = edge.get().governor();
    }
    return Set.copyOf(sentence.subtree(node, edge -> !ownClause(edge) || where(edge)));
  }

  /** "Due in Oman on Monday, where they will meet": on Monday they meet. */
  private boolean where(Dependency edge) {
    return edge.label().equals("acl:relcl")
        && sentence.children(edge.dependent(), "advmod"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("where"));
  }

  /**
   * {@code Founded in 2002, …}: the clause that the time is in says no event, and what is around it
   * has another time.
   */
  private boolean ofClauseBeside(int head) {
    int node = head;
    for (int i = 0; i < HIGHEST_CLIMB && !triggerOf.containsKey(node); i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty()) {
        return false;
      }
      boolean clause =
          sentence.token(node).isVerb() && AnyOf.matches(edge.get().relation(), "acl|advcl");
      if (clause || edge.get().label().equals("appos")) {
        return true;
      }
      node = edge.get().governor();
    }
    return false;
  }

  private Optional<Integer> nearestVerb(TimeExpression expression, Set<Integer> clause) {
    return triggerOf.keySet().stream()
        .filter(t -> sentence.token(t).isVerb() && clause.contains(t))
        .min((a, b) -> Integer.compare(distance(a, expression), distance(b, expression)))
        .map(triggerOf::get);
  }

  private static int distance(int trigger, TimeExpression expression) {
    return Math.min(Math.abs(trigger - expression.first()), Math.abs(trigger - expression.last()));
  }

  private @Nullable String preposition(TimeExpression expression) {
    for (int i = expression.first(); i <= expression.last(); i++) {
      Optional<Integer> marker =
          sentence.children(i, l -> l.equals("case") || l.equals("mark")).stream()
              .filter(c -> c < expression.first() || sentence.token(c).tag().equals("IN"))
              .findFirst();
      if (marker.isPresent()) {
        return sentence.token(marker.get()).lemma();
      }
    }
    return null;
  }
}
