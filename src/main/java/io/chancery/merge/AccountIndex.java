package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The accounts that a store keeps, each found under its keys; works within a transaction. */
final class AccountIndex {

  private final DatasetGraph dataset;
  private final Node graph;
  private final Iris iris;
  private final Map<Node, DocumentAccount> documents = new HashMap<>();
  private final Map<String, List<EntityAccount>> entities = new HashMap<>();

  AccountIndex(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.accountsGraph());
  }

  /** Keeps what a document is about, which the accounts of its events leave out. */
  void add(Node document, DocumentAccount account) {
    add(document, Vocabulary.ACCOUNT, AccountJson.write(account));
  }

  void add(Node document, EventAccount account) {
    add(document, account.iri(), AccountJson.write(account), Blocking.keys(account));
  }

  void add(Node document, EntityAccount account) {
    add(document, account.iri(), AccountJson.write(account), EntityKeys.keys(account));
  }

  private void add(Node document, String iri, String account, Set<String> keys) {
    Node node = NodeFactory.createURI(iri);
    dataset.add(graph, node, Vocabulary.ACCOUNT_IN, document);
    add(node, Vocabulary.ACCOUNT, account);
    keys.forEach(key -> add(node, Vocabulary.CANDIDATE_KEY, key));
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

  /** The events and entities of a document. */
  List<Node> of(Node document) {
    return quads(Node.ANY, Vocabulary.ACCOUNT_IN, document).map(Quad::getSubject).toList();
  }

  void remove(Node document) {
    of(document).forEach(node -> dataset.deleteAny(graph, node, Node.ANY, Node.ANY));
    dataset.deleteAny(graph, document, Node.ANY, Node.ANY);
  }

  /** What may be the same, each once, in no order. */
  List<EventAccount> candidates(EventAccount account) {
    return found(Blocking.lookups(account)).map(this::event).toList();
  }

  private EventAccount event(Node event) {
    Node document =
        quads(event, Vocabulary.ACCOUNT_IN, Node.ANY).findFirst().orElseThrow().getObject();
    DocumentAccount told = documents.computeIfAbsent(document, this::document);
    return AccountJson.readEvent(account(event).findFirst().orElseThrow(), told);
  }

  private DocumentAccount document(Node document) {
    return AccountJson.readDocument(account(document).findFirst().orElseThrow());
  }

  /** The accounts of the entities that a document alone knows. */
  List<EntityAccount> entities(String docId) {
    return entities.computeIfAbsent(
        docId,
        id ->
            of(NodeFactory.createURI(iris.document(id))).stream()
                .filter(node -> iris.isLocalEntity(node.getURI()))
                .map(this::entity)
                .toList());
  }

  /** The account of an entity. */
  EntityAccount entity(Node entity) {
    return AccountJson.readEntity(account(entity).findFirst().orElseThrow());
  }

  /** The account of an entity, if its document gives one. */
  Optional<EntityAccount> entityIfThere(String iri) {
    return account(NodeFactory.createURI(iri)).findFirst().map(AccountJson::readEntity);
  }

  /** All that shares a name with one of these, or with what does, and so on, by IRI. */
  Map<String, EntityAccount> namesakes(Collection<EntityAccount> entities) {
    Map<String, EntityAccount> reached = new TreeMap<>();
    Set<String> asked = new HashSet<>();
    Deque<EntityAccount> open = new ArrayDeque<>(entities);
    while (!open.isEmpty()) {
      Set<String> keys = EntityKeys.lookups(open.remove());
      keys.removeIf(key -> !asked.add(key));
      for (Node node : found(keys).toList()) {
        if (!reached.containsKey(node.getURI())) {
          EntityAccount entity = entity(node);
          reached.put(entity.iri(), entity);
          open.add(entity);
        }
      }
    }
    return reached;
  }

  private Stream<Node> found(Set<String> keys) {
    return keys.stream()
        .map(NodeFactory::createLiteralString)
        .flatMap(key -> quads(Node.ANY, Vocabulary.CANDIDATE_KEY, key))
        .map(Quad::getSubject)
        .distinct();
  }

  private Stream<String> account(Node node) {
    return quads(node, Vocabulary.ACCOUNT, Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm());
  }

  private Stream<Quad> quads(Node subject, Node property, Node value) {
    return dataset.stream(graph, subject, property, value);
  }
}
