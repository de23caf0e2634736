package io.chancery.reason;

import io.chancery.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The rules that an ontology's axioms are: hierarchies of classes and properties, inverse,
 * symmetric and transitive properties, chains of properties.
 *
 * <p>Only of terms that the ontology itself declares: what {@code alignments.ttl} says of other
 * vocabularies is for whoever reads with them. Classes are those of things; parts of texts are
 * evidence, of which nothing is inferred. Domains and ranges are what a graph is held to
 * (validation), no reason to believe that anything is of a class.
 */
final class Axioms {

  private static final Node THING = Vocabulary.ch("Thing");

  private final TurtleFiles files;
  private final Graph graph;
  private final Map<String, Integer> names = new HashMap<>();

  private Axioms(TurtleFiles files) {
    this.files = files;
    this.graph = files.graph();
  }

  /** The rules, in an order that their terms give. */
  static List<RuleText> of(TurtleFiles files) {
    Axioms axioms = new Axioms(files);
    return Stream.of(
            axioms.subclasses(),
            axioms.subproperties(),
            axioms.inverses(),
            axioms.symmetric(),
            axioms.transitive(),
            axioms.chains())
        .flatMap(rules -> rules)
        .toList();
  }

  private Stream<RuleText> subclasses() {
    Set<Node> things = things();
    return declared(RDFS.Nodes.subClassOf)
        .filter(axiom -> things.contains(axiom.getObject()))
        .map(a -> rule(a, "(?x a %s) -> (?x a %s)", a.getSubject(), a.getObject()));
  }

  /** All classes below that of things, itself among them. */
  private Set<Node> things() {
    Set<Node> things = new HashSet<>(Set.of(THING));
    List<Node> open = new ArrayList<>(things);
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      graph.stream(Node.ANY, RDFS.Nodes.subClassOf, next)
          .map(Triple::getSubject)
          .filter(things::add)
          .forEach(open::add);
    }
    return things;
  }

  private Stream<RuleText> subproperties() {
    return declared(RDFS.Nodes.subPropertyOf)
        .map(a -> rule(a, "(?x %s ?y) -> (?x %s ?y)", a.getSubject(), a.getObject()));
  }

  private Stream<RuleText> inverses() {
    return declared(OWL2.inverseOf.asNode())
        .flatMap(
            a ->
                Stream.of(
                    rule(a, "(?x %s ?y) -> (?y %s ?x)", a.getSubject(), a.getObject()),
                    rule(a, "(?x %s ?y) -> (?y %s ?x)", a.getObject(), a.getSubject())));
  }

  private Stream<RuleText> symmetric() {
    return sorted(graph.stream(Node.ANY, RDF.Nodes.type, OWL2.SymmetricProperty.asNode()))
        .map(a -> rule(a, "(?x %1$s ?y) -> (?y %1$s ?x)", a.getSubject()));
  }

  private Stream<RuleText> transitive() {
    return sorted(graph.stream(Node.ANY, RDF.Nodes.type, OWL2.TransitiveProperty.asNode()))
        .map(a -> rule(a, "(?x %1$s ?y) (?y %1$s ?z) -> (?x %1$s ?z)", a.getSubject()));
  }

  private Stream<RuleText> chains() {
    return sorted(graph.stream(Node.ANY, OWL2.propertyChainAxiom.asNode(), Node.ANY))
        .map(this::chain);
  }

  private RuleText chain(Triple axiom) {
    List<Node> links = list(axiom.getObject());
    String body = steps(links, " ", (i, link) -> "(?x%d %s ?x%d)".formatted(i, term(link), i + 1));
    String says =
        steps(links, " and ", (i, link) -> "?x%d %s ?x%d".formatted(i, label(link), i + 1));
    String end = "?x" + links.size();
    return rule(
        axiom,
        body.replace("%", "%%") + " -> (?x0 %s " + end + ")",
        "%s, and so ?x0 %s %s.".formatted(says, label(axiom.getSubject()), end),
        axiom.getSubject());
  }

  private static String steps(
      List<Node> links, String between, BiFunction<Integer, Node, String> step) {
    return IntStream.range(0, links.size())
        .mapToObj(i -> step.apply(i, links.get(i)))
        .collect(Collectors.joining(between));
  }

  private List<Node> list(Node start) {
    List<Node> members = new ArrayList<>();
    Node at = start;
    while (!at.equals(RDF.Nodes.nil)) {
      Node cell = at;
      members.add(one(cell, RDF.Nodes.first));
      at = one(cell, RDF.Nodes.rest);
    }
    return members;
  }

  private Node one(Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .orElse(RDF.Nodes.nil);
  }

  /** Axioms between terms that the ontology declares. */
  private Stream<Triple> declared(Node property) {
    return sorted(graph.stream(Node.ANY, property, Node.ANY))
        .filter(a -> isDeclared(a.getSubject()) && isDeclared(a.getObject()));
  }

  private boolean isDeclared(Node term) {
    return term.isURI() && graph.contains(term, RDF.Nodes.type, Node.ANY);
  }

  private static Stream<Triple> sorted(Stream<Triple> triples) {
    return triples
        .filter(triple -> triple.getSubject().isURI())
        .sorted(Comparator.comparing(Triple::toString));
  }

  private RuleText rule(Triple axiom, String pattern, Node... terms) {
    return rule(axiom, pattern, says(axiom, terms), terms);
  }

  private RuleText rule(Triple axiom, String pattern, String says, Node... terms) {
    String rule =
        pattern
            .replace(" a ", " rdf:type ")
            .formatted(Stream.of(terms).map(Axioms::term).toArray());
    String name =
        Stream.concat(Stream.of(kind(axiom)), Stream.of(terms).map(Node::getLocalName))
            .collect(Collectors.joining("-"));
    return new RuleText(says, "[%s: %s]".formatted(unique(name), rule), place(axiom));
  }

  private static String kind(Triple axiom) {
    return axiom.getPredicate().equals(RDF.Nodes.type)
        ? axiom.getObject().getLocalName()
        : axiom.getPredicate().getLocalName();
  }

  private String unique(String name) {
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "-" + number;
  }

  /** What it says of the things that a rule's variables stand for, and why. */
  private String says(Triple axiom, Node... terms) {
    String one = label(terms[0]);
    String other = label(terms[terms.length - 1]);
    return switch (kind(axiom)) {
      case "subClassOf" ->
          "?x is of the class “%s”, and so of the class “%s”.".formatted(one, other);
      case "inverseOf" ->
          "?x %1$s ?y, and so ?y %2$s ?x: “%2$s” is “%1$s” the other way round."
              .formatted(one, other);
      case "SymmetricProperty" ->
          "?x %1$s ?y, and so ?y %1$s ?x: “%1$s” holds both ways.".formatted(one);
      case "TransitiveProperty" ->
          "?x %1$s ?y and ?y %1$s ?z, and so ?x %1$s ?z: “%1$s” leads on from one to the next."
              .formatted(one);
      default -> "?x %1$s ?y, and so ?x %2$s ?y: “%1$s” is “%2$s”, too.".formatted(one, other);
    };
  }

  private String label(Node term) {
    return graph.stream(term, RDFS.Nodes.label, Node.ANY)
        .map(label -> label.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst()
        .orElseGet(term::getLocalName);
  }

  private Place place(Triple axiom) {
    return files.place(axiom).orElseGet(Place.InStore::new);
  }

  private static String term(Node node) {
    return "<" + node.getURI() + ">";
  }
}
