package io.chancery.merge;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Puts synthetic articles of 20 events each into a store and prints, after each step, how long it
 * took so far, how long a document of the step took to store and merge, what of the heap is held
 * and how long the store's files are; then what they shrink to. Arguments: the seed, and how many
 * articles at most.
 */
final class MergeBenchmark {

  private static final int EVENTS = 20;

  /** So many documents a transaction, as in a build from kept parses. */
  private static final int BATCH = 100;

  private static final List<Integer> STEPS = List.of(500, 1_000, 2_000, 5_000, 10_000);

  private MergeBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    List<ResolvedDocument> articles = new Stories(seed, EVENTS).articles(most);
    Iris iris = Iris.standard();
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    Gazetteer nobody = Gazetteer.load(List.of(), ontology);
    Path folder = Files.createTempDirectory("merge");
    try (Store store = Store.openOrCreate(folder, iris)) {
      store.follow(new Identities(iris, ontology, nobody, "benchmark"));
      GraphWriter writer = new GraphWriter(iris);
      int done = 0;
      long begun = System.nanoTime();
      for (int step : STEPS.stream().filter(s -> s <= most).toList()) {
        long start = System.nanoTime();
        for (int next = done; next < step; next += BATCH) {
          store.putAll(
              articles.subList(next, Math.min(next + BATCH, step)).stream()
                  .map(article -> writer.write(article, "hash"))
                  .toList());
        }
        double each = seconds(start) * 1e3 / (step - done);
        report("%6d documents: %.0f s, of late %.1f ms each", step, seconds(begun), each);
        report("        heap %d MB, disk %d MB", heap(), disk(folder));
        done = step;
      }
      compact(store, folder);
    }
  }

  private static void compact(Store store, Path folder) throws IOException {
    long start = System.nanoTime();
    store.compact();
    report("compacted in %.0f s: disk %d MB", seconds(start), disk(folder));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static long disk(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes >> 20;
  }

  private static void report(String pattern, Object... values) {
    System.out.printf(Locale.ROOT, pattern + "%n", values);
  }
}
