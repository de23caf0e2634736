package io.chancery.query;

import io.chancery.correct.Claim;
import io.chancery.correct.CorrectionException;
import io.chancery.correct.CorrectionFault;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Understands what a person corrects, in the words that other commands print or as IRIs.
 *
 * @param inquiry asks the dataset
 * @param iris the store's
 */
public record ClaimWords(Inquiry inquiry, Iris iris) {

  /**
   * The claim of a kind about these words; works within a transaction.
   *
   * @param kind same, different, reject, accept or add
   * @param words two for same and different, else one
   * @throws QueryException when nothing or several things are called that
   * @throws CorrectionException when the claim makes no sense
   */
  public Claim claim(String kind, List<String> words) {
    return switch (kind) {
      case "same", "different" -> compared(kind, thing(words.get(0)), thing(words.get(1)));
      case "add" -> new Claim.Add(added(words.get(0)));
      default -> Claim.of(kind, List.of(said(words.get(0))));
    };
  }

  private Claim compared(String kind, Node one, Node other) {
    if (one.equals(other)) {
      throw new CorrectionException(
          CorrectionFault.ITSELF, "both are <" + one + ">" + accounts(one));
    }
    String kindOfOne = kind(one);
    String kindOfOther = kind(other);
    if (!kindOfOne.equals(kindOfOther)) {
      throw new CorrectionException(
          CorrectionFault.OTHER_KIND,
          "<%s> is %s and <%s> is %s".formatted(one, kindOfOne, other, kindOfOther));
    }
    if (!iris.isOfDocument(one.getURI()) && !iris.isOfDocument(other.getURI())) {
      throw new CorrectionException(
          CorrectionFault.KNOWN, "<%s> and <%s> are known as two".formatted(one, other));
    }
    return Claim.of(kind, List.of(one, other));
  }

  /** What documents call something that several tell of: by these IRIs they can be parted. */
  private String accounts(Node one) {
    List<String> accounts =
        graph()
            .find(Node.ANY, Vocabulary.IDENTITY, one)
            .mapWith(triple -> "<" + triple.getSubject() + ">")
            .toList();
    return accounts.size() < 2
        ? ", which is one with itself"
        : ", which is told as " + accounts.stream().sorted().collect(Collectors.joining(", "));
  }

  private String kind(Node node) {
    if (is(node, Terms.EVENT) || iris.isReference(node.getURI())) {
      return "an event";
    }
    return is(node, Terms.ch("Person")) ? "a person" : "no person";
  }

  /** One event or entity, whatever document calls it so. */
  private Node thing(String text) {
    Names names = names();
    return names
        .iri(text)
        .map(this::there)
        .orElseGet(() -> printed(text).orElseGet(() -> names.thing(text)));
  }

  private Optional<Node> printed(String text) {
    Set<Node> facts = new PrintedFacts(graph()).of(text);
    if (facts.size() > 1) {
      throw names().ambiguous(text, facts);
    }
    return facts.stream().findFirst();
  }

  private Node there(Node node) {
    if (!dataset().findNG(Node.ANY, node, Terms.TYPE, Node.ANY).hasNext()) {
      Stream<Node> all =
          Stream.concat(
              graph()
                  .find(Node.ANY, Terms.TYPE, Terms.EVENT)
                  .mapWith(Triple::getSubject)
                  .toList()
                  .stream(),
              graph()
                  .find(Node.ANY, Terms.REFERS_TO, Node.ANY)
                  .mapWith(Triple::getObject)
                  .toList()
                  .stream());
      List<String> nearest =
          Nearest.to(node.getURI(), all.map(Node::toString).collect(Collectors.toSet()));
      throw new QueryException(
          QueryFault.UNKNOWN_NAME,
          "nothing has the IRI <%s>; nearest: %s".formatted(node, String.join(", ", nearest)));
    }
    return node;
  }

