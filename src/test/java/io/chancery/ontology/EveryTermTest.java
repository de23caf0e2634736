package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each class, property, individual, concept and scheme of every file of the ontology has a label, a
 * definition and an example. What is no term (a frame, a shape, a word list) is listed by its type,
 * so that nothing is left out for being of a type that nobody thought of.
 */
final class EveryTermTest {
  private static final String OURS = "https://w3id.org/chancery/";

  private static final String TERM =
      ".*#(Class|\\w+Property|NamedIndividual|Factuality|AdjunctRole|Relation|FlatPredicate|Concept|ConceptScheme)";

  /** Types of what is named in the ontology, but is no term of it. */
  private static final String NO_TERM =
      ".*#(NodeShape|ModeRule|Frame|SupportVerb|WordList|FactualityCue|State|Valence|ReportingVerb"
          + "|Ontology|Title)";

  private static final List<Path> FILES = files();

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(Path.of("ontology"))) {
      return all.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph read(Path file) {
    return RDFDataMgr.loadGraph(file.toUri().toString());
  }

  private static Graph everything() {
    Graph all = GraphFactory.createDefaultGraph();
    FILES.forEach(file -> read(file).stream().forEach(all::add));
    return all;
  }

  @TestFactory
  Stream<DynamicTest> has_a_label_a_definition_and_an_example() {
    return FILES.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(), () -> assertThat(lacking(read(file))).isEmpty()));
  }

  @Test
  void there_are_terms_in_every_file_that_declares_some() {
    assertThat(terms(everything())).hasSizeGreaterThan(750);
    assertThat(FILES)
        .filteredOn(file -> !file.toString().matches(".*/(lexicon|shapes)/.*"))
        .filteredOn(file -> terms(read(file)).isEmpty())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("alignments.ttl", "plover-modes.ttl");
  }

  @Test
  void whatever_is_typed_is_a_term_or_known_to_be_none() {
    assertThat(FILES)
        .flatExtracting(file -> types(read(file)))
        .isNotEmpty()
        .allMatch(type -> type.matches(TERM) || type.matches(NO_TERM));
  }

  @Test
  void each_class_and_property_of_ours_that_a_file_uses_is_declared() {
    Graph all = everything();
    Set<String> declared = terms(all);
    assertThat(used(all)).hasSizeGreaterThan(50).isSubsetOf(declared);
  }

  @Test
  void would_notice_a_code_without_one_of_the_three() {
    Path cameo = Path.of("ontology/plover-cameo.ttl");
    for (var property : List.of(SKOS.prefLabel, SKOS.definition, SKOS.example)) {
      Graph graph = read(cameo);
      Triple first = graph.find(Node.ANY, property.asNode(), Node.ANY).next();
      graph.delete(first);
      assertThat(lacking(graph)).singleElement().asString().startsWith(first.getSubject().getURI());
    }
  }

  private static Set<String> lacking(Graph graph) {
    return terms(graph).stream()
        .filter(term -> !lack(graph, term).isEmpty())
        .map(term -> term + " lacks " + lack(graph, term))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> lack(Graph graph, String term) {
    return Stream.of(
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode()),
            List.of(SKOS.definition.asNode()),
            List.of(SKOS.example.asNode()))
        .filter(any -> any.stream().noneMatch(p -> said(graph, term, p)))
        .map(any -> any.get(any.size() - 1).getLocalName())
        .toList();
  }

  private static boolean said(Graph graph, String term, Node property) {
    Node node = org.apache.jena.graph.NodeFactory.createURI(term);
    return graph
        .find(node, property, Node.ANY)
        .filterKeep(
            t -> t.getObject().isLiteral() && !t.getObject().getLiteralLexicalForm().isBlank())
        .hasNext();
  }

  private static Set<String> terms(Graph graph) {
    return named(graph)
        .filter(t -> t.getObject().getURI().matches(TERM))
        .map(t -> t.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Collection<String> types(Graph graph) {
    return named(graph).map(t -> t.getObject().getURI()).collect(Collectors.toSet());
  }

  /** The types of what is named by one of our IRIs. */
  private static Stream<Triple> named(Graph graph) {
    return graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
        .filter(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(OURS))
        .filter(t -> t.getObject().isURI());
  }

  private static Set<String> used(Graph graph) {
    return graph.stream()
        .flatMap(
            t ->
                t.predicateMatches(RDF.type.asNode())
                    ? Stream.of(t.getObject())
                    : Stream.of(t.getPredicate()))
        .filter(node -> node.isURI() && node.getURI().startsWith(OURS))
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
