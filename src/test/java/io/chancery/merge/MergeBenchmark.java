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

/**
 * Puts synthetic articles of 20 events each into a store and prints, after each step, how long the
 * documents of the step took to store and merge, and what of the heap is held. Arguments: the seed,
 * and how many articles at most.
 */
final class MergeBenchmark {

  private static final int EVENTS = 20;

  /** So many documents a transaction, as in a build from kept parses. */
  private static final int BATCH = 25;

  private static final List<Integer> STEPS = List.of(200, 400, 1_000, 2_000, 5_000, 10_000);

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
      for (int step : STEPS.stream().filter(s -> s <= most).toList()) {
        long start = System.nanoTime();
        for (int next = done; next < step; next += BATCH) {
          store.putAll(
              articles.subList(next, next + BATCH).stream()
                  .map(article -> writer.write(article, "hash"))
                  .toList());
        }
        report(step, (System.nanoTime() - start) / 1e6 / (step - done));
        done = step;
      }
    }
  }

  private static void report(int documents, double milliseconds) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long held = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.printf(
        Locale.ROOT, "%6d documents: %.1f ms each, heap %d MB%n", documents, milliseconds, held);
  }
}
