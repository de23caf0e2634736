package io.chancery.ontology;

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
 */
public record Realisation(Role role, List<Path> paths, Set<String> fillers, boolean required) {

  public Realisation {
    paths = List.copyOf(paths);
    fillers = Set.copyOf(fillers);
  }
}
