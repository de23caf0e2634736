package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.extract.Extractor;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Resolver;
import io.chancery.store.Store;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ministries and armies, of which a state has one, however papers word it. */
class StateBodiesTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer KNOWN =
      Gazetteer.load(List.of(Path.of("seeds", "entities")), ONTOLOGY);

  @TempDir Path folder;

  @Test
  @DisplayName("a ministry is called by its state and field; a court of a state may be any")
  void named() {
    assertThat(bodies("The Peruvian Ministry of Defence closed a port."))
        .containsExactly("defense ministry of per");
    assertThat(bodies("Peru's defense ministry closed a port."))
        .containsExactly("defense ministry of per");
    assertThat(bodies("The defense ministry of Peru closed a port."))
        .containsExactly("defense ministry of per");
    assertThat(bodies("Chile's energy ministry closed a port."))
        .containsExactly("energy ministry of chl");
    assertThat(bodies("The Central Bank of Peru closed a port."))
        .containsExactly("central bank of per");
    assertThat(bodies("A court in Peru closed a port.")).isEmpty();
  }

  @Test
  @DisplayName(
      "the ministry of two papers is one, and so is what it closed; that of another is not")
  void one() {
    ResolvedDocument first = read("a", "The Peruvian Ministry of Defence closed a port on Monday.");
    ResolvedDocument again = read("b", "Peru's defense ministry closed a port on Monday.");
    ResolvedDocument chile = read("c", "Chile's defense ministry closed a port on Monday.");
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.follow(new Identities(IRIS, ONTOLOGY, KNOWN, "1"));
      List.of(first, again, chile).forEach(d -> store.put(new GraphWriter(IRIS).write(d, "h")));
      Map<String, String> identities =
          store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).identities());
      assertThat(identities.keySet())
          .filteredOn(iri -> !iri.contains("/reference/"))
          .allMatch(iri -> iri.contains("/doc/a/") || iri.contains("/doc/b/"))
          .anyMatch(iri -> iri.contains("/entity/"))
          .anyMatch(iri -> iri.contains("/event/"));
    }
  }

  private static Set<String> bodies(String text) {
    return new TreeSet<>(StateBodies.of(read("a", text), KNOWN).values());
  }

  private static ResolvedDocument read(String id, String text) {
    Source source = new Source(id, "The " + id, LocalDate.of(2026, 5, 15), null, "en");
    Document document = new Document(id, text, source, List.of());
    return new Resolver(ONTOLOGY, KNOWN)
        .resolve(new Extractor(ONTOLOGY).extract(SharedAnnotator.best().annotate(document)));
  }
}
