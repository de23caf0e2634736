package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nouns of which a clause says no more than that they happen, and when or where: "a ruling is
 * expected on Friday". They tell an event though nobody is named who takes part in it.
 */
final class Happenings {

  private final Sentence sentence;
  private final SupportVerbs supportVerbs;
  private final Cues cues;

  Happenings(Sentence sentence, SupportVerbs supportVerbs, Cues cues) {
    this.sentence = sentence;
    this.supportVerbs = supportVerbs;
    this.cues = cues;
  }

  /** The nouns among the words that the verbs and adjectives say nothing but the happening of. */
  Map<Integer, Integer> carried(Set<Integer> words) {
    Map<Integer, Integer> carried = new HashMap<>();
    words.stream()
        .sorted()
        .forEach(word -> saying(word).ifPresent(verb -> carried.putIfAbsent(verb, word)));
    return carried;
  }

  /** Those among the words. */
  Set<Integer> among(Set<Integer> words) {
    return words.stream()
        .filter(word -> sentence.token(word).isNoun() && !sentence.token(word).isProper())
        .filter(this::happens)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The word that says that it happens: "begin", "take place", "be due". */
  Optional<Integer> saying(int noun) {
    return supportVerbs.carrying(sentence, noun).stream()
        .filter(SupportVerbs.Carrier::happens)
        .map(SupportVerbs.Carrier::verb)
        .findFirst();
  }

  private boolean happens(int noun) {
    return Stream.concat(saying(noun).stream(), awaiting(noun))
        .anyMatch(verb -> isSituated(verb) || isSituated(noun));
  }

  /** "Expect a deal by June". */
  private Stream<Integer> awaiting(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj") && d.governor() != 0)
        .map(Dependency::governor)
        .filter(verb -> cues.lists("awaiting", sentence.token(verb).lemma()));
  }

  private boolean isSituated(int word) {
    return sentence.below(word).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obl|nmod|advmod|obj"))
        .anyMatch(d -> isTime(d.dependent()) || isPlace(d));
  }

  private boolean isTime(int word) {
    return sentence.times().stream().anyMatch(t -> t.first() <= word && word <= t.last());
  }

  private boolean isPlace(Dependency edge) {
    List<String> there = List.of("obl:in", "obl:at", "obl:near", "obl:outside", "nmod:in");
    return there.contains(edge.label())
        && AnyOf.matches(
            sentence.token(edge.dependent()).entity(), "LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE");
  }
}
