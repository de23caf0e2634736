package io.chancery.merge;

import io.chancery.correct.Corrections;
import io.chancery.correct.Sameness;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Links and what follows from them: each member of a cluster points to the cluster's smallest
 * member, which stands for all. Works within a transaction.
 */
public final class IdentityGraph {

  private static final String BETWEEN = "; ";

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node graph;

  /** The identities of a dataset whose IRIs are these. */
  public IdentityGraph(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.identityGraph());
  }

  void add(Link link) {
    Node node = NodeFactory.createURI(iris.within(link.from(), "link", link.to()));
    dataset.add(graph, node, Vocabulary.TYPE, Vocabulary.LINK);
    dataset.add(graph, node, Vocabulary.LINK_FROM, NodeFactory.createURI(link.from()));
    dataset.add(graph, node, Vocabulary.LINK_TO, NodeFactory.createURI(link.to()));
    String score = BigDecimal.valueOf(link.score()).toPlainString();
    dataset.add(
        graph, node, Vocabulary.SCORE, NodeFactory.createLiteralDT(score, XSDDatatype.XSDdecimal));
    dataset.add(
        graph,
        node,
        Vocabulary.LINK_RELATION,
        NodeFactory.createLiteralString(link.relation().word()));
    String reasons = String.join(BETWEEN, link.reasons());
    dataset.add(graph, node, Vocabulary.REASON, NodeFactory.createLiteralString(reasons));
  }

  /** All links, ordered by their ends. */
  public List<Link> links() {
    return dataset.stream(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.LINK)
        .map(q -> link(q.getSubject()))
        .sorted(Comparator.comparing(Link::from).thenComparing(Link::to))
        .toList();
  }

  /** What stands for each event and entity that is one with others. */
  public Map<String, String> identities() {
    return dataset.stream(graph, Node.ANY, Vocabulary.IDENTITY, Node.ANY)
        .collect(Collectors.toMap(q -> q.getSubject().getURI(), q -> q.getObject().getURI()));
  }

  /** Takes out all that is said of some events; what they were linked to. */
  Set<String> remove(Collection<Node> events) {
    Set<String> neighbours = new TreeSet<>();
    for (Node event : events) {
      for (Node node : linkNodes(event)) {
        Link link = link(node);
        neighbours.add(link.from());
        neighbours.add(link.to());
        dataset.deleteAny(graph, node, Node.ANY, Node.ANY);
      }
      dataset.deleteAny(graph, event, Node.ANY, Node.ANY);
    }
    events.forEach(event -> neighbours.remove(event.getURI()));
    return neighbours;
  }

  /** Has links and clusters in the place of all that were said of some nodes. */
  void replace(
      Collection<String> members,
      Collection<Link> links,
      Collection<? extends SortedSet<String>> clusters) {
    remove(members.stream().map(IdentityGraph::uri).toList());
    links.forEach(this::add);
    clusters.forEach(this::identify);
  }

  /** Clusters anew what some events are one with, near and far, by links or by people's word. */
  void cluster(Collection<String> touched) {
    Sameness sameness = new Corrections(dataset, iris).sameness();
    Set<String> open = new TreeSet<>(touched);
    while (!open.isEmpty()) {
      Set<Link> links = new TreeSet<>(Link.SUREST);
      Set<String> members = reach(open.iterator().next(), links, sameness);
      open.removeAll(members);
      members.forEach(m -> dataset.deleteAny(graph, uri(m), Node.ANY, Node.ANY));
      Set<String> there = members.stream().filter(this::isThere).collect(Collectors.toSet());
      Clusters.of(there, links, this::heldApartBy, sameness).values().forEach(this::identify);
    }
  }

  /** Whether something that a document tells of, or that is known before, is in the store. */
  boolean isThere(String iri) {
    String place = iris.isOfDocument(iri) ? iris.documentOf(iri) : iris.knownGraph();
    return dataset.contains(uri(place), uri(iri), Vocabulary.TYPE, Node.ANY);
  }

  /** A document holds its events apart, not the words that may refer to any of them. */
  private String heldApartBy(String member) {
    return iris.isReference(member) ? member : iris.documentOf(member);
  }

  private void identify(SortedSet<String> cluster) {
    String standing = canonical(cluster);
    Node canonical = uri(standing);
    cluster.stream()
        .filter(iris::isOfDocument)
        .forEach(m -> dataset.add(graph, uri(m), Vocabulary.IDENTITY, canonical));
    if (iris.isOfDocument(standing)) {
      Set<Node> documents =
          cluster.stream().map(m -> uri(iris.documentOf(m))).collect(Collectors.toSet());
      Reports.of(dataset, documents).about(graph, canonical).forEach(dataset::add);
    }
  }

  /**
   * What is known before stands for what documents tell of it, and an event that is told for words
   * that only refer to it.
   */
  private String canonical(SortedSet<String> cluster) {
    return cluster.stream()
        .min(
            Comparator.comparing(iris::isOfDocument)
                .thenComparing(iris::isReference)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** All events that can be reached from one, and the links between them. */
  private Set<String> reach(String start, Set<Link> links, Sameness sameness) {
    Set<String> seen = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String event = open.remove();
      sameness.group(event).stream().filter(seen::add).forEach(open::add);
      for (Node node : linkNodes(uri(event))) {
        Link link = link(node);
        if (link.relation() == Link.Relation.SAME) {
          links.add(link);
          Stream.of(link.from(), link.to()).filter(seen::add).forEach(open::add);
        }
      }
    }
    return seen;
  }

  private List<Node> linkNodes(Node event) {
    return Stream.concat(
            dataset.stream(graph, Node.ANY, Vocabulary.LINK_FROM, event),
            dataset.stream(graph, Node.ANY, Vocabulary.LINK_TO, event))
        .map(Quad::getSubject)
        .toList();
  }

  private Link link(Node node) {
    return new Link(
        one(node, Vocabulary.LINK_FROM).getURI(),
        one(node, Vocabulary.LINK_TO).getURI(),
        Link.Relation.of(one(node, Vocabulary.LINK_RELATION).getLiteralLexicalForm()),
        Double.parseDouble(one(node, Vocabulary.SCORE).getLiteralLexicalForm()),
        List.of(one(node, Vocabulary.REASON).getLiteralLexicalForm().split(BETWEEN)));
  }

  private Node one(Node node, Node property) {
    return dataset.stream(graph, node, property, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the link " + node + " has no " + property));
  }
}
