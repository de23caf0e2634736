package io.chancery.graph;

import io.chancery.resolve.ResolvedDocument;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Writes a resolved document as the triples of its named graph: a pure function of the document,
 * whatever order its parts come in.
 */
public final class GraphWriter {

  private final Iris iris;

  /** A writer that mints its IRIs here. */
  public GraphWriter(Iris iris) {
    this.iris = iris;
  }

  /** The document's graph, without a hash of what it was made from. */
  public Graph write(ResolvedDocument document) {
    return write(document, null);
  }

  /**
   * The document's graph.
   *
   * @param contentHash what a store compares to tell whether the document must be read again
   */
  public Graph write(ResolvedDocument document, @Nullable String contentHash) {
    ResolvedDocument ordered = CanonicalOrder.of(document);
    Scope scope = new Scope(iris, ordered);
    new DocumentTriples(scope).write(ordered, contentHash);
    new EntityTriples(scope).write(ordered);
    new EventTriples(scope, ordered).write();
    new AdjunctTriples(scope).write(ordered.adjuncts());
    new PredicationTriples(scope).write(ordered.predications());
    new ReferenceTriples(scope).write(ordered.references());
    new StatementTriples(scope, ordered).write();
    new RelationTriples(scope).write(ordered.relations());
    return scope.graph();
  }
}
