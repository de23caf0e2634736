package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Coded events against gold, each answered at most once.
 *
 * @param gold the sentences, with PLOVER types
 * @param said by the sentence's id what was coded
 */
record EventCodingScore(List<CodedSentence> gold, Map<String, Set<CodedEvent>> said) {

  /** By type and the states or groups at both ends. */
  Rate dyads() {
    return rate(CodedEvent::dyad);
  }

  /** By type alone. */
  Rate types() {
    return rate(event -> new CodedEvent(event.type(), "", ""));
  }

  /** By the states or groups at both ends, whatever happens between them. */
  Rate ends() {
    return rate(event -> event.dyad().ofType(""));
  }

  /** By type and full codes. */
  Rate fullCodes() {
    return rate(UnaryOperator.identity());
  }

  private Rate rate(UnaryOperator<CodedEvent> view) {
    return gold.stream().map(s -> rate(s, view)).reduce(Rate.NOTHING, Rate::plus);
  }

  private Rate rate(CodedSentence sentence, UnaryOperator<CodedEvent> view) {
    Set<CodedEvent> coded = said(sentence);
    List<CodedEvent> left = new ArrayList<>(coded.stream().map(view).toList());
    int right = (int) sentence.events().stream().map(view).filter(left::remove).count();
    return new Rate(right, coded.size(), right, sentence.events().size());
  }

  private Set<CodedEvent> said(CodedSentence sentence) {
    return said.getOrDefault(sentence.id(), Set.of());
  }

  /** Sentences of which nothing may be coded and nothing is. */
  Share silent() {
    return Share.of(
        gold.stream().filter(s -> s.events().isEmpty()).toList(), s -> said(s).isEmpty());
  }

  /** Every coded event that is missed, and every one that is untrue. */
  Table mistakes() {
    return new Table(
        "event-coding/mistakes",
        "Every coded event that is missed or untrue",
        Mistake.COLUMNS,
        gold.stream().flatMap(this::mistakes).map(Mistake::cells).toList());
  }

  private Stream<Mistake> mistakes(CodedSentence sentence) {
    List<CodedEvent> missed = dyads(sentence.events());
    List<CodedEvent> untrue = dyads(said(sentence));
    dyads(said(sentence)).forEach(missed::remove);
    dyads(sentence.events()).forEach(untrue::remove);
    return Stream.concat(
        missed.stream().map(event -> mistake("missed", sentence, event)),
        untrue.stream().map(event -> mistake("untrue", sentence, event)));
  }

  private static List<CodedEvent> dyads(Collection<CodedEvent> events) {
    return new ArrayList<>(events.stream().map(CodedEvent::dyad).toList());
  }

  private static Mistake mistake(String kind, CodedSentence sentence, CodedEvent event) {
    String dyad = event.source() + " to " + event.target();
    return new Mistake(kind, sentence.id(), event.type(), dyad, sentence.text());
  }
}
