package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two papers name two who met one woman; others tell that somebody met her. */
class LookAlikesTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final Entity LANG = person("Eva Lang");
  private static final ResolvedDocument BRANDT = met("a", person("Ilka Brandt"));
  private static final ResolvedDocument TOSKA = met("b", person("Otto Toska"));
  private static final List<ResolvedDocument> LOOSE =
      List.of(met("c", envoys()), met("d", envoys()), met("e", envoys()));

  @TempDir Path folder;

  private static Entity person(String name) {
    return OfficeArticles.nil(name, EntityType.Person);
  }

  private static Entity envoys() {
    return OfficeArticles.nil("envoys", EntityType.Collective);
  }

  private static ResolvedDocument met(String id, Entity who) {
    return OfficeArticles.met(id, who, LANG, DAY);
  }

  @Test
  @DisplayName("a third paper that names nobody joins one of two meetings, and never both")
  void apartThroughAThird() {
    try (Store store = store("one")) {
      put(store, BRANDT, TOSKA);
      assertThat(meeting(store, "a")).isNotEqualTo(meeting(store, "b"));
      LOOSE.forEach(each -> put(store, each));
      assertThat(meeting(store, "a")).isNotEqualTo(meeting(store, "b"));
      assertThat(LOOSE)
          .extracting(each -> meeting(store, each.document().id()))
          .allMatch(one -> one.equals(meeting(store, "a")) || one.equals(meeting(store, "b")));
    }
  }

  @Test
  @DisplayName("a link says that the two are different, and why")
  void why() {
    try (Store store = store("one")) {
      put(store, TOSKA, BRANDT);
      assertThat(links(store))
          .filteredOn(link -> link.relation() == Link.Relation.DIFFERENT)
          .singleElement()
          .satisfies(link -> assertThat(link.reasons()).contains("despite other people"))
          .satisfies(link -> assertThat(link.score()).isLessThan(Weights.READ.leastDated()));
      store.withdraw("b");
      assertThat(links(store)).isEmpty();
    }
  }

  @Test
  @DisplayName("in whatever order papers come and go, the same stays apart")
  void anyOrder() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<ResolvedDocument> all = new ArrayList<>(LOOSE);
    all.add(BRANDT);
    all.add(TOSKA);
    try (Store store = store("one");
        Store other = store("other")) {
      put(store, BRANDT, TOSKA, LOOSE.get(0));
      Collections.shuffle(all, random);
      all.forEach(each -> put(other, each));
      other.withdraw("e");
      other.withdraw("d");
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
    }
  }

  private Store store(String name) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, NOBODY, "1"));
    return store;
  }

  private static void put(Store store, ResolvedDocument... articles) {
    List.of(articles).forEach(each -> store.put(OfficeArticles.graph(each)));
  }

  private static String meeting(Store store, String document) {
    String meeting = IRIS.event(document, "Meet-1");
    Map<String, String> identities =
        store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).identities());
    return identities.getOrDefault(meeting, meeting);
  }

  private static List<Link> links(Store store) {
    return store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).links()).stream()
        .filter(link -> link.from().contains("/event/"))
        .toList();
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }
}
