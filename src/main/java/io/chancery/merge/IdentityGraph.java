package io.chancery.merge;

import io.chancery.correct.Claim;
import io.chancery.correct.Corrections;
import io.chancery.correct.Sameness;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Links and what follows from them: each member of a cluster points to the one that stands for all.
 * Works within a transaction.
 */
public final class IdentityGraph {

  private static final String BETWEEN = "; ";

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node graph;
  private final NamesakeLinks namesakes;
  private final LooseReferences loose;

  /** The identities of a dataset whose IRIs are these. */
  public IdentityGraph(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.identityGraph());
    this.namesakes = new NamesakeLinks(dataset, iris);
    this.loose = new LooseReferences(dataset, iris);
  }

  /**
   * Writes a link.
   *
   * @throws IllegalArgumentException if it is undecided, which is told and never written
   */
  void add(Link link) {
    said(link).forEach(dataset::add);
  }

  /** Two may be one if somebody is, and are two as long as that is not known. */
  private Node node(Link link, Link.Relation relation) {
    String kind = relation == Link.Relation.DIFFERENT ? "apart" : "link";
    return uri(iris.within(link.from(), kind, link.to()));
  }

  private Stream<Quad> said(Link link) {
    if (link.relation() == Link.Relation.UNDECIDED) {
      throw new IllegalArgumentException("no link is written as undecided: " + link);
    }
    Node node = node(link, link.relation());
    String score = BigDecimal.valueOf(link.score()).toPlainString();
    Stream<Quad> of =
        Stream.of(
            new Quad(graph, node, Vocabulary.TYPE, Vocabulary.LINK),
            new Quad(graph, node, Vocabulary.LINK_FROM, uri(link.from())),
            new Quad(graph, node, Vocabulary.LINK_TO, uri(link.to())),
            new Quad(
                graph,
                node,
                Vocabulary.SCORE,
                NodeFactory.createLiteralDT(score, XSDDatatype.XSDdecimal)),
            new Quad(graph, node, Vocabulary.LINK_RELATION, text(link.relation().word())),
            new Quad(graph, node, Vocabulary.REASON, text(String.join(BETWEEN, link.reasons()))));
    return Stream.concat(of, namesakes.said(node, link));
  }

  /** All links, ordered by their ends. */
  public List<Link> links() {
    return told(
        dataset.stream(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.LINK).map(Quad::getSubject));
  }

  /** Those of one event or entity, in the same order. */
  public List<Link> linksOf(String iri) {
    return told(linkNodes(uri(iri)).stream());
  }

  private List<Link> told(Stream<Node> nodes) {
    Sameness sameness = new Corrections(dataset, iris).sameness();
    return nodes
        .map(this::link)
        .filter(link -> holds(link) && !(link.joins() && sameness.areTwo(link.from(), link.to())))
        .map(link -> link.joins() && !areTogether(link) ? link.undecided() : link)
        .sorted(Comparator.comparing(Link::from).thenComparing(Link::to))
        .toList();
  }

  private boolean holds(Link link) {
    return link.relation() == Link.Relation.DIFFERENT
        ? !areOne(link) && !areTogether(link)
        : namesakes.allow(link);
  }

  /** Whether one thing stands for both ends. */
  private boolean areTogether(Link link) {
    return standing(link.from()).equals(standing(link.to()));
  }

  private String standing(String iri) {
    return dataset.stream(graph, uri(iri), Vocabulary.IDENTITY, Node.ANY)
        .map(quad -> quad.getObject().getURI())
        .findFirst()
        .orElse(iris.known(iri));
  }

  /** Whether the ends of a link are held to be one, by another link. */
  private boolean areOne(Link link) {
    Node same = node(link, Link.Relation.SAME);
    return dataset.contains(graph, same, Vocabulary.TYPE, Vocabulary.LINK)
        && link(same).joins()
        && namesakes.allow(link(same));
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

  /** The events whose links rest on some entities. */
  Set<String> restingOn(Collection<String> entities) {
    return entities.stream()
        .flatMap(namesakes::restingOn)
        .map(this::link)
        .flatMap(link -> Stream.of(link.from(), link.to()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Has links and clusters in the place of all that were said of some nodes.
   *
   * @return those that another node stands for now
   * @throws IllegalArgumentException if a link is undecided; nothing is written then
   */
  Set<String> replace(
      Collection<String> members,
      Collection<Link> links,
      Collection<? extends SortedSet<String>> clusters) {
    List<Node> nodes = members.stream().map(IdentityGraph::uri).toList();
    Stream<Node> linked = nodes.stream().flatMap(node -> linkNodes(node).stream());
    Stream<Quad> after =
        Stream.concat(
            links.stream().flatMap(this::said),
            clusters.stream().flatMap(cluster -> said(cluster, Comparator.naturalOrder())));
    return change(about(Stream.concat(nodes.stream(), linked)), after.collect(Collectors.toSet()));
  }

  private Set<Quad> about(Stream<Node> nodes) {
    return nodes
        .flatMap(node -> dataset.stream(graph, node, Node.ANY, Node.ANY))
        .collect(Collectors.toSet());
  }

  /** Writes only what differs: most of what is decided anew is decided as it was. */
  private Set<String> change(Set<Quad> before, Set<Quad> after) {
    List<Quad> gone = before.stream().filter(quad -> !after.contains(quad)).toList();
    List<Quad> come = after.stream().filter(quad -> !before.contains(quad)).toList();
    gone.forEach(dataset::delete);
    come.forEach(dataset::add);
    return Stream.concat(gone.stream(), come.stream())
        .filter(quad -> quad.getPredicate().equals(Vocabulary.IDENTITY))
        .map(quad -> quad.getSubject().getURI())
        .collect(Collectors.toSet());
  }

  /** Clusters anew what some events are one with, near and far, by links or by people's word. */
  void cluster(Collection<String> touched) {
    List<Claim> claims = new Corrections(dataset, iris).claims();
    Sameness sameness = Sameness.of(claims);
    StandingAccount standing = new StandingAccount(dataset, iris, rejected(claims));
    Set<String> open = new TreeSet<>(touched);
    while (!open.isEmpty()) {
      Set<Link> links = new TreeSet<>(Link.SUREST);
      Set<Link> apart = new HashSet<>();
      Set<String> members = reach(open.iterator().next(), links, apart, sameness);
      open.removeAll(members);
      Set<String> there = members.stream().filter(this::isThere).collect(Collectors.toSet());
      Function<Collection<Link>, Collection<SortedSet<String>>> clusters =
          some -> Clusters.of(there, some, apart, this::heldApartBy, sameness).values();
      change(
          about(members.stream().map(IdentityGraph::uri)),
          clusters.apply(loose.without(links, sameness, clusters)).stream()
              .flatMap(cluster -> said(cluster, standing.best(cluster)))
              .collect(Collectors.toSet()));
    }
  }

  private static Set<String> rejected(List<Claim> claims) {
    return claims.stream()
        .filter(Claim.Reject.class::isInstance)
        .map(claim -> ((Claim.Reject) claim).what())
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(Collectors.toSet());
  }

  /** Whether something that a document tells of, or that is known before, is in the store. */
  boolean isThere(String iri) {
    String place = iris.isOfDocument(iri) ? iris.documentOf(iri) : iris.knownGraph();
    return dataset.contains(uri(place), uri(iris.known(iri)), Vocabulary.TYPE, Node.ANY);
  }

  /** A document holds its events apart, not the words that may refer to any of them. */
  private String heldApartBy(String member) {
    return iris.isReference(member) ? member : iris.documentOf(member);
  }

  private Stream<Quad> said(SortedSet<String> cluster, Comparator<String> best) {
    String standing = canonical(cluster, best);
    Node canonical = uri(standing);
    Stream<Quad> members =
        cluster.stream()
            .filter(iris::isOfDocument)
            .map(member -> new Quad(graph, uri(member), Vocabulary.IDENTITY, canonical));
    return iris.isOfDocument(standing)
        ? Stream.concat(members, reports(cluster).about(graph, canonical).stream())
        : members;
  }

  private Reports reports(Set<String> cluster) {
    return Reports.of(
        dataset, cluster.stream().map(m -> uri(iris.documentOf(m))).collect(Collectors.toSet()));
  }

  /**
   * What is known before stands for what documents tell of it, an event that is told for words that
   * only refer to it, who is named for who is told by office alone, and then the best.
   */
  private String canonical(SortedSet<String> cluster, Comparator<String> best) {
    return cluster.stream()
        .min(
            Comparator.comparing(iris::isOfDocument)
                .thenComparing(iris::isReference)
                .thenComparing(this::isOffice)
                .thenComparing(best)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private boolean isOffice(String member) {
    return iris.isLocalEntity(member)
        && dataset.contains(
            uri(iris.documentOf(member)),
            uri(iris.known(member)),
            Vocabulary.TYPE,
            Vocabulary.OFFICE);
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** All events that can be reached from one, the links between them, and which are told apart. */
  private Set<String> reach(String start, Set<Link> links, Set<Link> apart, Sameness sameness) {
    Set<String> seen = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String event = open.remove();
      sameness.group(event).stream().filter(seen::add).forEach(open::add);
      for (Node node : linkNodes(uri(event))) {
        Link link = link(node);
        if (link.joins() && namesakes.allow(link)) {
          links.add(link);
          Stream.of(link.from(), link.to()).filter(seen::add).forEach(open::add);
        } else if (!link.joins() || namesakes.areTwo(link)) {
          apart.add(link);
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
        List.of(one(node, Vocabulary.REASON).getLiteralLexicalForm().split(BETWEEN)),
        namesakes.of(node));
  }

  private Node one(Node node, Node property) {
    return dataset.stream(graph, node, property, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the link " + node + " has no " + property));
  }
}
