package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Settles what only the kinds of events tell: what is appealed for is requested, stances last. */
final class Standing {

  private static final Set<String> MUTUAL = Set.of("Contact", "Agree", "Cooperate", "Ceasefire");

  /** As nouns they name an end that is sought: "the denuclearization of the peninsula". */
  private static final Set<String> ENDS = Set.of("Disarm");

  private static final Set<String> OWN_DOING = Set.of("Pledge", "Threaten", "Warn");

  private Standing() {}

  /** The events of a sentence with statuses settled. */
  static Map<Integer, EventMention> settled(
      Sentence sentence, Map<Integer, EventMention> events, Ontology ontology) {
    Map<Integer, EventMention> settled = new TreeMap<>(events);
    events.values().stream()
        .filter(event -> ontology.isA(event.type(), "Appeal"))
        .forEach(appeal -> settle(appeal, settled, event -> true, Factuality.Requested));
    events.values().stream()
        .filter(event -> event.type().equals("Reject") && event.factuality() == Factuality.Actual)
        .forEach(refusal -> settle(refusal, settled, e -> mutual(e, ontology), Factuality.Negated));
    events.values().stream()
        .filter(event -> event.type().equals("Reject") && event.factuality() == Factuality.Actual)
        .forEach(refusal -> settle(refusal, settled, e -> said(e, ontology), Factuality.Actual));
    events.values().stream()
        .filter(event -> event.type().equals("Reject") && event.factuality() == Factuality.Negated)
        .forEach(open -> settle(open, settled, event -> true, Factuality.Possible));
    events.values().stream()
        .filter(event -> OWN_DOING.contains(event.type()))
        .forEach(act -> lend(act, settled));
    settled.replaceAll(
        (trigger, event) -> byLaw(sentence, ontology, looming(sought(stance(event, ontology)))));
    return settled;
  }

  /** A request that is refused was made, and so was a charge that is denied. */
  private static boolean said(EventMention event, Ontology ontology) {
    return event.factuality() == Factuality.Negated
        && ontology.isA(event.type(), SpeechActs.CLASS)
        && !mutual(event, ontology);
  }

  /** Whether it takes the will of all sides, so that a refusal prevents it. */
  private static boolean mutual(EventMention event, Ontology ontology) {
    return MUTUAL.stream().anyMatch(type -> ontology.isA(event.type(), type));
  }

  /** The nouns that an act is about get the status that the act gives them. */
  private static void settle(
      EventMention act,
      Map<Integer, EventMention> events,
      Predicate<EventMention> which,
      Factuality status) {
    act.fillers(Role.THEME).stream()
        .filter(EventReference.class::isInstance)
        .map(theme -> ((EventReference) theme).trigger())
        .forEach(
            trigger ->
                events.computeIfPresent(
                    trigger,
                    (k, event) -> event.nominal() && which.test(event) ? event.as(status) : event));
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

  private static EventMention sought(EventMention event) {
    boolean end = ENDS.contains(event.type()) && event.nominal();
    return end && event.factuality() == Factuality.Actual ? event.as(Factuality.Possible) : event;
  }

  /** "Under the constitution the court rules within a week": so it does whenever it has to. */
  private static EventMention byLaw(Sentence sentence, Ontology ontology, EventMention event) {
    boolean present = AnyOf.matches(sentence.token(event.trigger()).tag(), "VBZ|VBP");
    boolean lawful =
        present
            && sentence.children(event.trigger(), "obl:under"::equals).stream()
                .anyMatch(
                    i -> ontology.words("standing-rules").contains(sentence.token(i).lemma()));
    return lawful && event.factuality() == Factuality.Actual
        ? event.as(Factuality.Habitual)
        : event;
  }

  /** Whoever faces ten years in prison has not been sentenced yet. */
  private static EventMention looming(EventMention event) {
    String verb = event.text().split(" ")[0].toLowerCase(Locale.ROOT);
    return event.type().equals("Sentence")
            && event.factuality() == Factuality.Actual
            && AnyOf.matches(verb, "face|faces|faced|facing")
        ? event.as(Factuality.Possible)
        : event;
  }

  /** Stances that are told in the present, or as a noun, last until told otherwise. */
  private static EventMention stance(EventMention event, Ontology ontology) {
    boolean timeless = event.nominal() || event.tense() == Tense.PRESENT;
    return ontology.isA(event.type(), "Stance")
            && timeless
            && event.arguments().stream().noneMatch(a -> a.path().startsWith("ccomp"))
            && event.factuality() == Factuality.Actual
        ? event.as(Factuality.Habitual)
        : event;
  }
}
