package io.chancery.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works on the items of a stream with several threads and hands the results on in the order of the
 * items, on the caller's thread. No more than a few items for each thread are under way at a time.
 */
final class Ordered<T, R> {

  private static final int AHEAD = 4;

  private final Function<T, R> work;
  private final Consumer<R> sink;
  private final int threads;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  Ordered(int threads, Function<T, R> work, Consumer<R> sink) {
    this.threads = threads;
    this.work = work;
    this.sink = sink;
  }

  void run(Stream<T> items) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Ordered::thread);
    try {
      items.forEach(item -> take(item, pool));
      while (!underWay.isEmpty()) {
        handOn();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }

  private void take(T item, ExecutorService pool) {
    Callable<R> task = () -> work.apply(item);
    underWay.add(pool.submit(task));
    if (underWay.size() > AHEAD * threads) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
