package io.chancery.ontology;

import java.util.List;
import java.util.Set;

/**
 * How a language expresses a stative relation: the words, and where around them its two ends stand.
 *
 * @param id the local name
 * @param relation the local name of the relation that it tells
 * @param units the words
 * @param subjects classes of what may be the subject, of which one suffices
 * @param subjectPaths ways from the word to the subject; the first that leads to one wins
 * @param objects classes of what may be the object
 * @param objectPaths ways from the word to the object
 * @param lasting whether it holds only where the word is in the present, as owning does and
 *     founding does not
 */
public record State(
    String id,
    String relation,
    List<LexicalUnit> units,
    Set<String> subjects,
    List<Path> subjectPaths,
    Set<String> objects,
    List<Path> objectPaths,
    boolean lasting) {

  public State {
    units = List.copyOf(units);
    subjects = Set.copyOf(subjects);
    subjectPaths = List.copyOf(subjectPaths);
    objects = Set.copyOf(objects);
    objectPaths = List.copyOf(objectPaths);
  }
}
