package io.chancery.resolve;

import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The nouns that name what happens, alone or at the end of a longer name: {@code missile launch}.
 */
final class DeedNouns {

  private final Map<String, Set<String>> classesOf = new HashMap<>();

  DeedNouns(Ontology ontology) {
    ontology.frames().stream()
        .filter(frame -> !frame.evokes().equals(Drafting.GENERAL))
        .forEach(
            frame ->
                frame.units().stream()
                    .filter(unit -> unit.nominal() && !unit.any())
                    .map(LexicalUnit::lemma)
                    .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
                    .forEach(
                        noun ->
                            classesOf
                                .computeIfAbsent(noun, n -> new HashSet<>())
                                .add(frame.evokes())));
  }

  /** Local names of the event classes that a noun of this lemma may name. */
  Set<String> classes(String lemma) {
    return classesOf.getOrDefault(lemma, Set.of());
  }
}
