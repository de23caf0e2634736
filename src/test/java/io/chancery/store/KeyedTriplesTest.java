package io.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;

/** Scans by key tell what scans by term tell, in a store and in memory. */
final class KeyedTriplesTest {
  private static final Node MEETS = iri("meets");
  private static final Node SURE = iri("sure");

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private static void fill(Graph graph) {
    graph.add(Triple.create(iri("rask"), MEETS, iri("toska")));
    graph.add(Triple.create(iri("toska"), MEETS, iri("rask")));
    graph.add(Triple.create(iri("rask"), iri("shuns"), iri("kane")));
    Node likely = NodeFactory.createLiteralDT("0.75", XSDDatatype.XSDdecimal);
    graph.add(Triple.create(iri("rask"), SURE, likely));
  }

  private static Set<String> pairs(KeyedTriples triples, Node property) {
    Set<String> pairs = new TreeSet<>();
    triples.each(
        property,
        (subject, object) -> pairs.add(triples.term(subject) + " " + triples.term(object)));
    return pairs;
  }

  private static void check(Graph graph) {
    KeyedTriples triples = KeyedTriples.of(graph);
    assertThat(pairs(triples, MEETS))
        .containsExactly(iri("rask") + " " + iri("toska"), iri("toska") + " " + iri("rask"));
    assertThat(pairs(triples, SURE)).singleElement().asString().contains("0.75");
    assertThat(pairs(triples, iri("never"))).isEmpty();
    List<Object> subjects = new ArrayList<>();
    triples.each(MEETS, (subject, object) -> subjects.add(subject));
    assertThat(subjects).contains(triples.key(iri("rask"))).doesNotContain(triples.key(iri("x")));
    assertThat(triples.term(triples.key(iri("toska")))).isEqualTo(iri("toska"));
  }

  @Test
  void a_graph_in_memory_has_its_terms_as_keys() {
    Graph graph = GraphFactory.createDefaultGraph();
    fill(graph);
    assertThat(KeyedTriples.of(graph)).isInstanceOf(KeyedTriples.Plain.class);
    check(graph);
  }

  @Test
  void the_default_graph_of_a_store_has_numbers_as_keys() {
    Dataset dataset = TDB2Factory.createDataset();
    Graph graph = dataset.asDatasetGraph().getDefaultGraph();
    Txn.executeWrite(dataset, () -> fill(graph));
    Txn.executeRead(
        dataset,
        () -> {
          assertThat(KeyedTriples.of(graph)).isInstanceOf(KeyedTriples.Stored.class);
          check(graph);
        });
  }

  @Test
  void other_graphs_of_a_store_are_read_term_by_term() {
    Dataset dataset = TDB2Factory.createDataset();
    Graph named = dataset.asDatasetGraph().getGraph(iri("document"));
    Graph union = dataset.asDatasetGraph().getGraph(Quad.unionGraph);
    Txn.executeWrite(dataset, () -> fill(named));
    Txn.executeRead(
        dataset,
        () -> {
          check(named);
          check(union);
        });
  }
}
