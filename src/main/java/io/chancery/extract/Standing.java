package io.chancery.extract;

import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settles what only the kinds of events tell: what is appealed for is requested, stances last. */
final class Standing {

  private static final Set<String> OWN_DOING = Set.of("Pledge", "Threaten", "Warn");

  private Standing() {}

  /** The events of a sentence with statuses settled. */
  static Map<Integer, EventMention> settled(Map<Integer, EventMention> events, Ontology ontology) {
    Map<Integer, EventMention> settled = new TreeMap<>(events);
    events.values().stream()
        .filter(event -> ontology.isA(event.type(), "Appeal"))
        .forEach(appeal -> request(appeal, settled));
    events.values().stream()
        .filter(event -> OWN_DOING.contains(event.type()))
        .forEach(act -> lend(act, settled));
    settled.replaceAll((trigger, event) -> stance(event, ontology));
    return settled;
  }

  /** The nouns that a call or demand is for have not happened. */
  private static void request(EventMention appeal, Map<Integer, EventMention> events) {
    appeal.fillers(Role.THEME).stream()
        .filter(EventReference.class::isInstance)
        .map(theme -> ((EventReference) theme).trigger())
        .forEach(
            trigger ->
                events.computeIfPresent(
                    trigger,
                    (k, event) -> event.nominal() ? event.as(Factuality.Requested) : event));
  }

  /** What somebody pledges or threatens without a doer is his own doing. */
  private static void lend(EventMention act, Map<Integer, EventMention> events) {
    List<Mention> agents = act.fillers(Role.AGENT);
    act.fillers(Role.THEME).stream()
        .filter(EventReference.class::isInstance)
        .map(theme -> ((EventReference) theme).trigger())
        .forEach(
            trigger ->
                events.computeIfPresent(
                    trigger,
                    (k, event) ->
                        event.nominal() && event.fillers(Role.AGENT).isEmpty()
                            ? event.with(Role.AGENT, agents)
                            : event));
  }

  /** Stances that are told in the present, or as a noun, last until told otherwise. */
  private static EventMention stance(EventMention event, Ontology ontology) {
    boolean timeless = event.nominal() || event.tense() == Tense.PRESENT;
    return ontology.isA(event.type(), "Stance")
            && timeless
            && event.factuality() == Factuality.Actual
        ? event.as(Factuality.Habitual)
        : event;
  }
}
