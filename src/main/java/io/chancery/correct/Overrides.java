package io.chancery.correct;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/**
 * What corrections change in the view that questions are asked of, as the dataset is at one moment:
 * a function of its named graphs. Its cost grows with the corrections, not with the dataset.
 *
 * @param hidden what named graphs say and the view leaves out
 * @param shown what the view says beside them; IRIs of entities are as their documents have them
 */
public record Overrides(Set<Quad> hidden, Set<Triple> shown) {

  private static final Node ACTUAL = Vocabulary.ch("Actual");

  public Overrides {
    hidden = Set.copyOf(hidden);
    shown = Set.copyOf(shown);
  }

  /** What follows now from the corrections that a dataset keeps; works within a transaction. */
  public static Overrides of(DatasetGraph dataset, Iris iris) {
    List<Correction> corrections = new Corrections(dataset, iris).all();
    return corrections.isEmpty()
        ? new Overrides(Set.of(), Set.of())
        : new Reading(dataset, iris).overrides(corrections);
  }

  /** Reads what claims are about in a dataset. */
  private record Reading(DatasetGraph dataset, Iris iris) {

    Overrides overrides(List<Correction> corrections) {
      Set<Quad> hidden = new LinkedHashSet<>();
      Set<Triple> shown = new LinkedHashSet<>();
      Set<Node> rejected = new HashSet<>();
      for (Correction correction : corrections) {
        if (correction.claim() instanceof Claim.Reject reject) {
          statements(reject.what()).flatMap(this::saying).forEach(hidden::add);
          rejected.addAll(nodes(reject.what()));
        } else if (correction.claim() instanceof Claim.Add add && isThere(add.what())) {
          shown.add(add.what());
          told(add, correction).forEach(shown::add);
        }
      }
      summedUp(rejected).forEach(event -> rejected.addAll(nodes(event)));
      for (Correction correction : corrections) {
        if (correction.claim() instanceof Claim.Accept accept) {
          accepted(accept.what()).forEach(shown::add);
          heldBack(accept.what(), rejected).forEach(hidden::add);
        }
      }
      hidden.stream().filter(this::isStatus).map(Reading::asActual).forEach(shown::add);
      rejected.forEach(node -> about(node).forEach(hidden::add));
      rejected.forEach(node -> onItsWordAlone(node, rejected).forEach(hidden::add));
      return new Overrides(hidden, shown);
    }

    private Stream<Triple> told(Claim.Add add, Correction correction) {
      Graph ontology =
          GraphView.createNamedGraph(dataset, NodeFactory.createURI(iris.ontologyGraph()));
      Triple what = add.what();
      String label =
          Stream.of(what.getSubject(), what.getPredicate(), what.getObject())
              .map(this::label)
              .collect(Collectors.joining(" "));
      return new AddedFact(ontology)
          .of(NodeFactory.createURI(correction.iri(iris)), what, correction.author(), label);
    }

    private String label(Node node) {
      return quads(node, Vocabulary.LABEL, Node.ANY)
          .map(quad -> quad.getObject().getLiteralLexicalForm())
          .min(Comparator.naturalOrder())
          .orElseGet(node::getLocalName);
    }

    /** By what the view says of something accepted that it is not so, or is disputed. */
    private Stream<Quad> heldBack(Node what, Set<Node> rejected) {
      Set<Node> accepted = new LinkedHashSet<>(nodes(what));
      List.copyOf(accepted).stream()
          .flatMap(node -> quads(node, Vocabulary.OF_EVENT, Node.ANY))
          .forEach(quad -> accepted.add(quad.getObject()));
      return accepted.stream()
          .filter(node -> !rejected.contains(node))
          .flatMap(
              node ->
                  Stream.concat(
                      quads(node, Vocabulary.FACTUALITY, Node.ANY)
                          .filter(quad -> !quad.getObject().equals(ACTUAL)),
                      quads(node, Vocabulary.CONTESTED, Node.ANY)));
    }

    private boolean isStatus(Quad quad) {
      return quad.getPredicate().equals(Vocabulary.FACTUALITY);
    }

    private static Triple asActual(Quad status) {
      return Triple.create(status.getSubject(), Vocabulary.FACTUALITY, ACTUAL);
    }

    /** Events of which nothing is left when these statements are not. */
    private List<Node> summedUp(Set<Node> rejected) {
      return rejected.stream()
          .flatMap(node -> quads(node, Vocabulary.OF_EVENT, Node.ANY))
          .map(Quad::getObject)
          .distinct()
          .filter(
              event ->
                  quads(Node.ANY, Vocabulary.OF_EVENT, event)
                      .map(Quad::getSubject)
                      .filter(
                          part -> quads(part, Vocabulary.REIFIES, Node.ANY).findAny().isPresent())
                      .allMatch(rejected::contains))
          .toList();
    }

