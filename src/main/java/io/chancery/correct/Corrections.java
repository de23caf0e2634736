package io.chancery.correct;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The corrections that a dataset keeps, in a graph of their own; works within a transaction. */
public final class Corrections {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node graph;

  /** The corrections of a dataset whose IRIs are these. */
  public Corrections(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.correctionsGraph());
  }

  /** All of them, by day and then by id. */
  public List<Correction> all() {
    return dataset.stream(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.CORRECTION)
        .map(quad -> read(quad.getSubject()))
        .sorted(
            Comparator.comparing(Correction::date)
                .thenComparing(correction -> correction.claim().iri(iris)))
        .toList();
  }

  /** The id by which one is undone: the end of its IRI. */
  String id(Correction correction) {
    return correction.claim().id(iris);
  }

  /** Who and what is one or two by the word of people. */
  public Sameness sameness() {
    return Sameness.of(claims());
  }

  /** What is claimed, by whomever. */
  public List<Claim> claims() {
    return all().stream().map(Correction::claim).toList();
  }

  /** Whether people reject this event, relation or statement, by its IRI or as a triple term. */
  public boolean rejects(Node what) {
    return isThere(new Claim.Reject(what));
  }

  /** Whether people reject this flat statement. */
  public boolean rejects(Triple statement) {
    return rejects(NodeFactory.createTripleTerm(statement));
  }

  /** The statements that people add. */
  public List<Triple> added() {
    return claims().stream()
        .flatMap(claim -> claim instanceof Claim.Add add ? Stream.of(add.what()) : Stream.empty())
        .toList();
  }

  /**
   * What a correction speaks of and neither a document nor anything known before reading has now:
   * until that comes back it changes nothing. An event's IRI says where its document tells of it,
   * so one is lost when the text before it changes.
   */
  public List<Node> lost(Correction correction) {
    return correction.claim().about().stream()
        .flatMap(
            about ->
                about.isTripleTerm()
                    ? Stream.of(about.getTriple().getSubject(), about.getTriple().getObject())
                    : Stream.of(about))
        .filter(node -> !isTold(node))
        .toList();
  }

  private boolean isTold(Node node) {
    return told(dataset, iris, node, Node.ANY, Node.ANY).findAny().isPresent();
  }

  /** What documents, known entities and the ontology say, and neither people nor merging. */
  static Stream<Quad> told(
      DatasetGraph dataset, Iris iris, Node subject, Node property, Node object) {
    Set<String> derived =
        Set.of(
            iris.identityGraph(),
            iris.accountsGraph(),
            iris.correctionsGraph(),
            Vocabulary.RULES,
            Vocabulary.INFERRED);
    return Iter.asStream(dataset.findNG(Node.ANY, subject, property, object))
        .filter(quad -> !derived.contains(quad.getGraph().getURI()));
  }

  private boolean isThere(Claim claim) {
    return dataset.contains(graph, node(claim), Vocabulary.TYPE, Vocabulary.CORRECTION);
  }

  private Node node(Claim claim) {
    return NodeFactory.createURI(claim.iri(iris));
  }

  /**
   * Keeps a correction. Whoever calls this has to bring up to date what rests on corrections.
   *
   * @throws CorrectionException if it is there already, or contradicts an earlier one
   */
  public void add(Correction correction) {
    new Contradictions(this).check(correction);
    Node node = node(correction.claim());
    add(node, Vocabulary.TYPE, Vocabulary.CORRECTION);
    add(node, Vocabulary.CORRECTION_KIND, text(correction.claim().kind()));
    List<Node> about = correction.claim().about();
    add(node, Vocabulary.CORRECTS, about.get(0));
    about.stream().skip(1).forEach(other -> add(node, Vocabulary.CORRECTS_WITH, other));
    add(node, Vocabulary.CORRECTED_BY, text(correction.author()));
    add(node, Vocabulary.CORRECTED_ON, day(correction.date()));
    if (correction.reason() != null) {
      add(node, Vocabulary.CORRECTED_BECAUSE, text(correction.reason()));
    }
  }

  /** Takes a correction out, as if nobody had ever made it. */
  public void remove(Correction correction) {
    dataset.deleteAny(graph, node(correction.claim()), Node.ANY, Node.ANY);
  }

  private void add(Node subject, Node property, Node value) {
    dataset.add(graph, subject, property, value);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node day(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  private Correction read(Node node) {
    List<Node> about =
        Stream.of(Vocabulary.CORRECTS, Vocabulary.CORRECTS_WITH)
            .flatMap(property -> values(node, property))
            .toList();
    return new Correction(
        Claim.of(words(node, Vocabulary.CORRECTION_KIND), about),
        words(node, Vocabulary.CORRECTED_BY),
        LocalDate.parse(words(node, Vocabulary.CORRECTED_ON)),
        values(node, Vocabulary.CORRECTED_BECAUSE)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse(null));
  }

  private String words(Node node, Node property) {
    return values(node, property)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node + " has no " + property));
  }

  private Stream<Node> values(Node node, Node property) {
    return dataset.stream(graph, node, property, Node.ANY).map(Quad::getObject);
  }
}
