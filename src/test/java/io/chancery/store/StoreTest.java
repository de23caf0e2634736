package io.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphReader;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.InventedWorld;
import io.chancery.graph.Iris;
import io.chancery.graph.KnownGraph;
import io.chancery.graph.RandomDocuments;
import io.chancery.ontology.Factuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Iris IRIS = Iris.standard();
  private static final GraphWriter WRITER = new GraphWriter(IRIS);

  @TempDir Path folder;

  @Test
  void aDocumentPutIsThereWhenTheStoreIsOpenedAgain() {
    try (Store store = create()) {
      store.put(condemnation());
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.documents()).containsExactly(new StoredDocument("2026/condemnation", "h1"));
      assertThat(store.contains("2026/condemnation", "h1")).isTrue();
      assertThat(store.contains("2026/condemnation", "h2")).isFalse();
      assertThat(store.contains("denial", "h1")).isFalse();
    }
  }

  @Test
  void aStoreWithATruncatedIndexIsDamagedAndNotInUse() throws IOException {
    try (Store store = create()) {
      store.put(condemnation());
    }
    Files.write(folder.resolve("Data-0001").resolve("GSPO.idn"), new byte[0]);
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.fault()).isEqualTo(StoreFault.DAMAGED));
  }

  @Test
  void aDocumentComesBackFromTheStoreAsItWentIn() {
    try (Store store = create()) {
      store.put(condemnation());
      String name = IRIS.document("2026/condemnation");
      assertThat(
              store.<Object>read(
                  d ->
                      new GraphReader(IRIS, InventedWorld.lookup())
                          .read(d.getNamedModel(name).getGraph())))
          .isEqualTo(
              new GraphReader(IRIS, InventedWorld.lookup())
                  .read(WRITER.write(Articles.condemnation())));
    }
  }

  @Test
  void aDocumentPutAgainReplacesWhatWasThere() {
    try (Store store = create()) {
      store.put(WRITER.write(new RandomDocuments(1).next("d"), "old"));
      Graph renewed = WRITER.write(new RandomDocuments(2).next("d"), "new");
      store.put(renewed);
      assertThat(named(store)).hasSize(renewed.size());
      assertThat(store.documents()).containsExactly(new StoredDocument("d", "new"));
    }
  }

  @Test
  void withdrawingLeavesExactlyWhatTheOthersSupport() {
    long seed = new Random().nextLong();
    List<Graph> graphs =
        IntStream.range(0, 6)
            .mapToObj(i -> WRITER.write(new RandomDocuments(i).next("d" + i)))
            .toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    try (Store store = Store.openOrCreate(folder.resolve("one"), IRIS);
        Store other = Store.openOrCreate(folder.resolve("other"), IRIS)) {
      order.forEach(i -> store.put(graphs.get(i)));
      order.subList(0, 3).forEach(i -> assertThat(store.withdraw("d" + i)).isTrue());
      order.subList(3, 6).stream().sorted().forEach(i -> other.put(graphs.get(i)));
      assertThat(quads(store)).as("seed %d", seed).isEqualTo(quads(other));
    }
  }

  @Test
  void withdrawingAnUnknownDocumentChangesNothingAndSaysSo() {
    try (Store store = create()) {
      store.put(condemnation());
      Set<Quad> before = quads(store);
      assertThat(store.withdraw("no such document")).isFalse();
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void whatFollowsADocumentIsThereWithItOrNeitherIs() {
    Follower failing =
        new Follower() {
          @Override
          public void added(DatasetGraph dataset, Graph document) {
            throw new IllegalStateException("it broke");
          }

          @Override
          public void removed(DatasetGraph dataset, Node document) {
            throw new IllegalStateException("it broke");
          }

          @Override
          public boolean follows(DatasetGraph dataset, Node document) {
            return true;
          }
        };
    try (Store store = create()) {
      store.put(condemnation());
      Set<Quad> before = quads(store);
      store.follow(failing);
      assertThatThrownBy(() -> store.put(WRITER.write(Articles.denial(), "h2")))
          .hasMessage("it broke");
      assertThatThrownBy(() -> store.withdraw("2026/condemnation")).hasMessage("it broke");
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void aLayerIsLoadedOnlyWhenItsHashChanges() {
    Graph known = KnownGraph.write(InventedWorld.ENTITIES, InventedWorld.TENURES);
    Graph less = KnownGraph.write(InventedWorld.ENTITIES.subList(0, 1), List.of());
    try (Store store = create()) {
      assertThat(store.load(Layer.KNOWN, known, "a")).isTrue();
      assertThat(store.load(Layer.KNOWN, less, "a")).isFalse();
      assertThat(named(store)).hasSize(known.size() + 1);
      assertThat(store.load(Layer.KNOWN, less, "b")).isTrue();
      assertThat(named(store)).hasSize(less.size() + 1);
      assertThat(store.load(Layer.ONTOLOGY, less, "b")).isTrue();
    }
  }

  @Test
  void theDefaultGraphHoldsWhatTheNamedGraphsSayEachOnce() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (Store store = create()) {
      store.load(Layer.KNOWN, KnownGraph.write(InventedWorld.ENTITIES, List.of()), "a");
      for (int step = 0; step < 12; step++) {
        String document = "d" + random.nextInt(4);
        if (random.nextInt(3) == 0) {
          store.withdraw(document);
        } else {
          store.put(WRITER.write(new RandomDocuments(random.nextLong()).next(document)));
        }
        assertThat(store.<Object>read(d -> triples(d.asDatasetGraph().getDefaultGraph())))
            .as("seed %d, step %d", seed, step)
            .isEqualTo(store.<Object>read(d -> triples(d.asDatasetGraph().getUnionGraph())));
      }
    }
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.stream().collect(Collectors.toSet());
  }

  @Test
  void statusCountsWhatTheDocumentsSay() {
    try (Store store = create()) {
      store.put(condemnation());
      store.put(WRITER.write(Articles.denial(), "h2"));
      StoreStatus status = store.status();
      assertThat(status.documents()).isEqualTo(2);
      assertThat(status.events()).isEqualTo(6);
      assertThat(status.statements())
          .containsEntry(Factuality.Actual, 3L)
          .containsEntry(Factuality.Planned, 1L)
          .containsEntry(Factuality.Negated, 1L)
          .containsEntry(Factuality.Habitual, 0L);
      assertThat(status.relations()).isEqualTo(2);
      assertThat(status.triples()).isEqualTo(named(store).size());
      assertThat(status.bytes()).isPositive();
    }
  }

  @Test
  void compactingKeepsEveryQuadAndLetsTheStoreShrink() {
    try (Store store = create()) {
      for (int round = 0; round < 20; round++) {
        store.put(WRITER.write(new RandomDocuments(round).next("d")));
      }
      Set<Quad> before = quads(store);
      long size = store.status().bytes();
      store.compact();
      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.status().bytes()).isLessThanOrEqualTo(size);
      store.put(condemnation());
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.documents()).hasSize(2);
    }
  }

  @Test
  void questionsSeeAllDocumentsAsOneGraph() {
    try (Store store = create()) {
      store.put(condemnation());
      String ask =
          "ASK { <https://w3id.org/chancery/id/Ana_Belmonte>"
              + " <https://w3id.org/chancery/ns#condemns> ?x }";
      boolean found = store.read(d -> QueryExecution.dataset(d).query(ask).build().execAsk());
      assertThat(found).isTrue();
    }
  }

  @Test
  void aStoreIsNotOpenedWhereThereIsNone() {
    assertThatThrownBy(() -> Store.open(folder.resolve("nowhere")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("chancery build");
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
    assertThatThrownBy(this::create)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a store");
    assertThatThrownBy(() -> Store.openOrCreate(letter, IRIS)).isInstanceOf(StoreException.class);
    assertThat(folder).isDirectoryContaining("glob:**letter.txt");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aStoreKeepsToItsBase() {
    create().close();
    assertThatThrownBy(() -> Store.openOrCreate(folder, new Iris("https://example.org/")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(Iris.DEFAULT_BASE)
        .hasMessageContaining("https://example.org/");
  }

  @Test
  void aStoreOpenElsewhereIsNamedAsSuch() throws IOException {
    try (OtherProcess other = OtherProcess.halfwayThroughWriting(folder)) {
      assertThat(other).isNotNull();
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another process");
    }
  }

  @Test
  void aKilledBuildLeavesWholeDocumentsAndGoesOn() throws IOException {
    OtherProcess.halfwayThroughWriting(folder).close();
    Graph denial = WRITER.write(Articles.denial(), "2");
    try (Store store = Store.open(folder)) {
      assertThat(store.documents()).containsExactly(new StoredDocument("2026/condemnation", "1"));
      assertThat(named(store)).hasSize(WRITER.write(Articles.condemnation(), "1").size());
      store.put(denial);
      assertThat(store.documents()).hasSize(2);
    }
  }

  @Test
  void everyFaultIsExplainedOnTheErrorsPage() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs", "reference", "errors.md"));
    for (StoreFault fault : StoreFault.values()) {
      assertThat(lines).contains("### " + fault.code());
    }
  }

  @Test
  void aDamagedMarkerIsNotTakenForAStore() throws IOException {
    create().close();
    Files.writeString(
        folder.resolve("chancery-store"), "chancery store 99\nhttps://example.org/\n");
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("store-other-version");
  }

  @Test
  void aDocumentOfAnotherBaseIsRefused() {
    Graph foreign = new GraphWriter(new Iris("https://example.org/")).write(Articles.denial());
    try (Store store = create()) {
      assertThatThrownBy(() -> store.put(foreign)).isInstanceOf(IllegalArgumentException.class);
      assertThat(store.documents()).isEmpty();
    }
  }

  private Store create() {
    return Store.openOrCreate(folder, IRIS);
  }

  private static Graph condemnation() {
    return WRITER.write(Articles.condemnation(), "h1");
  }

  /** What the named graphs hold, without the view that is made of it. */
  private static Set<Quad> named(Store store) {
    return quads(store).stream().filter(q -> !q.isDefaultGraph()).collect(Collectors.toSet());
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }
}
