package io.chancery.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * A dataset whose default graph is the union of its named graphs for whoever reads it through
 * Jena's interfaces too; TDB2's own setting holds for SPARQL alone.
 */
final class UnionView extends DatasetGraphWrapper {

  UnionView(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }
}
