package io.chancery.ontology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;

/**
 * All classes of the ontology, by local name, and what each is a kind of.
 *
 * @param parents for each class its direct superclasses, without those of other vocabularies
 * @param superclasses for each class itself and all its superclasses, nearest first
 */
record ClassHierarchy(Map<String, List<String>> parents, Map<String, List<String>> superclasses) {
  private static final Node OWL_CLASS = OWL2.Class.asNode();

  /** Reads the classes; a circle among them is refused. */
  static ClassHierarchy of(Knowledge knowledge) {
    Map<String, Term> classes = new LinkedHashMap<>();
    knowledge.instances(OWL_CLASS).filter(t -> t.node().isURI()).forEach(t -> add(t, classes));
    Map<String, List<String>> parents = new LinkedHashMap<>();
    classes.forEach((name, term) -> parents.put(name, parents(term, classes)));
    Map<String, List<String>> superclasses = new LinkedHashMap<>();
    classes.forEach((name, term) -> superclasses.put(name, closure(term, parents)));
    return new ClassHierarchy(parents, superclasses);
  }

  private static void add(Term term, Map<String, Term> classes) {
    if (classes.put(term.localName(), term) != null) {
      String what = "there is another class of the same local name";
      throw term.fault(OntologyFault.AMBIGUOUS_NAME, "", what);
    }
  }

  private static List<String> closure(Term term, Map<String, List<String>> parents) {
    Set<String> reached = new LinkedHashSet<>(List.of(term.localName()));
    Deque<String> open = new ArrayDeque<>(parents.get(term.localName()));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (next.equals(term.localName())) {
        throw term.fault(OntologyFault.CYCLIC_CLASSES, "subClassOf", "it is a subclass of itself");
      }
      if (reached.add(next)) {
        open.addAll(parents.get(next));
      }
    }
    return List.copyOf(reached);
  }

  /** The direct superclasses in our own namespaces; a name without a class is refused. */
  private static List<String> parents(Term term, Map<String, Term> classes) {
    return term.all(Vocabulary.SUBCLASS_OF).stream()
        .filter(node -> node.isURI() && isOurs(node, classes))
        .map(node -> declared(term, node, classes))
        .toList();
  }

  private static boolean isOurs(Node node, Map<String, Term> classes) {
    Term found = classes.get(Vocabulary.localName(node));
    return node.getURI().startsWith(Vocabulary.CH) || (found != null && found.node().equals(node));
  }

  private static String declared(Term term, Node node, Map<String, Term> classes) {
    String name = Vocabulary.localName(node);
    if (!classes.containsKey(name)) {
      String what = "its superclass " + Vocabulary.show(node) + " is no class";
      throw term.fault(OntologyFault.UNKNOWN_CLASS, node, what);
    }
    return name;
  }

  boolean has(String name) {
    return superclasses.containsKey(name);
  }

  /** Itself and all superclasses, nearest first; only itself where the class is unknown. */
  List<String> of(String name) {
    return superclasses.getOrDefault(name, List.of(name));
  }

  boolean isA(String name, String ancestor) {
    return of(name).contains(ancestor);
  }
}
