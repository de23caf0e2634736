package io.chancery.extract;

import io.chancery.ontology.Factuality;
import io.chancery.ontology.Role;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that say an event.
 *
 * @param sentence index of its sentence
 * @param trigger index of the head token of the evoking words
 * @param span where the evoking words stand
 * @param text the evoking words
 * @param nominal whether they are a noun
 * @param type local name of the event class
 * @param rule id of the frame that found it
 * @param arguments its participants, places and times
 * @param factuality whether it happened
 * @param tense where its clause looks
 * @param sources to whom the text attributes it; nobody stands for the reporter
 */
public record EventMention(
    int sentence,
    int trigger,
    Span span,
    String text,
    boolean nominal,
    String type,
    String rule,
    List<Argument> arguments,
    Factuality factuality,
    Tense tense,
    List<EntityMention> sources) {

  private static final String HAPPENS = "happens";

  public EventMention {
    arguments = List.copyOf(arguments);
    sources = List.copyOf(sources);
  }

  /** The fillers of a role, in order. */
  public List<Mention> fillers(Role role) {
    return arguments.stream().filter(a -> a.role() == role).map(Argument::filler).toList();
  }

  /** How other mentions refer to it. */
  public EventReference reference() {
    return new EventReference(sentence, trigger);
  }

  /** The same with more fillers of a role. */
  EventMention with(Role role, List<? extends Mention> fillers) {
    List<Argument> more = fillers.stream().map(f -> new Argument(role, f, "")).toList();
    return with(more);
  }

  /** The same at another place. */
  EventMention at(List<? extends Mention> places) {
    return with(
            arguments.stream().filter(a -> a.role() != Role.PLACE).toList(), factuality, sources)
        .with(Role.PLACE, places);
  }

  /** The same at times of which the clause says no more than that it happens then. */
  EventMention happeningAt(List<TimeMention> times) {
    boolean open = factuality == Factuality.Planned || factuality == Factuality.Possible;
    boolean ahead = open && tense != Tense.PAST;
    return with(
        times.stream()
            .map(t -> ahead ? t.seenFrom(Tense.FUTURE) : t)
            .map(t -> new Argument(Role.TIME, t, HAPPENS))
            .toList());
  }

  /** Whether its clause says no more than that it happens at some time: "talks began today". */
  public boolean happens() {
    return arguments.stream().anyMatch(a -> a.path().equals(HAPPENS));
  }

  /** The same with one more argument. */
  EventMention with(Argument argument) {
    return with(List.of(argument));
  }

  private EventMention with(List<Argument> more) {
    List<Argument> all = new ArrayList<>(arguments);
    all.addAll(more);
    return with(all, factuality, sources);
  }

  /** The same on somebody's word. */
  EventMention saidBy(List<EntityMention> speakers) {
    return with(arguments, factuality, speakers);
  }

  /** The same kind of event with other arguments, told again at another word. */
  EventMention elsewhere(int token, List<Argument> participants) {
    return new EventMention(
        sentence, token, span, text, nominal, type, rule, participants, factuality, tense, sources);
  }

  /** The same as an event of another class. */
  EventMention of(String otherType, String otherRule) {
    return new EventMention(
        sentence,
        trigger,
        span,
        text,
        nominal,
        otherType,
        otherRule,
        arguments,
        factuality,
        tense,
        sources);
  }

  /** The same with another status. */
  public EventMention as(Factuality status) {
    return with(arguments, status, sources);
  }

  private EventMention with(
      List<Argument> participants, Factuality status, List<EntityMention> speakers) {
    return new EventMention(
        sentence, trigger, span, text, nominal, type, rule, participants, status, tense, speakers);
  }
}
