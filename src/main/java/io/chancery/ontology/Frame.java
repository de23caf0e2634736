package io.chancery.ontology;

import java.util.List;
import java.util.Set;

/**
 * How a language expresses a class of events: words, and where its participants stand around them
 * (FrameNet).
 *
 * @param id local name in the lexicon; the rule id of every fact it finds
 * @param label the pattern in words, such as {@code X condemns Y}
 * @param units the words that evoke it
 * @param exceptions lemmas that do not evoke it though a unit of any word covers them
 * @param evokes local name of the event class
 * @param realisations where each role is found
 * @param examples sentences that a test reads
 */
public record Frame(
    String id,
    String label,
    List<LexicalUnit> units,
    Set<String> exceptions,
    String evokes,
    List<Realisation> realisations,
    List<FrameExample> examples) {

  public Frame {
    units = List.copyOf(units);
    exceptions = Set.copyOf(exceptions);
    realisations = List.copyOf(realisations);
    examples = List.copyOf(examples);
  }
}
