package io.chancery.ontology;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a frame's role shows in a sentence.
 *
 * @param role the role filled
 * @param paths where the filler stands, best first
 * @param fillers local names of what may fill it: {@code Actor}, {@code Event}, {@code Place},
 *     {@code Thing} (anything)
 * @param required whether the frame is evoked only where this role is filled
 * @param alike what alone may, by the same; empty for anything of the fillers
 * @param unlike what may not: lemmas, tags of names ({@code PERSON}) and words ({@code VB}), and
 *     senses of WordNet ({@code noun.artifact})
 * @param triggers the parts of speech of the triggers around which it holds: verbs, nouns or both
 */
public record Realisation(
    Role role,
    List<Path> paths,
    Set<String> fillers,
    boolean required,
    Set<String> alike,
    Set<String> unlike,
    Set<PartOfSpeech> triggers) {

  public Realisation {
    paths = List.copyOf(paths);
    fillers = Set.copyOf(fillers);
    alike = Set.copyOf(alike);
    unlike = Set.copyOf(unlike);
    triggers = Set.copyOf(triggers);
  }

  /** One that holds around verbs and nouns alike. */
  public Realisation(Role role, List<Path> paths, Set<String> fillers, boolean required) {
    this(
        role,
        paths,
        fillers,
        required,
        Set.of(),
        Set.of(),
        EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.NOUN));
  }

  /** Whether it holds around triggers like this one. */
  public boolean appliesTo(LexicalUnit unit) {
    return triggers.contains(unit.nominal() ? PartOfSpeech.NOUN : PartOfSpeech.VERB);
  }

  /** The same, around fewer parts of speech. */
  Realisation without(Set<PartOfSpeech> others) {
    Set<PartOfSpeech> left = new HashSet<>(triggers);
    left.removeAll(others);
    return new Realisation(role, paths, fillers, required, alike, unlike, left);
  }
}
