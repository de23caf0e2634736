package io.chancery.pipeline;

import io.chancery.store.Store;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * Documents on their way into a store, several a transaction. A build that is killed loses what was
 * read in the last seconds, never part of a document.
 */
final class Batch {

  private static final int MOST = 32;
  private static final long LONGEST_NANOS = 5_000_000_000L;

  private final Store store;
  private final List<Graph> waiting = new ArrayList<>();
  private long since;

  Batch(Store store) {
    this.store = store;
  }

  void add(Graph graph) {
    if (waiting.isEmpty()) {
      since = System.nanoTime();
    }
    waiting.add(graph);
    if (waiting.size() >= MOST || System.nanoTime() - since > LONGEST_NANOS) {
      flush();
    }
  }

  /** Puts what waits into the store. */
  void flush() {
    if (!waiting.isEmpty()) {
      store.putAll(waiting);
      waiting.clear();
    }
  }
}
