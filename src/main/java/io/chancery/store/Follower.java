package io.chancery.store;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What rests on documents and is kept in the store beside them. It is told of every change within
 * the change's transaction, so that both are there or neither is.
 */
public interface Follower {

  /** Follows nothing. */
  Follower NONE =
      new Follower() {
        @Override
        public void added(DatasetGraph dataset, Graph document) {}

        @Override
        public void removed(DatasetGraph dataset, Node document) {}

        @Override
        public boolean follows(DatasetGraph dataset, Node document) {
          return true;
        }
      };

  /**
   * A document was written.
   *
   * @param dataset may be read and written
   * @param document its graph, as it was put
   */
  void added(DatasetGraph dataset, Graph document);

  /** A document was taken out; its own graph is gone already. */
  void removed(DatasetGraph dataset, Node document);

  /**
   * People said, or no longer say, who or what is one or two.
   *
   * @param touched the IRIs that this is about, and those that were or are one with them by the
   *     word of people; they need not be in the store
   */
  default void corrected(DatasetGraph dataset, Collection<String> touched) {}

  /** Whether it was told of this document before, and would make the same of it again. */
  boolean follows(DatasetGraph dataset, Node document);
}
