package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the order in which a sentence tells undated events: "after X warned", "before the vote",
 * "ahead of the visit", and what a meeting says as said when it met. The other event fills the role
 * of time; how the two are ordered is the argument's path.
 */
final class Succession {

  /** It happened after the other. */
  static final String AFTER = "after";

  /** It happened before the other. */
  static final String BEFORE = "before";

  /** It happened when the other did. */
  static final String WITH = "with";

  private static final int HIGHEST_CLIMB = 4;
  private static final Pattern LATER = Pattern.compile("(advcl|obl|nmod):(after|following|since)");
  private static final Pattern EARLIER =
      Pattern.compile("(advcl|obl|nmod):(before|ahead_of|prior_to)");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<Integer, EventMention> events;

  private Succession(Sentence sentence, Map<Integer, EventMention> events) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.events = events;
  }

  /** The events of a sentence with the order that it tells of those without a date. */
  static Map<Integer, EventMention> told(Sentence sentence, Map<Integer, EventMention> events) {
    Succession succession = new Succession(sentence, events);
    Map<Integer, EventMention> ordered = new TreeMap<>(events);
    ordered.replaceAll((trigger, event) -> succession.ordered(event));
    return ordered;
  }

  private EventMention ordered(EventMention event) {
    return event.fillers(Role.TIME).isEmpty()
        ? speaking(event)
            .or(() -> below(event.trigger()))
            .or(() -> above(event.trigger()))
            .map(event::with)
            .orElse(event)
        : event;
  }

  /** "The summit pledged": when it met. */
  private static Optional<Argument> speaking(EventMention event) {
    return event.fillers(Role.AGENT).stream()
        .filter(speaker -> event.factuality() == Factuality.Actual)
        .filter(EventReference.class::isInstance)
        .map(summit -> new Argument(Role.TIME, summit, WITH))
        .findFirst();
  }

  /** What the event itself is told to come after or before. */
  private Optional<Argument> below(int node) {
    return sentence.below(node).stream()
        .flatMap(d -> order(d).flatMap(o -> argument(d.dependent(), o)).stream())
        .findFirst()
        .or(() -> ahead(node));
  }

  private static Optional<String> order(Dependency edge) {
    if (LATER.matcher(edge.label()).matches()) {
      return Optional.of(AFTER);
    }
    return EARLIER.matcher(edge.label()).matches() ? Optional.of(BEFORE) : Optional.empty();
  }

  /** "Spoke ahead of the vote": the adverb stands at the verb or at what is next to it. */
  private Optional<Argument> ahead(int node) {
    return sentence.below(node).stream()
        .filter(d -> AnyOf.matches(d.label(), "advmod|obj|obl:*"))
        .flatMap(d -> List.of(node, d.dependent()).stream())
        .flatMap(at -> sentence.children(at, "advmod"::equals).stream())
        .filter(at -> sentence.token(at).lemma().equals("ahead"))
        .flatMap(at -> sentence.children(at, "obl:of"::equals).stream())
        .flatMap(other -> argument(other, BEFORE).stream())
        .findFirst();
  }

  /** What the clause that holds the event is told to have preceded or followed. */
  private Optional<Argument> above(int trigger) {
    int node = trigger;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> order = order(edge.get());
      if (order.isPresent() || events.containsKey(edge.get().governor())) {
        return order.flatMap(o -> argument(edge.get().governor(), inverse(o)));
      }
      node = edge.get().governor();
    }
    return Optional.empty();
  }

  private static String inverse(String order) {
    return order.equals(AFTER) ? BEFORE : AFTER;
  }

  private Optional<Argument> argument(int token, String order) {
    return event(token)
        .map(t -> new Argument(Role.TIME, new EventReference(sentence.index(), t), order));
  }

  /** The event that a word says or carries. */
  private Optional<Integer> event(int token) {
    return events.containsKey(token)
        ? Optional.of(token)
        : sentence.children(token, l -> AnyOf.matches(l, "obj|nsubj:pass")).stream()
            .filter(events::containsKey)
            .findFirst();
  }
}
