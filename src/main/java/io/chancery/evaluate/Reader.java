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
import io.chancery.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

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
    Consumer<Report> quiet =
        report ->
            reports.accept(
                new Report(
                    report.counts(), report.refusals(), List.of(), List.of(), report.times()));
    return new Reader(setup, models, progress, quiet).read(inputs);
  }

  Read read(Stream<Outcome> inputs) {
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
            });
    reports.accept(report);
    return new Read(documents, Findings.of(lines));
  }
}
