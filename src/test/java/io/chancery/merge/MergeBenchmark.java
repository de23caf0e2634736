package io.chancery.merge;

import com.sun.management.OperatingSystemMXBean;
import io.chancery.evaluate.FiguresPage;
import io.chancery.evaluate.Table;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Puts synthetic articles of 20 events each into a store and prints, after each step, how long it
 * took so far, by the clock and of the processor, how long a document of the step took to store and
 * merge, what of the heap is held and how long the store's files are; then what they shrink to.
 * Arguments: the seed, how many articles at most and, if the figures are to be kept, the page that
 * has a place for them.
 */
final class MergeBenchmark {

  private static final int EVENTS = 20;

  /** So many documents a transaction, as in a build from kept parses. */
  private static final int BATCH = 100;

  private static final List<Integer> STEPS = List.of(500, 1_000, 2_000, 5_000, 10_000);

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<List<Object>> rows = new ArrayList<>();
  private final Path folder;

  private MergeBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    MergeBenchmark benchmark = new MergeBenchmark(Files.createTempDirectory("merge"));
    try {
      benchmark.run(new Stories(seed, EVENTS).articles(most));
    } finally {
      benchmark.clear();
    }
    if (arguments.length > 2) {
      new FiguresPage(Path.of(arguments[2])).write(List.of(benchmark.table()));
    }
  }

  private void run(List<ResolvedDocument> articles) throws IOException {
    Iris iris = Iris.standard();
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    Gazetteer nobody = Gazetteer.load(List.of(), ontology);
    try (Store store = Store.openOrCreate(folder, iris)) {
      store.follow(new Identities(iris, ontology, nobody, "benchmark"));
      int done = 0;
      Watch whole = new Watch();
      for (int step : STEPS.stream().filter(s -> s <= articles.size()).toList()) {
        Watch late = new Watch();
        put(store, new GraphWriter(iris), articles.subList(done, step));
        note(step, whole, late, step - done);
        done = step;
      }
      compact(store);
    }
  }

  private static void put(Store store, GraphWriter writer, List<ResolvedDocument> articles) {
    for (int next = 0; next < articles.size(); next += BATCH) {
      store.putAll(
          articles.subList(next, Math.min(next + BATCH, articles.size())).stream()
              .map(article -> writer.write(article, "hash"))
              .toList());
    }
  }

  /** Since when time is taken, by the clock and of all processors. */
  private record Watch(long clock, long processor) {

    Watch() {
      this(System.nanoTime(), MACHINE.getProcessCpuTime());
    }

    double seconds() {
      return (System.nanoTime() - clock) / 1e9;
    }

    double processorSeconds() {
      return (MACHINE.getProcessCpuTime() - processor) / 1e9;
    }
  }

  private void note(int step, Watch whole, Watch late, int documents) throws IOException {
    rows.add(
        List.of(
            step,
            whole(whole.seconds()),
            whole(late.seconds() * 1e3 / documents),
            whole(whole.processorSeconds()),
            whole(late.processorSeconds() * 1e3 / documents),
            Math.toIntExact(heap()),
            Math.toIntExact(disk())));
    report("%s", rows.get(rows.size() - 1));
  }

  private static int whole(double value) {
    return (int) Math.round(value);
  }

  private Table table() {
    return new Table(
        "merge/cost",
        "Merging many articles",
        List.of(
            "articles",
            "seconds by the clock",
            "of late, ms each",
            "seconds of the processor",
            "of late, ms each",
            "heap held, MB",
            "length of the files, MB"),
        rows);
  }

  private void compact(Store store) throws IOException {
    Watch watch = new Watch();
    store.compact();
    report("compacted in %.0f s: disk %d MB", watch.seconds(), disk());
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private long disk() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes >> 20;
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static void report(String pattern, Object... values) {
    System.out.printf(Locale.ROOT, pattern + "%n", values);
  }
}
