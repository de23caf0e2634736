package io.chancery.ontology;

import java.util.List;

/**
 * A one-triple summary of events of some classes, such as {@code talksWith}.
 *
 * @param name local name in the ontology's namespace
 * @param label what people call it
 * @param classes local names of the event classes that it summarises
 * @param subject the role that becomes the subject
 * @param objects the roles that become the object, all of them, each a triple
 * @param symmetric whether subject and object are of equal standing
 */
public record FlatPredicate(
    String name,
    String label,
    List<String> classes,
    Role subject,
    List<Role> objects,
    boolean symmetric) {

  public FlatPredicate {
    classes = List.copyOf(classes);
    objects = List.copyOf(objects);
  }
}
