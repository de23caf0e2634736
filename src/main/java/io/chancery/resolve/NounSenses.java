package io.chancery.resolve;

import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a noun stands for by its usual meaning in WordNet, with the terms of {@code hypernyms.txt}.
 *
 * <p>Its first sense must say so, and senses of that kind must outweigh all others by far: "head"
 * and "face" are body parts first, and "opposition" is an act as often as a group.
 */
final class NounSenses {

  private static final double SHARE = 0.7;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_HEAD = 5;

  private final Map<String, Optional<NounKind>> terms;
  private final WordNet wordNet = new WordNet();

  private NounSenses(Map<String, Optional<NounKind>> terms) {
    this.terms = Map.copyOf(terms);
  }

  /** The list that is part of the program, read when it is first asked for. */
  private static final class Listed {
    static final NounSenses WORDS =
        new NounSenses(Nouns.kinds("hypernyms.txt", Nouns.lines("hypernyms.txt")));
  }

  /** The list that is part of the program. */
  static NounSenses load() {
    return Listed.WORDS;
  }

  /** Whether WordNet has this noun. */
  boolean knows(String lemma) {
    return !wordNet.senses(lemma).isEmpty();
  }

  /** The lexicographer file of its first meaning. */
  Optional<String> file(String lemma) {
    return wordNet.senses(lemma).stream().map(Sense::file).findFirst();
  }

  /** What the noun usually stands for. */
  Optional<NounKind> kind(String lemma) {
    List<Sense> senses = wordNet.senses(lemma);
    Map<NounKind, Double> weights = new EnumMap<>(NounKind.class);
    for (Sense sense : senses) {
      kind(sense).ifPresent(kind -> weights.merge(kind, sense.weight(), Double::sum));
    }
    double all = senses.stream().mapToDouble(Sense::weight).sum();
    return senses.stream()
        .limit(1)
        .flatMap(first -> kind(first).stream())
        .filter(kind -> weights.getOrDefault(kind, 0.0) >= SHARE * all)
        .findFirst();
  }

  private Optional<NounKind> kind(Sense sense) {
    return sense.kinds().stream()
        .filter(terms::containsKey)
        .findFirst()
        .flatMap(term -> terms.getOrDefault(term, Optional.empty()));
  }

  /** The noun at the end of one that is written as one word: {@code maker} of a chipmaker. */
  Optional<String> head(String compound) {
    return IntStream.rangeClosed(SHORTEST_PART, compound.length() - SHORTEST_HEAD)
        .filter(at -> knows(compound.substring(0, at).replaceFirst("-$", "")))
        .mapToObj(compound::substring)
        .filter(this::knows)
        .findFirst();
  }
}
