package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;

/**
 * Reads the flat predicates and which event classes each summarises. A class without a predicate of
 * its own takes those of its nearest superclass that has one.
 */
final class FlatPredicateReader {
  private static final Node FLAT_PREDICATE = ch("flatPredicate");

  private final Knowledge knowledge;
  private final ClassHierarchy classes;

  FlatPredicateReader(Knowledge knowledge, ClassHierarchy classes) {
    this.knowledge = knowledge;
    this.classes = classes;
  }

  Map<String, FlatPredicate> read(Collection<EventClass> events) {
    Map<String, Set<String>> declared = declarations();
    Map<String, FlatPredicate> predicates = new LinkedHashMap<>();
    knowledge
        .instances(ch("FlatPredicate"))
        .map(t -> predicate(t, summarised(t.localName(), events, declared)))
        .forEach(p -> predicates.put(p.name(), p));
    return predicates;
  }

  private Map<String, Set<String>> declarations() {
    Map<String, Set<String>> declared = new LinkedHashMap<>();
    for (Term term : knowledge.terms()) {
      if (!term.all(FLAT_PREDICATE).isEmpty()) {
        term.all(FLAT_PREDICATE).forEach(p -> requirePredicate(term, p));
        declared.put(term.localName(), term.localNames(FLAT_PREDICATE));
      }
    }
    return declared;
  }

  private void requirePredicate(Term term, Node predicate) {
    if (knowledge.term(predicate).filter(t -> t.isA(ch("FlatPredicate"))).isEmpty()) {
      String what = Vocabulary.show(predicate) + " is no flat predicate";
      throw term.fault(OntologyFault.UNKNOWN_PREDICATE, predicate, what);
    }
  }

  private List<String> summarised(
      String predicate, Collection<EventClass> events, Map<String, Set<String>> declared) {
    return events.stream()
        .map(EventClass::name)
        .filter(name -> effective(name, declared).contains(predicate))
        .toList();
  }

  private Set<String> effective(String name, Map<String, Set<String>> declared) {
    return classes.of(name).stream()
        .filter(declared::containsKey)
        .findFirst()
        .map(declared::get)
        .orElse(Set.of());
  }

  private static FlatPredicate predicate(Term term, List<String> classes) {
    Roles roles = new Roles(term);
    return new FlatPredicate(
        term.localName(),
        term.requiredText(Vocabulary.LABEL),
        classes,
        roles.required(ch("subjectRole")),
        roles.all(ch("objectRole")),
        term.isA(OWL2.SymmetricProperty.asNode()));
  }
}
