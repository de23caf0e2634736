package io.chancery.store;

import io.chancery.correct.Correction;
import io.chancery.correct.CorrectionException;
import io.chancery.correct.Corrections;
import io.chancery.correct.Sameness;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A store on disk. Every change is one transaction: whoever opens the store, even after a process
 * was killed, finds each document whole or not at all. Safe for use by several threads; one at a
 * time writes.
 */
public final class Store implements AutoCloseable {

  private final Path folder;
  private final Iris iris;
  private final DatasetGraph dataset;
  private Follower follower = Follower.NONE;
  private @Nullable Inference inference;

  private Store(Path folder, Iris iris) {
    this.folder = folder;
    this.iris = iris;
    this.dataset = Database.connect(folder);
  }

  /**
   * Opens the store in a folder.
   *
   * @throws StoreException if there is none, or another process has it open
   */
  public static Store open(Path folder) {
    return new Marker(folder)
        .base()
        .map(base -> new Store(folder, new Iris(base)))
        .orElseThrow(
            () -> new StoreException(StoreFault.NO_STORE, folder, "there is no store here"));
  }

  /**
   * Opens the store in a folder, or makes one where the folder is missing or empty.
   *
   * @param iris where IRIs go; a store keeps to those that it was made with
   * @throws StoreException if the folder holds something else, has another base, or another process
   *     has it open
   */
  public static Store openOrCreate(Path folder, Iris iris) {
    Marker marker = new Marker(folder);
    String base = marker.base().orElseGet(() -> create(marker, folder, iris));
    if (!base.equals(iris.base())) {
      throw new StoreException(
          StoreFault.OTHER_BASE, folder, "the store has the base " + base + ", not " + iris.base());
    }
    return new Store(folder, iris);
  }

  private static String create(Marker marker, Path folder, Iris iris) {
    if (!marker.isFree()) {
      throw new StoreException(
          StoreFault.NOT_A_STORE, folder, "this is not a store, and it is not empty");
    }
    marker.create(iris.base());
    return iris.base();
  }

  /** Where this store's IRIs go. */
  public Iris iris() {
    return iris;
  }

  /**
   * Puts a document's graph; what the store had of the document before is gone.
   *
   * @param graph as {@code GraphWriter} writes it
   */
  public void put(Graph graph) {
    putAll(List.of(graph));
  }

  /**
   * Puts documents' graphs in one transaction, all or none: many at once take far less time and
   * room on disk than each by itself.
   *
   * @param graphs as {@code GraphWriter} writes them
   */
  public void putAll(Collection<Graph> graphs) {
    for (Graph graph : graphs) {
      Node document = documentOf(graph);
      if (iris.docId(document.getURI()) == null) {
        throw new IllegalArgumentException(
            document + " is not under the store's base " + iris.base());
      }
    }
    Map<Node, Graph> documents = new LinkedHashMap<>();
    graphs.forEach(graph -> documents.put(documentOf(graph), graph));
    change(seen -> replace(documents, seen));
  }

  /** Changes the view, and what is inferred from it, in one transaction. */
  private void change(Consumer<DatasetGraph> work) {
    Txn.executeWrite(
        dataset,
        () -> {
          Inference by = inference;
          ViewChanges seen = new ViewChanges(dataset, triple -> by != null && by.concerns(triple));
          work.accept(seen);
          if (by == null) {
            forget();
          } else {
            by.changed(dataset, seen.gone(), seen.come());
          }
        });
  }

  /** The view follows once for all: what is one among them is written under its name at once. */
  private void replace(Map<Node, Graph> documents, DatasetGraph seen) {
    IdentityChanges changes = new IdentityChanges(dataset, iris);
    EffectiveView view = new EffectiveView(seen, iris);
    List<Quad> before = documents.keySet().stream().flatMap(d -> quads(d).stream()).toList();
    documents.forEach((document, graph) -> replace(document, graph, changes));
    List<Quad> after =
        documents.entrySet().stream()
            .flatMap(d -> d.getValue().stream().map(triple -> Quad.create(d.getKey(), triple)))
            .toList();
    view.update(documents.keySet(), before, after, changes);
  }

