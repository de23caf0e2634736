package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The accounts that a store keeps, each found under its keys; works within a transaction. */
final class AccountIndex {

  private final DatasetGraph dataset;
  private final Node graph;

  AccountIndex(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.graph = NodeFactory.createURI(iris.accountsGraph());
  }

  void add(Node document, EventAccount account) {
    Node event = NodeFactory.createURI(account.iri());
    dataset.add(graph, event, Vocabulary.ACCOUNT_IN, document);
    add(event, Vocabulary.ACCOUNT, AccountJson.write(account));
    Blocking.keys(account).forEach(key -> add(event, Vocabulary.CANDIDATE_KEY, key));
  }

  private void add(Node subject, Node property, String value) {
    dataset.add(graph, subject, property, NodeFactory.createLiteralString(value));
  }

  /** Remembers with which rules and knowledge a document was compared. */
  void note(Node document, String version) {
    add(document, Vocabulary.COMPARED_WITH, version);
  }

  boolean has(Node document, String version) {
    Node value = NodeFactory.createLiteralString(version);
    return dataset.contains(graph, document, Vocabulary.COMPARED_WITH, value);
  }

  /** The events of a document. */
  List<Node> of(Node document) {
    return quads(Node.ANY, Vocabulary.ACCOUNT_IN, document).map(Quad::getSubject).toList();
  }

  void remove(Node document) {
    of(document).forEach(event -> dataset.deleteAny(graph, event, Node.ANY, Node.ANY));
    dataset.deleteAny(graph, document, Node.ANY, Node.ANY);
  }

  /** What may be the same, each once, in no order. */
  List<EventAccount> candidates(EventAccount account) {
    return Blocking.lookups(account).stream()
        .map(NodeFactory::createLiteralString)
        .flatMap(key -> quads(Node.ANY, Vocabulary.CANDIDATE_KEY, key))
        .map(Quad::getSubject)
        .distinct()
        .flatMap(event -> account(event).stream())
        .toList();
  }

  private Optional<EventAccount> account(Node event) {
    return quads(event, Vocabulary.ACCOUNT, Node.ANY)
        .map(q -> AccountJson.read(q.getObject().getLiteralLexicalForm()))
        .findFirst();
  }

  private Stream<Quad> quads(Node subject, Node property, Node value) {
    return dataset.stream(graph, subject, property, value);
  }
}
