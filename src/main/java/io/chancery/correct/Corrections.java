package io.chancery.correct;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    return nodes().stream()
        .map(this::read)
        .sorted(
            Comparator.comparing(Correction::date)
                .thenComparing(correction -> correction.iri(iris)))
        .toList();
  }

  /** The id by which one is undone: the end of its IRI. */
  String id(Correction correction) {
    return correction.id(iris);
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
    return claims().contains(new Claim.Reject(what));
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
   * until that comes back it changes nothing. An event is lost when its sentence changes, or the
   * words that tell of it are read otherwise.
   */
  public List<Node> lost(Correction correction) {
    return correction.claim().about().stream()
        .flatMap(Corrections::ends)
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

  /**
   * Keeps a correction. Whoever calls this has to bring up to date what rests on corrections.
   *
   * @throws CorrectionException if it is there already, or contradicts an earlier one
   */
  public void add(Correction correction) {
    new Contradictions(this).check(correction);
    Node node = unused(correction.claim().iri(iris));
    add(node, Vocabulary.TYPE, Vocabulary.CORRECTION);
    add(node, Vocabulary.CORRECTION_KIND, text(correction.claim().kind()));
    List<Node> about = correction.claim().about();
    add(node, Vocabulary.CORRECTS, about.get(0));
    about.stream().skip(1).forEach(other -> add(node, Vocabulary.CORRECTS_WITH, other));
    anchor(node, about.stream());
    add(node, Vocabulary.CORRECTED_BY, text(correction.author()));
    add(node, Vocabulary.CORRECTED_ON, day(correction.date()));
    if (correction.reason() != null) {
      add(node, Vocabulary.CORRECTED_BECAUSE, text(correction.reason()));
    }
  }

  /** Takes a correction out, as if nobody had ever made it. */
  public void remove(Correction correction) {
    Node node = NodeFactory.createURI(correction.iri(iris));
    values(node, Vocabulary.SPOKE_OF)
        .toList()
        .forEach(anchor -> dataset.deleteAny(graph, anchor, Node.ANY, Node.ANY));
    dataset.deleteAny(graph, node, Node.ANY, Node.ANY);
  }

  /** What was said of an event that has another IRI by now keeps its own IRI. */
  private Node unused(String iri) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> NodeFactory.createURI(n == 1 ? iri : iri + "-" + n))
        .filter(node -> !dataset.contains(graph, node, Vocabulary.TYPE, Node.ANY))
        .findFirst()
        .orElseThrow();
  }

  /** The nodes that a claim speaks of: an event, or what a statement is about. */
  private static Stream<Node> ends(Node about) {
    return about.isTripleTerm()
        ? Stream.of(about.getTriple().getSubject(), about.getTriple().getObject())
        : Stream.of(about);
  }

  /**
   * Remembers what the corrections of a document that has just come speak of, where they were made
   * before it was there.
   */
  public void remember(Node document) {
    for (Node node : nodes()) {
      Set<Node> known =
          values(node, Vocabulary.SPOKE_OF)
              .map(anchor -> value(anchor, Vocabulary.OF_EVENT))
              .collect(Collectors.toSet());
      Stream<Node> unknown =
          about(node).stream()
              .flatMap(Corrections::ends)
              .filter(end -> iris.documentOf(end.getURI()).equals(document.getURI()))
              .filter(end -> !known.contains(end));
      anchor(node, unknown);
    }
  }

  private void anchor(Node correction, Stream<Node> about) {
    Anchors anchors = new Anchors(dataset, iris);
    about
        .flatMap(Corrections::ends)
        .flatMap(end -> anchors.of(end).stream())
        .toList()
        .forEach(anchor -> add(correction, anchor));
  }

  private void add(Node correction, Anchor anchor) {
    String name = anchor.event().getURI();
    Node node = NodeFactory.createURI(iris.within(correction.getURI(), "spokeOf", name));
    add(correction, Vocabulary.SPOKE_OF, node);
    add(node, Vocabulary.OF_EVENT, anchor.event());
    add(node, Vocabulary.EVOKES, anchor.type());
    add(node, Vocabulary.WORDS, text(anchor.words()));
    add(node, Vocabulary.TEXT, text(anchor.sentence()));
    add(node, Vocabulary.BEGIN, number(anchor.at()));
    add(node, Vocabulary.RANK, number(anchor.nth()));
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
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

  private List<Node> nodes() {
    return dataset.stream(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.CORRECTION)
        .map(Quad::getSubject)
        .toList();
  }

  /** What a correction was made about, by the IRIs of that day. */
  private List<Node> about(Node correction) {
    return Stream.of(Vocabulary.CORRECTS, Vocabulary.CORRECTS_WITH)
        .flatMap(property -> values(correction, property))
        .toList();
  }

  private Correction read(Node node) {
    List<Node> made = about(node);
    Claim claim = Claim.of(words(node, Vocabulary.CORRECTION_KIND), now(node, made));
    String kept = claim.iri(iris).equals(node.getURI()) ? null : node.getURI();
    return new Correction(
        claim,
        words(node, Vocabulary.CORRECTED_BY),
        LocalDate.parse(words(node, Vocabulary.CORRECTED_ON)),
        values(node, Vocabulary.CORRECTED_BECAUSE)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse(null),
        kept);
  }

  /** What a correction is about, by the IRIs that documents have for it now. */
  private List<Node> now(Node correction, List<Node> made) {
    Map<Node, Node> moved =
        values(correction, Vocabulary.SPOKE_OF)
            .map(this::anchor)
            .collect(Collectors.toMap(Anchor::event, this::now));
    List<Node> now = made.stream().map(about -> renamed(about, moved)).toList();
    return now.stream().distinct().count() == now.size()
        ? now
        : List.of(now.get(0), nothing(now.get(1)));
  }

  private static Node renamed(Node about, Map<Node, Node> moved) {
    if (!about.isTripleTerm()) {
      return moved.getOrDefault(about, about);
    }
    Triple triple = about.getTriple();
    return NodeFactory.createTripleTerm(
        renamed(triple.getSubject(), moved),
        triple.getPredicate(),
        renamed(triple.getObject(), moved));
  }

  /** Where an event is told now; where nothing tells of it, no other has its IRI for a name. */
  private Node now(Anchor anchor) {
    Node then = anchor.event();
    return new Anchors(dataset, iris).find(anchor).orElse(isTold(then) ? nothing(then) : then);
  }

  private Node nothing(Node event) {
    return NodeFactory.createURI(iris.within(event.getURI(), "before", "1"));
  }

  private Anchor anchor(Node node) {
    return new Anchor(
        value(node, Vocabulary.OF_EVENT),
        value(node, Vocabulary.EVOKES),
        words(node, Vocabulary.WORDS),
        words(node, Vocabulary.TEXT),
        Integer.parseInt(words(node, Vocabulary.BEGIN)),
        Integer.parseInt(words(node, Vocabulary.RANK)));
  }

  private String words(Node node, Node property) {
    return value(node, property).getLiteralLexicalForm();
  }

  private Node value(Node node, Node property) {
    return values(node, property)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node + " has no " + property));
  }

  private Stream<Node> values(Node node, Node property) {
    return dataset.stream(graph, node, property, Node.ANY).map(Quad::getObject);
  }
}
