package io.chancery.extract;

import io.chancery.ontology.Frame;
import io.chancery.ontology.LexicalUnit;
import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The frames of nouns that no frame lists, by the verbs that they derive from: {@code deportation}
 * tells of what {@code deport} tells.
 *
 * <p>Only for nouns that usually mean that something is done: a building is no act, and a speaker
 * no speech. Not for nouns that look like their verb ({@code name}, {@code sign}), which mean too
 * much else, nor for those of reporting verbs ({@code observation}): the lexicon lists the ones
 * that it wants.
 */
final class Nominalizations {

  private static final double SHARE = 0.6;
  private static final Set<String> DOINGS =
      Set.of("noun.act", "noun.event", "noun.communication", "noun.process");

  private final Map<String, Set<Frame>> byVerb = new HashMap<>();
  private final Map<String, List<Frame>> byNoun = new ConcurrentHashMap<>();
  private final WordNet wordNet;

  /**
   * Derives from the verbs of frames.
   *
   * @param reporting verbs from which nothing is derived
   */
  Nominalizations(List<Frame> frames, Set<String> reporting, WordNet wordNet) {
    this.wordNet = wordNet;
    for (Frame frame : frames) {
      for (LexicalUnit unit : frame.units()) {
        if (!unit.nominal() && !reporting.contains(unit.lemma())) {
          byVerb
              .computeIfAbsent(unit.lemma(), verb -> new LinkedHashSet<>())
              .addAll(nominal(frame, frames));
        }
      }
    }
  }

  /** The frame if it has nouns, else those of its class that have, which know where roles stand. */
  private static List<Frame> nominal(Frame frame, List<Frame> frames) {
    List<Frame> nominal =
        frames.stream()
            .filter(other -> other.evokes().equals(frame.evokes()))
            .filter(other -> other.units().stream().anyMatch(LexicalUnit::nominal))
            .toList();
    return nominal.isEmpty() || nominal.contains(frame) ? List.of(frame) : nominal;
  }

  /** Whether a lemma is a verb, and no noun that a tagger took for one. */
  boolean isVerb(String lemma) {
    return wordNet.isVerb(lemma);
  }

  /** The frames that a noun of this lemma evokes; kept for the next time. */
  List<Frame> frames(String noun) {
    return byNoun.computeIfAbsent(noun, this::found);
  }

  private List<Frame> found(String noun) {
    List<Frame> frames = new ArrayList<>();
    for (String verb : verbs(noun)) {
      byVerb.getOrDefault(verb, Set.of()).stream()
          .filter(f -> !frames.contains(f))
          .forEach(frames::add);
    }
    return List.copyOf(frames);
  }

  /** Whether a noun mostly tells that something is done, and some verb tells the same. */
  boolean isDoing(String noun) {
    List<Sense> senses = wordNet.senses(noun);
    return !senses.isEmpty()
        && isDoing(senses)
        && senses.stream().filter(Nominalizations::isDoing).anyMatch(s -> !s.verbs().isEmpty());
  }

  private Set<String> verbs(String noun) {
    List<Sense> senses = wordNet.senses(noun);
    Set<String> verbs = new TreeSet<>();
    if (senses.isEmpty() || isDoing(senses)) {
      senses.stream().filter(Nominalizations::isDoing).forEach(s -> verbs.addAll(s.verbs()));
      wordNet.verbOf(noun).ifPresent(verbs::add);
    }
    verbs.remove(noun);
    return verbs;
  }

  private static boolean isDoing(Sense sense) {
    return DOINGS.contains(sense.file());
  }

  private static boolean isDoing(List<Sense> senses) {
    double all = senses.stream().mapToDouble(Sense::weight).sum();
    double doing =
        senses.stream().filter(Nominalizations::isDoing).mapToDouble(Sense::weight).sum();
    return isDoing(senses.get(0)) && doing >= SHARE * all;
  }
}
