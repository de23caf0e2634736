package io.chancery.pipeline;

import io.chancery.annotate.BareModels;
import io.chancery.annotate.Profile;
import io.chancery.extract.Extractor;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Resolver;
import io.chancery.text.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;

/**
 * What our own stages cost beside the bare annotators, on the same text, in the same run, warm.
 *
 * <p>Each document goes through the annotators and at once through our stages (translation of what
 * the annotators say, extract, resolve, graph), so that whatever else the machine does burdens both
 * alike; both are measured in processor time of the one thread. Rounds before the measured ones
 * warm up the compiler. Ends with exit code 1 where the share is over the limit, so that a script
 * can ask. {@code docs/quality.md} has the command.
 */
final class OverheadBenchmark {

  private static final double LIMIT = 0.15;
  private static final int WARM_UP = 5;
  private static final int MEASURED = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final BareModels models;
  private final Extractor extractor;
  private final Resolver resolver;
  private final GraphWriter writer = new GraphWriter(Iris.standard());
  private long bare;
  private long own;
  private long tokens;
  private long triples;

  private OverheadBenchmark(Profile profile) {
    Home home = Home.find();
    Ontology ontology = Ontology.load(List.of(home.ontology()));
    models = BareModels.load(profile);
    extractor = new Extractor(ontology);
    resolver = new Resolver(ontology, Gazetteer.load(List.of(home.entities()), ontology));
  }

  /** Measures the profiles named, each with models of its own. */
  public static void main(String[] profiles) {
    boolean within = true;
    for (String name : profiles) {
      within &= measured(Profile.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    System.exit(within ? 0 : 1);
  }

  private static boolean measured(Profile profile) {
    OverheadBenchmark benchmark = new OverheadBenchmark(profile);
    List<Document> documents = SeedDocuments.documents();
    benchmark.rounds(WARM_UP, documents);
    benchmark.forget();
    benchmark.rounds(MEASURED, documents);
    System.out.println(benchmark.figures(profile));
    return benchmark.share() <= LIMIT;
  }

  private void rounds(int count, List<Document> documents) {
    for (int i = 0; i < count; i++) {
      documents.forEach(this::read);
    }
  }

  private void forget() {
    bare = 0;
    own = 0;
    tokens = 0;
    triples = 0;
  }

  private void read(Document document) {
    String readable = BareModels.readable(document);
    long begin = THREADS.getCurrentThreadCpuTime();
    BareModels.Said said = models.read(document, readable);
    long between = THREADS.getCurrentThreadCpuTime();
    Graph graph = understand(said);
    own += THREADS.getCurrentThreadCpuTime() - between;
    bare += between - begin;
    triples += graph.size();
  }

  private Graph understand(BareModels.Said said) {
    var annotated = said.translated();
    tokens += annotated.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    return writer.write(resolver.resolve(extractor.extract(annotated)));
  }

  private double share() {
    return (double) own / bare;
  }

  private String figures(Profile profile) {
    return String.format(
        Locale.ROOT,
        "%s: our own stages %.1f %% of the annotators' time (limit %.0f %%); annotators %.0f, ours"
            + " %.0f microseconds a token; %d tokens, %d triples; heap %d MB held",
        profile.name().toLowerCase(Locale.ROOT),
        100 * share(),
        100 * LIMIT,
        bare / 1e3 / tokens,
        own / 1e3 / tokens,
        tokens / MEASURED,
        triples / MEASURED,
        live() >> 20);
  }

  /** Bytes that are held: the models, mostly. The most that it may take is what -Xmx says. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