  private void replace(Node document, Graph graph, IdentityChanges changes) {
    if (remove(document)) {
      follower.removed(changes, document);
    }
    write(document, graph);
    new Corrections(dataset, iris).remember(document);
    follower.added(changes, graph);
  }

  private List<Quad> quads(Node graph) {
    return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).toList();
  }

  /**
   * Has a follower told of every change from now on, and first of the documents that it does not
   * follow yet, each in a transaction of its own.
   */
  public void follow(Follower next) {
    follower = next;
    unfollowed().forEach(document -> change(seen -> catchUp(document, seen)));
  }

  /** Whether what is inferred in the store is what this would infer. */
  public boolean isCurrent(Inference by) {
    return Txn.calculateRead(dataset, () -> by.isCurrent(dataset));
  }

  /**
   * Infers from now on with every change, and first anew where that is not what the store has.
   * While nobody infers, a change takes all inferences out.
   */
  public void infer(Inference by) {
    if (!isCurrent(by)) {
      Txn.executeWrite(dataset, () -> by.start(dataset));
    }
    inference = by;
  }

  /** Takes out all that is inferred, and by which rules. */
  public void forgetInferences() {
    inference = null;
    Txn.executeWrite(dataset, this::forget);
  }

  private void forget() {
    dataset.removeGraph(NodeFactory.createURI(Vocabulary.INFERRED));
    dataset.removeGraph(NodeFactory.createURI(Vocabulary.RULES));
  }

  private List<Node> unfollowed() {
    List<Node> documents =
        documents().stream()
            .map(document -> NodeFactory.createURI(iris.document(document.id())))
            .toList();
    return Txn.calculateRead(
        dataset, () -> documents.stream().filter(d -> !follower.follows(dataset, d)).toList());
  }

  private void catchUp(Node document, DatasetGraph seen) {
    List<Quad> quads = quads(document);
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    IdentityChanges changes = new IdentityChanges(dataset, iris);
    EffectiveView view = new EffectiveView(seen, iris);
    follower.removed(changes, document);
    follower.added(changes, graph);
    view.update(Set.of(document), quads, quads, changes);
  }

  private static Node documentOf(Graph graph) {
    return graph.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the graph describes no document"))
        .getSubject();
  }

  /** Whether the document was there; nothing remains of it, and nothing else changes. */
  public boolean withdraw(String docId) {
    Node document = NodeFactory.createURI(iris.document(docId));
    boolean there = Txn.calculateRead(dataset, () -> dataset.containsGraph(document));
    if (there) {
      change(seen -> withdraw(document, seen));
    }
    return there;
  }

  private void withdraw(Node document, DatasetGraph seen) {
    List<Quad> before = quads(document);
    EffectiveView view = new EffectiveView(seen, iris);
    IdentityChanges changes = new IdentityChanges(dataset, iris);
    remove(document);
    follower.removed(changes, document);
    view.update(Set.of(document), before, List.of(), changes);
  }

  private boolean remove(Node graph) {
    boolean there = dataset.containsGraph(graph);
    dataset.removeGraph(graph);
    return there;
  }

  /**
   * Keeps what a person corrects, with all that follows from it.
   *
   * @throws CorrectionException if it was said already, or contradicts an earlier correction
   */
  public void correct(Correction correction) {
    change(
        seen -> corrected(correction, () -> new Corrections(dataset, iris).add(correction), seen));
  }

  /** Takes back a correction; all is as if nobody had made it. */
  public void undo(Correction correction) {
    Runnable undo = () -> new Corrections(dataset, iris).remove(correction);
    change(seen -> corrected(correction, undo, seen));
  }

  private void corrected(Correction correction, Runnable change, DatasetGraph seen) {
    IdentityChanges changes = new IdentityChanges(dataset, iris);
    EffectiveView view = new EffectiveView(seen, iris);
    Sameness before = new Corrections(dataset, iris).sameness();
    change.run();
    Sameness after = new Corrections(dataset, iris).sameness();
    List<String> touched =
        correction.claim().about().stream()
            .filter(Node::isURI)
            .flatMap(n -> Stream.of(before, after).flatMap(s -> s.group(n.getURI()).stream()))
            .distinct()
            .toList();
    follower.corrected(changes, touched);
    view.update(Set.of(), List.of(), List.of(), changes);
  }

  /** Loads a layer unless it is there with the same hash; whether it was loaded. */
  public boolean load(Layer layer, Graph graph, String hash) {
    Node name = NodeFactory.createURI(layer.graph(iris));
    Node value = NodeFactory.createLiteralString(hash);
    if (Txn.calculateRead(
        dataset, () -> dataset.contains(name, name, Vocabulary.CONTENT_HASH, value))) {
      return false;
    }
    change(
        seen -> {
          List<Quad> before = quads(name);
          EffectiveView view = new EffectiveView(seen, iris);
          write(name, graph);
          dataset.add(name, name, Vocabulary.CONTENT_HASH, value);
          IdentityChanges none = new IdentityChanges(dataset, iris);
          view.update(Set.of(), before, quads(name), none);
        });
    return true;
  }

  private void write(Node name, Graph graph) {
    dataset.removeGraph(name);
    graph.stream().forEach(t -> dataset.add(Quad.create(name, t)));
  }

  /** The documents, ordered by id. */
  public List<StoredDocument> documents() {
    return Txn.calculateRead(
        dataset,
        () ->
            Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.DOC_ID, Node.ANY))
                .map(
                    q ->
                        new StoredDocument(
                            q.getObject().getLiteralLexicalForm(), hash(q.getGraph())))
                .sorted(Comparator.comparing(StoredDocument::id))
                .toList());
  }

  private String hash(Node document) {
    return dataset.stream(document, document, Vocabulary.CONTENT_HASH, Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** The text that the store has of a document, if it has the document. */
  public Optional<String> text(String docId) {
    Node document = NodeFactory.createURI(iris.document(docId));
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.stream(document, document, Vocabulary.TEXT, Node.ANY)
                .map(q -> q.getObject().getLiteralLexicalForm())
                .findFirst());
  }

  /** Whether the document is there and was put with this hash. */
  public boolean contains(String docId, String hash) {
    Node document = NodeFactory.createURI(iris.document(docId));
    Node value = NodeFactory.createLiteralString(hash);
    return Txn.calculateRead(
        dataset, () -> dataset.contains(document, document, Vocabulary.CONTENT_HASH, value));
  }

  /**
   * Reads in one transaction: the dataset stays as it is while the reader works.
   *
   * @param reader gets the dataset, whose default graph is what questions are asked of; it must not
   *     keep it
   */
  public <T> T read(Function<Dataset, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(DatasetFactory.wrap(dataset)));
  }

  /** Counts what is there. */
  public StoreStatus status() {
    return Txn.calculateRead(dataset, () -> new Census(dataset).count(DiskSpace.below(folder)));
  }

  /**
   * Rewrites the files if they have grown far beyond what they hold, which pays for itself; whether
   * they had. No other process has the store open, and what reads in this one reads on.
   */
  public boolean compactIfGrown() {
    return compactIfGrown(Growth.LITTLE);
  }

  boolean compactIfGrown(long little) {
    boolean grown = Growth.of(dataset, folder).isWorthCompacting(little);
    if (grown) {
      compact();
    }
    return grown;
  }

  /** Rewrites the files without what was replaced and withdrawn. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /** Lets other processes open the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }
}
