package io.chancery.reason;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.correct.Corrections;
import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.InventedWorld;
import io.chancery.graph.Iris;
import io.chancery.graph.KnownGraph;
import io.chancery.graph.RandomDocuments;
import io.chancery.graph.Vocabulary;
import io.chancery.merge.Identities;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.store.Layer;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferencesTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(SmallStore.ONTOLOGY);
  private static final Rules RULES = Rules.load(SmallStore.ONTOLOGY);
  private static final GraphWriter WRITER = new GraphWriter(IRIS);

  @TempDir Path folder;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @RepeatedTest(6)
  @DisplayName(
      "documents and corrections that come and go leave what would be inferred from scratch")
  void changesAreExact() {
    try (Store store = store()) {
      store.infer(new Inferences(RULES, IRIS));
      for (int step = 0; step < 40; step++) {
        change(store);
        assertThat(inferred(store)).as("seed %d, step %d", seed, step).isEqualTo(anew(store));
      }
      assertThat(inferred(store)).hasSizeGreaterThan(50);
    }
  }

  private void change(Store store) {
    String document = "d" + random.nextInt(5);
    switch (random.nextInt(4)) {
      case 0 -> store.withdraw(document);
      case 1 -> store.put(WRITER.write(new RandomDocuments(random.nextLong()).next(document)));
      case 2 ->
          store.put(
              WRITER.write(random.nextBoolean() ? Articles.condemnation() : Articles.denial()));
      default -> correct(store);
    }
  }

  /** Rejects a statement of the view, or takes back what was rejected. */
  private void correct(Store store) {
    List<Correction> made = store.read(d -> new Corrections(d.asDatasetGraph(), IRIS).all());
    if (made.size() > 2) {
      store.undo(made.get(random.nextInt(made.size())));
      return;
    }
    List<Node> said =
        store.read(
            d ->
                d.asDatasetGraph().getDefaultGraph().stream(Node.ANY, Vocabulary.REIFIES, Node.ANY)
                    .map(Triple::getObject)
                    .filter(term -> term.getTriple().getObject().isURI())
                    .distinct()
                    .toList());
    if (!said.isEmpty()) {
      Node what = said.get(random.nextInt(said.size()));
      boolean isNew = made.stream().noneMatch(c -> c.claim().about().contains(what));
      if (isNew) {
        store.correct(
            new Correction(new Claim.Reject(what), "Vera", LocalDate.of(2026, 3, 2), null));
      }
    }
  }

  @Test
  @DisplayName("while nobody infers, a change leaves no inference behind")
  void nothingStaleIsLeft() {
    try (Store store = store()) {
      store.infer(new Inferences(RULES, IRIS));
      assertThat(Inferences.kept(store)).isPresent();
      assertThat(Inferences.count(store)).isPositive();
    }
    try (Store store = Store.open(folder)) {
      store.put(WRITER.write(Articles.condemnation()));
      assertThat(Inferences.count(store)).isZero();
      assertThat(Inferences.kept(store)).isEmpty();
    }
  }

  @Test
  @DisplayName("whoever opens a store infers by the rules that it keeps")
  void rulesAreKept() {
    Set<Triple> before;
    try (Store store = store()) {
      store.put(WRITER.write(Articles.condemnation()));
      store.infer(new Inferences(RULES, IRIS));
      before = inferred(store);
    }
    try (Store store = Store.open(folder)) {
      store.infer(Inferences.kept(store).orElseThrow());
      store.put(WRITER.write(Articles.denial()));
      assertThat(inferred(store)).isEqualTo(anew(store));
      store.withdraw("denial");
      assertThat(inferred(store)).isEqualTo(before);
    }
  }

  @Test
  @DisplayName("all inference can be taken out, and nothing else changes")
  void inferencesAreWithdrawn() {
    try (Store store = store()) {
      store.put(WRITER.write(Articles.condemnation()));
      Set<Quad> before = quads(store);
      store.infer(new Inferences(RULES, IRIS));
      assertThat(quads(store)).hasSizeGreaterThan(before.size()).containsAll(before);
      store.forgetInferences();
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  private Store store() {
    Store store = Store.openOrCreate(folder, IRIS);
    store.load(
        Layer.KNOWN, KnownGraph.write(InventedWorld.ENTITIES, InventedWorld.TENURES), "known");
    store.follow(new Identities(IRIS, ONTOLOGY, Gazetteer.load(List.of(), ONTOLOGY), "1"));
    return store;
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(toSet()));
  }

  private static Set<Triple> inferred(Store store) {
    return store.read(d -> inferred(d.asDatasetGraph()));
  }

  private static Set<Triple> inferred(DatasetGraph dataset) {
    return dataset.getGraph(NodeFactory.createURI(Vocabulary.INFERRED)).stream().collect(toSet());
  }

  /** What is inferred from a copy of the view. */
  private static Set<Triple> anew(Store store) {
    DatasetGraph copy = DatasetGraphFactory.create();
    store.read(
        dataset -> {
          dataset.asDatasetGraph().getDefaultGraph().stream().forEach(copy.getDefaultGraph()::add);
          return copy;
        });
    new Inferences(RULES, IRIS).start(copy);
    return inferred(copy);
  }
}
