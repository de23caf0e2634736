package io.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Tenure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class KnownGraphTest {

  private static final KnownEntity EVERYTHING =
      new KnownEntity(
          Iris.DEFAULT_BASE + "Quay_Council",
          EntityType.Organization,
          "Quay Council",
          List.of("Council of the Quay", "QC"),
          List.of("Quayan"),
          List.of("the Red House"),
          "Q900003",
          "QUA",
          InventedWorld.VERANIA.iri(),
          InventedWorld.PACT.iri(),
          InventedWorld.ISTRIA.iri(),
          List.of(InventedWorld.KARST.iri(), InventedWorld.VERANIA.iri()),
          InventedWorld.VERANIA.iri(),
          "harbours",
          "council",
          "female",
          "QUAGOV",
          LocalDate.of(1990, 1, 1),
          LocalDate.of(2020, 12, 31));

  @Test
  void whatIsKnownComesBackFromItsGraph() {
    Graph graph = KnownGraph.write(List.of(EVERYTHING), List.of());
    assertThat(KnownGraph.entities(graph)).containsExactly(EVERYTHING);
    List<KnownEntity> sorted =
        InventedWorld.ENTITIES.stream()
            .sorted(Comparator.comparing(KnownEntity::iri))
            .map(KnownGraphTest::sortedMembers)
            .toList();
    assertThat(KnownGraph.entities(KnownGraph.write(InventedWorld.ENTITIES, List.of())))
        .isEqualTo(sorted);
  }

  @Test
  void whoHeldAPositionTwiceHasTwoTenures() {
    Tenure first =
        new Tenure(
            InventedWorld.BELMONTE.iri(),
            InventedWorld.MINISTER.iri(),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2020, 6, 30));
    List<Tenure> tenures = List.of(first, InventedWorld.TENURES.get(0));
    assertThat(KnownGraph.tenures(KnownGraph.write(InventedWorld.ENTITIES, tenures)))
        .containsExactlyInAnyOrderElementsOf(tenures);
  }

  @Test
  void theWholeGazetteerComesBackFromItsGraph() {
    Gazetteer gazetteer =
        Gazetteer.load(
            List.of(Path.of("seeds", "entities")), Ontology.load(List.of(Path.of("ontology"))));
    Graph graph = KnownGraph.write(gazetteer);
    assertThat(KnownGraph.entities(graph)).hasSameSizeAs(gazetteer.entities());
    assertThat(KnownGraph.tenures(graph))
        .containsAll(gazetteer.tenuresOf(Iris.DEFAULT_BASE + "Antony_Blinken"))
        .hasSizeGreaterThan(100);
  }

  private static KnownEntity sortedMembers(KnownEntity e) {
    return new KnownEntity(
        e.iri(),
        e.type(),
        e.name(),
        e.aliases(),
        e.demonyms(),
        e.metonyms(),
        e.wikidata(),
        e.iso3(),
        e.country(),
        e.partOf(),
        e.capital(),
        e.members().stream().sorted().toList(),
        e.positionOf(),
        e.portfolio(),
        e.kind(),
        e.gender(),
        e.code(),
        e.start(),
        e.end());
  }
}
