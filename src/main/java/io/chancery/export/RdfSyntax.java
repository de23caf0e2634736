package io.chancery.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A syntax that graphs are written in, subject by subject. */
sealed interface RdfSyntax permits JenaSyntax, JsonLdSyntax, RdfXmlSyntax {

  /** Whether the syntax tells graphs apart; else it gets one graph, the union. */
  boolean hasGraphs();

  void start();

  /** What follows is in the graph of this name; called only where there are graphs. */
  void graph(Node name);

  /** All triples of one subject in one graph, in order. */
  void subject(List<Triple> triples);

  void finish();
}