    /** A rejected node and what is part of it: an event's statements, mentions and roles. */
    private Set<Node> nodes(Node what) {
      Set<Node> nodes = new LinkedHashSet<>();
      Deque<Node> open = new ArrayDeque<>(what.isTripleTerm() ? reifiers(what) : List.of(what));
      while (!open.isEmpty()) {
        Node node = open.remove();
        if (nodes.add(node)) {
          parts(node).forEach(open::add);
        }
      }
      return nodes;
    }

    private Stream<Node> parts(Node node) {
      Stream<Node> owned =
          Stream.of(Vocabulary.OF_EVENT, Vocabulary.OF_RELATION)
              .flatMap(property -> quads(Node.ANY, property, node))
              .map(Quad::getSubject);
      Stream<Node> roles =
          iris.isOfOneDocument(node.getURI())
              ? quads(node, Node.ANY, Node.ANY)
                  .map(quad -> NodeFactory.createTripleTerm(quad.asTriple()))
                  .flatMap(term -> quads(Node.ANY, Vocabulary.REIFIES, term))
                  .map(Quad::getSubject)
              : Stream.empty();
      return Stream.concat(owned, roles);
    }

    private Collection<Node> reifiers(Node term) {
      return statements(term)
          .map(NodeFactory::createTripleTerm)
          .flatMap(each -> quads(Node.ANY, Vocabulary.REIFIES, each))
          .map(Quad::getSubject)
          .toList();
    }

    private Stream<Quad> about(Node node) {
      return Stream.concat(quads(node, Node.ANY, Node.ANY), quads(Node.ANY, Node.ANY, node));
    }

    /** Flat statements that a document makes for nothing but what is rejected. */
    private Stream<Quad> onItsWordAlone(Node node, Set<Node> rejected) {
      return quads(node, Vocabulary.REIFIES, Node.ANY)
          .filter(
              quad ->
                  dataset.stream(quad.getGraph(), Node.ANY, Vocabulary.REIFIES, quad.getObject())
                      .allMatch(other -> rejected.contains(other.getSubject())))
          .map(quad -> Quad.create(quad.getGraph(), quad.getObject().getTriple()))
          .filter(dataset::contains);
    }

    private Stream<Quad> saying(Triple triple) {
      return quads(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** A statement under all names of both its ends, and the other way round where that is one. */
    private Stream<Triple> statements(Node what) {
      if (!what.isTripleTerm()) {
        return Stream.empty();
      }
      Triple triple = what.getTriple();
      boolean symmetric =
          quads(triple.getPredicate(), Vocabulary.TYPE, OWL2.SymmetricProperty.asNode())
              .findAny()
              .isPresent();
      Set<Node> ones = names(triple.getSubject());
      Set<Node> others = names(triple.getObject());
      return ones.stream()
          .flatMap(one -> others.stream().map(other -> List.of(one, other)))
          .flatMap(
              ends ->
                  symmetric ? Stream.of(ends, List.of(ends.get(1), ends.get(0))) : Stream.of(ends))
          .map(ends -> Triple.create(ends.get(0), triple.getPredicate(), ends.get(1)));
    }

    private Set<Node> names(Node node) {
      Node graph = NodeFactory.createURI(iris.identityGraph());
      Set<Node> names = new LinkedHashSet<>(Set.of(node));
      dataset.stream(graph, node, Vocabulary.IDENTITY, Node.ANY)
          .forEach(quad -> names.add(quad.getObject()));
      for (Node name : List.copyOf(names)) {
        dataset.stream(graph, Node.ANY, Vocabulary.IDENTITY, name)
            .forEach(quad -> names.add(quad.getSubject()));
      }
      return names;
    }

    /** What a document says of it, asserted or not. */
    private Stream<Triple> accepted(Node what) {
      if (what.isTripleTerm()) {
        return reifiers(what).isEmpty() ? Stream.empty() : Stream.of(what.getTriple());
      }
      Stream<Node> statements =
          Stream.concat(
              Stream.of(what), quads(Node.ANY, Vocabulary.OF_EVENT, what).map(Quad::getSubject));
      return statements
          .flatMap(node -> quads(node, Vocabulary.REIFIES, Node.ANY))
          .map(quad -> quad.getObject().getTriple())
          .filter(triple -> !triple.getSubject().equals(what));
    }

    private boolean isThere(Triple triple) {
      return Stream.of(triple.getSubject(), triple.getObject())
          .allMatch(end -> quads(end, Vocabulary.TYPE, Node.ANY).findAny().isPresent());
    }

    /** What documents, known entities and the ontology say. */
    private Stream<Quad> quads(Node subject, Node property, Node object) {
      return Corrections.told(dataset, iris, subject, property, object);
    }
  }
}
