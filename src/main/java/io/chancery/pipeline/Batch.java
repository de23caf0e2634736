package io.chancery.pipeline;

import io.chancery.store.Store;
import io.chancery.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * Documents on their way into a store, several a transaction, which costs far less time and room on
 * disk than one each; where the files have grown far beyond what they hold, they are rewritten in
 * between. A build that is killed loses what was read in the last seconds, never part of a
 * document; a document that cannot be put does not take its neighbours with it.
 */
final class Batch {

  private static final int MOST = 100;
  private static final long LONGEST_NANOS = 10_000_000_000L;

  private final Store store;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Result.Refusal> refusals = new ArrayList<>();
  private long since;

  Batch(Store store) {
    this.store = store;
  }

  private record Waiting(Document document, Graph graph) {}

  void add(Document document, Graph graph) {
    if (waiting.isEmpty()) {
      since = System.nanoTime();
    }
    waiting.add(new Waiting(document, graph));
    if (waiting.size() >= MOST || System.nanoTime() - since > LONGEST_NANOS) {
      flush();
    }
  }

  /** Puts what waits into the store. */
  void flush() {
    List<Waiting> all = List.copyOf(waiting);
    waiting.clear();
    if (!all.isEmpty()) {
      put(all);
      store.compactIfGrown();
    }
  }

  private void put(List<Waiting> all) {
    try {
      store.putAll(all.stream().map(Waiting::graph).toList());
    } catch (RuntimeException oneOfThem) {
      all.forEach(this::put);
    }
  }

  private void put(Waiting one) {
    try {
      store.put(one.graph());
    } catch (RuntimeException e) {
      refusals.add(Result.Refusal.ofStore(one.document(), e));
    }
  }

  /** What could not be put, in the order in which it came. */
  List<Result.Refusal> refusals() {
    return refusals;
  }
}
