package io.chancery.export;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Turtle, TriG, N-Triples and N-Quads by Jena's streaming writers, which keep the order they are
 * given.
 */
final class JenaSyntax implements RdfSyntax {

  private final StreamRDF out;
  private final boolean graphs;
  private final Iris iris;
  private Node graph = Quad.defaultGraphNodeGenerated;

  JenaSyntax(RDFFormat format, boolean graphs, OutputStream out, Iris iris) {
    this.out = StreamRDFWriter.getWriterStream(out, format);
    this.graphs = graphs;
    this.iris = iris;
  }

  @Override
  public boolean hasGraphs() {
    return graphs;
  }

  @Override
  public void start() {
    out.start();
    Vocabulary.prefixes(iris).forEach(out::prefix);
  }

  @Override
  public void graph(Node name) {
    graph = name;
  }

  @Override
  public void subject(List<Triple> triples) {
    triples.forEach(this::write);
  }

  private void write(Triple triple) {
    if (graphs) {
      out.quad(Quad.create(graph, triple));
    } else {
      out.triple(triple);
    }
  }

  @Override
  public void finish() {
    out.finish();
  }
}
