package io.chancery.evaluate;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Profile;
import io.chancery.export.Records;
import io.chancery.ingest.Outcome;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.pipeline.Models;
import io.chancery.pipeline.Progress;
import io.chancery.pipeline.Reading;
import io.chancery.pipeline.Report;
import io.chancery.pipeline.Setup;
import io.chancery.store.Store;
import io.chancery.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** What is measured: documents go in, records come out, as {@code chancery extract} writes them. */
public final class Reader {

  private final Setup setup;
  private final Models models;
  private final Progress progress;
  private final Consumer<Report> reports;

  /**
   * A reader.
   *
   * @param setup how documents are read
   * @param models where the linguistic models come from; loaded once, however much is read
   * @param progress is told how far reading has come
   * @param reports gets the report of each reading, before anything is measured
   */
  public Reader(Setup setup, Models models, Progress progress, Consumer<Report> reports) {
    ConcurrentHashMap<Profile, Function<Document, AnnotatedDocument>> loaded =
        new ConcurrentHashMap<>();
    this.setup = setup;
    this.models = profile -> loaded.computeIfAbsent(profile, models::load);
    this.progress = progress;
    this.reports = reports;
  }

  private Reader(Reader other, Setup setup) {
    this.setup = setup;
    this.models = other.models;
    this.progress = other.progress;
    this.reports = other.reports;
  }

  /**
   * What was read.
   *
   * @param documents the documents
   * @param findings what is said of them
   */
  record Read(List<Document> documents, Findings findings) {}

  /**
   * What was read, and what is one in it.
   *
   * @param read each document's own
   * @param world across documents
   */
  record ReadTogether(Read read, OneWorld world) {}

  /** The same, knowing further entities. */
  Reader knowing(Path entities) {
    List<Path> all = new ArrayList<>(setup.entities());
    all.add(entities);
    return new Reader(
        this,
        new Setup(
            setup.profile(), setup.ontology(), all, setup.iris(), setup.jobs(), setup.parses()));
  }

  /** What is known before reading. */
  Gazetteer gazetteer() {
    return Gazetteer.load(setup.entities(), ontology());
  }

  /** What can be said. */
  Ontology ontology() {
    return Ontology.load(setup.ontology());
  }

  /** Sentences, of which nobody expects a day: that there is none is nothing to report. */
  Read readUndated(Stream<Outcome> inputs) {
    return withoutRemarks().read(inputs);
  }

  /** The same reader, whose reports name no more than what was refused. */
  Reader withoutRemarks() {
    Consumer<Report> quiet =
        report ->
            reports.accept(
                new Report(
                    report.counts(), report.refusals(), List.of(), List.of(), report.times()));
    return new Reader(setup, models, progress, quiet);
  }

  Read read(Stream<Outcome> inputs) {
    return read(inputs, graph -> {});
  }

  /**
   * The same, and what is one across the documents: they are put into a store that is gone when
   * this returns.
   */
  ReadTogether readTogether(Stream<Outcome> inputs) {
    try (TemporaryFolder folder = TemporaryFolder.create();
        Store store = Store.openOrCreate(folder.path().resolve("store"), setup.iris())) {
      store.follow(new io.chancery.merge.Identities(setup.iris(), ontology(), gazetteer(), ""));
      Read read = read(inputs, store::put);
      return new ReadTogether(read, store.read(data -> OneWorld.of(data, setup.iris())));
    }
  }

  private Read read(Stream<Outcome> inputs, Consumer<Graph> graphs) {
    Reading reading = Reading.prepare(setup, models, progress);
    Records records =
        new Records(
            setup.iris(), name -> reading.knowledge().ontology().eventClass(name).orElse(null));
    List<Document> documents = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Report report =
        reading.read(
            inputs,
            understood -> {
              documents.add(understood.document());
              lines.addAll(records.of(understood.resolved()));
              graphs.accept(understood.graph());
            });
    reports.accept(report);
    return new Read(documents, Findings.of(lines));
  }
}
