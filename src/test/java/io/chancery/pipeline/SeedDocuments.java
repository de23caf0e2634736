package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Profile;
import io.chancery.annotate.SharedAnnotator;
import io.chancery.export.Records;
import io.chancery.graph.Iris;
import io.chancery.ingest.Accepted;
import io.chancery.ingest.CollectionReader;
import io.chancery.ingest.IngestOptions;
import io.chancery.ingest.Outcome;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import io.chancery.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;

/**
 * Our own ten articles in seeds/documents, read as the commands read them, by the best models and
 * once for all tests: takes about a minute when the first test asks.
 */
public final class SeedDocuments {

  private static final Home HOME = Home.find();
  private static final String FOLDER = HOME.folder().resolve("seeds/documents").toString();

  private final List<ResolvedDocument> resolved;
  private final Store store;

  private SeedDocuments(List<ResolvedDocument> resolved, Store store) {
    this.resolved = List.copyOf(resolved);
    this.store = store;
  }

  private static final class Once {
    private static final SeedDocuments READ = read();
  }

  /** The articles understood, in the order of their ids. */
  public static List<ResolvedDocument> resolved() {
    return Once.READ.resolved;
  }

  /** Works on a store that was built from the articles. */
  public static <T> T ask(Function<Dataset, T> reader) {
    return Once.READ.store.read(reader);
  }

  /** The articles as they are opened, in the order of their ids. */
  public static List<Document> documents() {
    return inputs().map(outcome -> ((Accepted) outcome).document()).toList();
  }

  /** What is read anew of these articles, whatever was read before, in the order of their ids. */
  public static List<ResolvedDocument> readAnew(List<Document> documents, int jobs) {
    return read(setup(jobs), profile -> SharedAnnotator.best()::annotate, Town.accepted(documents));
  }

  /** What makes records with the program's own ontology. */
  public static Records records() {
    Reading reading = Reading.prepare(setup(1), profile -> document -> unread(), Progress.NONE);
    return new Records(
        reading.iris(), name -> reading.knowledge().ontology().eventClass(name).orElse(null));
  }

  private static AnnotatedDocument unread() {
    throw new IllegalStateException("records need no models");
  }

  private static SeedDocuments read() {
    Map<Document, AnnotatedDocument> parsed = new ConcurrentHashMap<>();
    Models models =
        profile -> document -> parsed.computeIfAbsent(document, SharedAnnotator.best()::annotate);
    List<ResolvedDocument> resolved = read(setup(2), models, inputs());
    return new SeedDocuments(resolved, built(models));
  }

  private static Store built(Models models) {
    Setup setup = setup(2);
    Store store = Store.openOrCreate(temporary(), setup.iris());
    Build.into(store, setup, models, Progress.NONE).read(inputs());
    return store;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "seeds");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ResolvedDocument> read(Setup setup, Models models, Stream<Outcome> inputs) {
    List<ResolvedDocument> resolved = new ArrayList<>();
    Report report =
        Reading.prepare(setup, models, Progress.NONE)
            .read(inputs, understood -> resolved.add(understood.resolved()));
    if (report.refusedSome()) {
      throw new AssertionError(report.remarks());
    }
    return resolved;
  }

  private static Stream<Outcome> inputs() {
    return new CollectionReader(IngestOptions.defaults(), InputStream.nullInputStream())
        .read(List.of(FOLDER));
  }

  private static Setup setup(int jobs) {
    return new Setup(
        Profile.BEST,
        List.of(HOME.ontology()),
        List.of(HOME.entities()),
        Iris.standard(),
        jobs,
        null);
  }
}
