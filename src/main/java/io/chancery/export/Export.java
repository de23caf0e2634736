package io.chancery.export;

import io.chancery.correct.Corrections;
import io.chancery.graph.GraphReader;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.KnownClasses;
import io.chancery.graph.KnownGraph;
import io.chancery.graph.Vocabulary;
import io.chancery.merge.IdentityGraph;
import io.chancery.ontology.EventClass;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents in any format, from memory or from a store: the same content gives the same
 * bytes either way.
 */
public final class Export {

  private final Iris iris;
  private final Records records;
  private final Function<String, @Nullable EventClass> classes;
  private final Function<String, @Nullable KnownEntity> known;

  /**
   * An export.
   *
   * @param iris where ids go
   * @param classes the event class of a local name, or null
   * @param known the known entity with an IRI, or null
   */
  public Export(
      Iris iris,
      Function<String, @Nullable EventClass> classes,
      Function<String, @Nullable KnownEntity> known) {
    this.iris = iris;
    this.records = new Records(iris, classes);
    this.classes = classes;
    this.known = known;
  }

  /**
   * An export with the classes and the known entities that a dataset's documents were read with.
   */
  public static Export of(Iris iris, Dataset dataset) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    KnownClasses classes = new KnownClasses(layer(graphs, iris.ontologyGraph()));
    Map<String, KnownEntity> known =
        KnownGraph.entities(layer(graphs, iris.knownGraph())).stream()
            .collect(Collectors.toMap(KnownEntity::iri, entity -> entity, (one, other) -> one));
    return new Export(iris, classes::of, known::get);
  }

  private static Graph layer(DatasetGraph graphs, String name) {
    return inMemory(graphs.getGraph(NodeFactory.createURI(name)));
  }

  /**
   * Writes what a dataset holds; call it within a read transaction.
   *
   * @param out is flushed, not closed
   * @throws ExportException if the format cannot hold something
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Format format, Dataset dataset, OutputStream out) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    switch (format) {
      case JSONL -> records(graphs, out);
      case TEXT -> text(documents(graphs), count(graphs) == 1, out);
      default -> new RdfExport(iris).write(format, graphs, out);
    }
  }

  /** Writes documents that are in no store, sorted by id. */
  public void write(Format format, List<ResolvedDocument> documents, OutputStream out) {
    List<ResolvedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(d -> d.document().id())).toList();
    switch (format) {
      case JSONL -> sorted.forEach(d -> print(records.of(d), out));
      case TEXT -> text(sorted.stream(), sorted.size() == 1, out);
      default -> new RdfExport(iris).write(format, graphs(sorted), out);
    }
  }

  /** The corrections that a dataset keeps as gold; call it within a read transaction. */
  public GoldFolder gold(Dataset dataset) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    GoldSources sources =
        new GoldSources(iris, graphs, document -> document(graphs, document), classes);
    return new CorrectionsAsGold(iris, sources, new Corrections(graphs, iris).all()).folder();
  }

  private Optional<ResolvedDocument> document(DatasetGraph graphs, String iri) {
    Graph graph = graphs.getGraph(NodeFactory.createURI(iri));
    return graph.isEmpty()
        ? Optional.empty()
        : Optional.of(new GraphReader(iris, known).read(inMemory(graph)));
  }

  /** The documents' records, with ids that hold across documents, then the links behind them. */
  private void records(DatasetGraph graphs, OutputStream out) {
    IdentityGraph graph = new IdentityGraph(graphs, iris);
    Map<String, String> identities = graph.identities();
    UnaryOperator<String> identity = iri -> identities.getOrDefault(iri, iri);
    documents(graphs).forEach(d -> print(records.of(d, identity), out));
    print(graph.links().stream().map(l -> LinkRecords.of(l, identity, iris)).toList(), out);
  }

  private DatasetGraph graphs(List<ResolvedDocument> documents) {
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    GraphWriter writer = new GraphWriter(iris);
    documents.forEach(d -> graphs.addGraph(name(d), writer.write(d)));
    return graphs;
  }

  private Node name(ResolvedDocument document) {
    return NodeFactory.createURI(iris.document(document.document().id()));
  }

  private Stream<ResolvedDocument> documents(DatasetGraph graphs) {
    GraphReader reader = new GraphReader(iris, known);
    return named(graphs)
        .sorted(Comparator.comparing(q -> q.getObject().getLiteralLexicalForm()))
        .map(q -> reader.read(inMemory(graphs.getGraph(q.getGraph()))));
  }

  private static long count(DatasetGraph graphs) {
    return named(graphs).count();
  }

  private static Stream<Quad> named(DatasetGraph graphs) {
    return Iter.asStream(graphs.findNG(Node.ANY, Node.ANY, Vocabulary.DOC_ID, Node.ANY));
  }

  /** Reading a document looks up many small things: faster in memory than on disk. */
  private static Graph inMemory(Graph stored) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    stored.stream().forEach(graph::add);
    return graph;
  }

  private static void print(List<String> lines, OutputStream out) {
    lines.forEach(line -> print(line + "\n", out));
  }

  /** One document as it is, so that offsets hold; several with a line before each that names it. */
  private static void text(Stream<ResolvedDocument> documents, boolean only, OutputStream out) {
    documents.map(ResolvedDocument::document).forEach(d -> print(only ? d.text() : titled(d), out));
  }

  private static String titled(Document document) {
    return "==> " + document.id() + " <==\n" + document.text() + "\n";
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
