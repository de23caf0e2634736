package io.chancery.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The properties and classes that the files declare. A term of our own namespaces that none of them
 * declares is misspelt, and what it says would be passed over in silence; terms of other
 * vocabularies are their owners' matter.
 *
 * @param properties by their nodes
 * @param classes by their nodes
 */
record Declarations(Set<Node> properties, Set<Node> classes) {

  private static final Pattern OURS = Pattern.compile("https?://w3id\\.org/chancery/.*");
  private static final Node TYPE = RDF.type.asNode();
  private static final Set<Node> CLASSES = Set.of(OWL2.Class.asNode(), RDFS.Class.asNode());

  Declarations {
    properties = Set.copyOf(properties);
    classes = Set.copyOf(classes);
  }

  static Declarations of(Knowledge knowledge) {
    return new Declarations(
        declared(knowledge, Declarations::isProperty), declared(knowledge, CLASSES::contains));
  }

  private static Set<Node> declared(Knowledge knowledge, Predicate<Node> wanted) {
    return knowledge.terms().stream()
        .filter(term -> term.all(TYPE).stream().anyMatch(wanted))
        .map(Term::node)
        .collect(Collectors.toSet());
  }

  private static boolean isProperty(Node type) {
    return type.isURI()
        && (type.equals(Vocabulary.ch("FlatPredicate"))
            || Vocabulary.localName(type).endsWith("Property"));
  }

  Declarations plus(Declarations more) {
    return new Declarations(union(properties, more.properties), union(classes, more.classes));
  }

  private static Set<Node> union(Set<Node> some, Set<Node> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  /**
   * Looks at every statement of the files.
   *
   * @throws OntologyException at the first term of ours that is not declared
   */
  void check(List<TurtleFile> files) {
    for (TurtleFile file : files) {
      file.triples().values().stream().flatMap(List::stream).forEach(t -> check(file, t));
    }
  }

  private void check(TurtleFile file, Triple triple) {
    Node property = triple.getPredicate();
    Node value = triple.getObject();
    if (isMisspelt(property, properties)) {
      String what = "there is no property " + withNearest(property, properties);
      throw fault(file, triple, OntologyFault.UNKNOWN_PROPERTY, property, what);
    }
    if (property.equals(TYPE) && isMisspelt(value, classes)) {
      String what = "there is no class " + withNearest(value, classes);
      throw fault(file, triple, OntologyFault.UNKNOWN_CLASS, value, what);
    }
  }

  private static boolean isMisspelt(Node term, Set<Node> known) {
    return term.isURI() && OURS.matcher(term.getURI()).matches() && !known.contains(term);
  }

  private static OntologyException fault(
      TurtleFile file, Triple triple, OntologyFault fault, Node term, String what) {
    return file.fault(fault, triple.getSubject(), ":" + Vocabulary.localName(term), what);
  }

  private static String withNearest(Node term, Set<Node> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String written = Vocabulary.show(term);
    return known.stream()
        .map(Vocabulary::show)
        .min(
            Comparator.comparingDouble((String other) -> -similarity.apply(written, other))
                .thenComparing(Comparator.naturalOrder()))
        .map(nearest -> written + "; nearest: " + nearest)
        .orElse(written);
  }
}
