package io.chancery.reason;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where its body holds, its head does.
 *
 * @param name by which it is cited, unique
 * @param says what it says in words
 * @param body what must hold
 * @param absent what must not hold
 * @param conditions on values
 * @param head what follows
 * @param variables how many it has; their indexes are below
 * @param text as it is written, with its prefixes
 * @param place where it is written
 */
record InferenceRule(
    String name,
    String says,
    List<Atom> body,
    List<Atom> absent,
    List<Condition> conditions,
    List<Atom> head,
    int variables,
    String text,
    Place place) {

  InferenceRule {
    body = List.copyOf(body);
    absent = List.copyOf(absent);
    conditions = List.copyOf(conditions);
    head = List.copyOf(head);
  }

  @Nullable Node[] noValues() {
    return new Node[variables];
  }
}