  /** An event, a relation, or a statement that the store has. */
  private Node said(String text) {
    Optional<Node> iri = names().iri(text);
    if (iri.isPresent()) {
      return fact(there(iri.get()));
    }
    Set<Triple> statements = statements(text, "explain/predicates.rq");
    return statements.isEmpty()
        ? printed(text).orElseThrow(() -> unknown(text))
        : heard(statements, text);
  }

  private Node fact(Node node) {
    boolean isFact =
        is(node, Terms.EVENT)
            || is(node, Terms.RELATION)
            || dataset().findNG(Node.ANY, node, Terms.OF_EVENT, Node.ANY).hasNext();
    if (!isFact) {
      throw new QueryException(
          QueryFault.UNKNOWN_STATEMENT, "<" + node + "> is no event, relation or statement");
    }
    return node;
  }

  /** Of all that the names may mean, what is said. */
  private Node heard(Set<Triple> statements, String text) {
    Set<Node> said =
        statements.stream()
            .flatMap(this::bothWays)
            .filter(this::isSaid)
            .map(NodeFactory::createTripleTerm)
            .collect(Collectors.toSet());
    if (said.size() > 1) {
      throw names().ambiguous(text, said);
    }
    return said.stream().findFirst().orElseThrow(() -> unknown(text));
  }

  private Stream<Triple> bothWays(Triple triple) {
    Triple turned = Triple.create(triple.getObject(), triple.getPredicate(), triple.getSubject());
    boolean turns = is(triple.getPredicate(), Terms.SYMMETRIC) && !isSaid(triple);
    return turns ? Stream.of(turned) : Stream.of(triple);
  }

  private boolean isSaid(Triple triple) {
    Node term = NodeFactory.createTripleTerm(triple);
    return graph().contains(triple) || graph().contains(Node.ANY, Terms.REIFIES, term);
  }

  private static QueryException unknown(String text) {
    return new QueryException(QueryFault.UNKNOWN_STATEMENT, "no document says \"" + text + "\"");
  }

  private Triple added(String text) {
    Set<Triple> statements = statements(text, "correct/predicates.rq");
    if (statements.isEmpty()) {
      throw new QueryException(
          QueryFault.UNKNOWN_STATEMENT,
          "\"%s\" has no predicate of the ontology between two names".formatted(text));
    }
    if (statements.size() > 1) {
      throw names()
          .ambiguous(
              text,
              statements.stream().map(NodeFactory::createTripleTerm).collect(Collectors.toSet()));
    }
    return statements.iterator().next();
  }

  /** What the words may say, as many as their names may mean; none without a predicate. */
  private Set<Triple> statements(String text, String predicates) {
    List<String> parts = List.of(text.strip().split("\\s+"));
    Names names = names();
    if (parts.size() == 3 && parts.stream().allMatch(part -> names.iri(part).isPresent())) {
      List<Node> nodes = parts.stream().map(part -> there(names.iri(part).orElseThrow())).toList();
      return Set.of(Triple.create(nodes.get(0), nodes.get(1), nodes.get(2)));
    }
    return StatementWords.in(text, BuiltIn.rows(inquiry, predicates, Map.of()))
        .map(words -> statements(words, names))
        .orElse(Set.of());
  }

  private Set<Triple> statements(StatementWords words, Names names) {
    Set<Node> objects = known(words.object(), names);
    return known(words.subject(), names).stream()
        .flatMap(s -> objects.stream().map(o -> Triple.create(s, words.predicate(), o)))
        .collect(Collectors.toSet());
  }

  private Set<Node> known(String name, Names names) {
    Set<Node> things =
        names.iri(name).map(this::there).map(Set::of).orElseGet(() -> names.things(name));
    if (things.isEmpty()) {
      throw names.unknown(name);
    }
    return things;
  }

  private boolean is(Node node, Node type) {
    return dataset().findNG(Node.ANY, node, Terms.TYPE, type).hasNext();
  }

  private Names names() {
    return new Names(inquiry.dataset());
  }

  private DatasetGraph dataset() {
    return inquiry.dataset().asDatasetGraph();
  }

  private Graph graph() {
    return dataset().getDefaultGraph();
  }
}
