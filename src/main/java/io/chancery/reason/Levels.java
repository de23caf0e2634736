package io.chancery.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * How late each rule may run: not before those that make what it asks for, and after those that
 * make what it asks to be absent.
 */
final class Levels {

  private final List<InferenceRule> rules;
  private final Map<Node, List<InferenceRule>> byProperty = new HashMap<>();
  private final Map<InferenceRule, Integer> levels = new IdentityHashMap<>();

  Levels(List<InferenceRule> rules) {
    this.rules = rules;
    for (InferenceRule rule : rules) {
      Set<Node> properties = new HashSet<>();
      rule.head().forEach(head -> properties.add(head.predicate()));
      properties.forEach(p -> byProperty.computeIfAbsent(p, none -> new ArrayList<>()).add(rule));
      levels.put(rule, 0);
    }
  }

  /**
   * The level of each rule, from 0.
   *
   * @throws RuleException if a rule asks for the absence of what follows from it
   */
  Map<InferenceRule, Integer> of() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (InferenceRule rule : rules) {
        int least = Math.max(least(rule.body(), 0), least(rule.absent(), 1));
        if (least > rules.size()) {
          String what = rule.name() + " asks that what follows from it is absent";
          throw new RuleException(RuleFault.CIRCULAR_ABSENCE, rule.place(), what);
        }
        if (least > level(rule)) {
          levels.put(rule, least);
          changed = true;
        }
      }
    }
    return levels;
  }

  private int least(List<Atom> atoms, int above) {
    return atoms.stream()
        .flatMap(
            atom ->
                byProperty.getOrDefault(atom.predicate(), List.of()).stream()
                    .filter(maker -> makes(maker, atom)))
        .mapToInt(maker -> level(maker) + above)
        .max()
        .orElse(0);
  }

  private static boolean makes(InferenceRule rule, Atom atom) {
    return rule.head().stream().anyMatch(head -> head.key().meets(atom.key()));
  }

  private int level(InferenceRule rule) {
    return levels.getOrDefault(rule, 0);
  }
}
