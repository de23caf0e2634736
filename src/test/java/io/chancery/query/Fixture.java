package io.chancery.query;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.reason.Inferences;
import io.chancery.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * The graph of questions.trig as a store shows it: its default graph is the union of all others.
 */
final class Fixture {
  static final Path QUERIES = Path.of("queries");
  static final Source NOWHERE = new Source(null, null, null, null, "en");
  static final String DOC = "https://w3id.org/chancery/id/doc/";
  private static final String FILE = "src/test/resources/io/chancery/query/questions.trig";

  /** What is inferred from it, and by which rules, once for all. */
  private static final DatasetGraph REASONED = reasoned();

  private static final List<Node> CONCLUSIONS =
      List.of(NodeFactory.createURI(Vocabulary.INFERRED), NodeFactory.createURI(Vocabulary.RULES));

  private Fixture() {}

  static Dataset dataset() {
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        graphs,
        () -> {
          load(graphs);
          CONCLUSIONS.forEach(
              name -> GraphUtil.addInto(graphs.getGraph(name), REASONED.getGraph(name)));
        });
    return DatasetFactory.wrap(graphs);
  }

  private static DatasetGraph reasoned() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    load(graphs);
    Inferences.of(List.of(Path.of("ontology")), Iris.standard()).start(graphs);
    return graphs;
  }

  private static void load(DatasetGraph graphs) {
    RDFDataMgr.read(graphs, FILE);
    ontology().forEach(file -> RDFDataMgr.read(graphs, file));
    List<Triple> union = new ArrayList<>();
    graphs.findNG(null, null, null, null).forEachRemaining(quad -> union.add(quad.asTriple()));
    union.forEach(graphs.getDefaultGraph()::add);
  }

  /** Adds triples written in Turtle, our prefixes preset, to the default graph. */
  static void add(Dataset dataset, String turtle) {
    Graph more = GraphFactory.createDefaultGraph();
    RDFParser.fromString(prefixes() + turtle, Lang.TURTLE).parse(more);
    Txn.executeWrite(
        dataset, () -> GraphUtil.addInto(dataset.asDatasetGraph().getDefaultGraph(), more));
  }

  static Inquiry inquiry() {
    return new Inquiry(dataset(), Catalogue.read(QUERIES));
  }

  private static String prefixes() {
    return Prefixes.mapping().getNsPrefixMap().entrySet().stream()
        .map(prefix -> "PREFIX %s: <%s>\n".formatted(prefix.getKey(), prefix.getValue()))
        .collect(Collectors.joining());
  }

  private static List<String> ontology() {
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".ttl")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
