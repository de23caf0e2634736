package io.chancery.pipeline;

import io.chancery.graph.KnownGraph;
import io.chancery.ingest.Outcome;
import io.chancery.merge.Identities;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Tenure;
import io.chancery.reason.Inferences;
import io.chancery.store.Layer;
import io.chancery.store.Store;
import io.chancery.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * Reads documents into a store. Only what changed is read; a document replaces what the store had
 * of it, in one transaction. Stopped at any moment, it goes on when run again. What follows from
 * all of them is inferred at the end, or with each where the store has inferences already. Files
 * that have grown far beyond what they hold are rewritten last.
 */
public final class Build {

  private final Setup setup;
  private final Store store;
  private final Fingerprint fingerprint;
  private final Reading reading;

  private Build(Setup setup, Store store, Fingerprint fingerprint, Reading reading) {
    this.setup = setup;
    this.store = store;
    this.fingerprint = fingerprint;
    this.reading = reading;
  }

  /**
   * Prepares to read into a store.
   *
   * @throws io.chancery.ontology.OntologyException if a file cannot be used
   */
  public static Build into(Store store, Setup setup, Models models, Progress progress) {
    Fingerprint fingerprint = Fingerprint.of(setup);
    Reading reading = Reading.prepare(setup, models, progress, fingerprint);
    return new Build(setup, store, fingerprint, reading);
  }

  /** Reads all documents; what the store has beside them stays. */
  public Report read(Stream<Outcome> inputs) {
    Inferences inferences = Inferences.of(setup.ontology(), store.iris());
    loadLayers();
    if (store.isCurrent(inferences)) {
      store.infer(inferences);
    }
    Report report = read(inputs, new ArrayList<>(), new Batch(store));
    store.infer(inferences);
    store.compactIfGrown();
    return report;
  }

  private Report read(Stream<Outcome> inputs, List<String> replaced, Batch batch) {
    Report report;
    try {
      report =
          reading.read(
              inputs,
              document -> store.contains(document.id(), fingerprint.of(document)),
              understood -> put(understood, replaced, batch));
    } finally {
      batch.flush();
    }
    return report.withReplaced(replaced).withRefused(batch.refusals());
  }

  private void put(Result.Understood understood, List<String> replaced, Batch batch) {
    Document document = understood.document();
    store
        .text(document.id())
        .filter(before -> !before.equals(document.text()))
        .ifPresent(before -> replaced.add(document.id()));
    batch.add(document, understood.graph());
  }

  private void loadLayers() {
    KnowledgeFiles entities = new KnowledgeFiles(setup.entities());
    new OntologyLayer(store).load(setup.ontology());
    store.load(Layer.KNOWN, known(reading.knowledge().gazetteer()), entities.digest());
    store.follow(
        new Identities(
            store.iris(),
            reading.knowledge().ontology(),
            reading.knowledge().gazetteer(),
            fingerprint.configuration()));
  }

  private static Graph known(Gazetteer gazetteer) {
    List<KnownEntity> entities = List.copyOf(gazetteer.entities());
    List<Tenure> tenures =
        entities.stream().flatMap(e -> gazetteer.tenures(e.iri()).stream()).toList();
    return KnownGraph.write(entities, tenures);
  }
}
