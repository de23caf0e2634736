package io.chancery.export;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Graphs in canonical order: graphs by name, subjects by IRI, properties and values sorted. Only
 * the subjects' IRIs are held in memory.
 */
final class RdfExport {

  private final Iris iris;

  RdfExport(Iris iris) {
    this.iris = iris;
  }

  void write(Format format, DatasetGraph dataset, OutputStream out) {
    RdfSyntax syntax = syntax(format, out);
    syntax.start();
    if (syntax.hasGraphs()) {
      names(dataset).forEach(name -> write(name, dataset.getGraph(name), syntax));
    } else {
      write(whole(dataset), syntax);
    }
    syntax.finish();
  }

  /** A store's view of all that its graphs say; what is in no store has none. */
  private static Graph whole(DatasetGraph dataset) {
    Graph view = dataset.getDefaultGraph();
    return view.isEmpty() ? dataset.getUnionGraph() : view;
  }

  private RdfSyntax syntax(Format format, OutputStream out) {
    return switch (format) {
      case TURTLE -> new JenaSyntax(RDFFormat.TURTLE_BLOCKS, false, out, iris);
      case TRIG -> new JenaSyntax(RDFFormat.TRIG_BLOCKS, true, out, iris);
      case NTRIPLES -> new JenaSyntax(RDFFormat.NTRIPLES_UTF8, false, out, iris);
      case NQUADS -> new JenaSyntax(RDFFormat.NQUADS_UTF8, true, out, iris);
      case JSONLD -> new JsonLdSyntax(out, iris);
      case RDFXML -> new RdfXmlSyntax(out, iris);
      case JSONL, TEXT -> throw new IllegalArgumentException(format + " is no RDF");
    };
  }

  /** The graphs that are of use to others. */
  private List<Node> names(DatasetGraph dataset) {
    Node accounts = NodeFactory.createURI(iris.accountsGraph());
    return Iter.asStream(dataset.listGraphNodes())
        .filter(name -> !name.equals(accounts))
        .sorted(TermOrder.TERMS)
        .toList();
  }

  private static void write(Node name, Graph graph, RdfSyntax syntax) {
    syntax.graph(name);
    write(graph, syntax);
  }

  private static void write(Graph graph, RdfSyntax syntax) {
    graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .sorted(TermOrder.TERMS)
        .forEach(s -> syntax.subject(about(graph, s)));
  }

  private static List<Triple> about(Graph graph, Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY)
        .filter(triple -> !Vocabulary.OF_ACCOUNTS.contains(triple.getPredicate()))
        .distinct()
        .sorted(TermOrder.TRIPLES)
        .toList();
  }
}
