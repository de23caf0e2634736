package io.chancery.graph;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Tenure;
import io.chancery.resolve.LinkedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small invented world that the tests' articles speak of. */
public final class InventedWorld {

  public static final KnownEntity VERANIA = state("Verania", "VRN", "Q900001");
  public static final KnownEntity KARST = state("Karst", "KRS", null);
  public static final KnownEntity BELMONTE =
      entity(
          EntityType.Person,
          "Ana_Belmonte",
          "Ana Belmonte",
          "Q900002",
          null,
          VERANIA.iri(),
          List.of());
  public static final KnownEntity ISTRIA =
      entity(EntityType.City, "Port_Istria", "Port Istria", null, null, KARST.iri(), List.of());
  public static final KnownEntity MINISTER =
      entity(
          EntityType.Position,
          "Foreign_Minister_of_Verania",
          "Foreign Minister of Verania",
          null,
          null,
          VERANIA.iri(),
          List.of());
  public static final KnownEntity PACT =
      entity(
          EntityType.Alliance,
          "Harbour_Pact",
          "Harbour Pact",
          null,
          null,
          null,
          List.of(VERANIA.iri(), KARST.iri()));

  public static final List<KnownEntity> ENTITIES =
      List.of(BELMONTE, MINISTER, PACT, KARST, ISTRIA, VERANIA);
  public static final List<Tenure> TENURES =
      List.of(new Tenure(BELMONTE.iri(), MINISTER.iri(), LocalDate.of(2024, 5, 1), null));

  private InventedWorld() {}

  /** Finds the entities of this world by IRI. */
  public static Function<String, @Nullable KnownEntity> lookup() {
    Map<String, KnownEntity> byIri =
        ENTITIES.stream().collect(Collectors.toMap(KnownEntity::iri, e -> e));
    return byIri::get;
  }

  /** An entity linked, with its state's code and its members. */
  public static LinkedEntity linked(KnownEntity known) {
    return new LinkedEntity(
        known,
        country(known),
        known.members().stream()
            .map(m -> linked(lookup().apply(m)))
            .map(e -> (io.chancery.resolve.Entity) e)
            .toList());
  }

  private static @Nullable String country(KnownEntity known) {
    return Stream.of(VERANIA, KARST)
        .filter(s -> s.equals(known) || s.iri().equals(known.country()))
        .map(KnownEntity::iso3)
        .findFirst()
        .orElse(null);
  }

  private static KnownEntity state(String name, String iso3, @Nullable String wikidata) {
    return entity(EntityType.Country, name, name, wikidata, iso3, null, List.of());
  }

  private static KnownEntity entity(
      EntityType type,
      String local,
      String name,
      @Nullable String wikidata,
      @Nullable String iso3,
      @Nullable String country,
      List<String> members) {
    return new KnownEntity(
        Iris.DEFAULT_BASE + local,
        type,
        name,
        List.of(name + " (alias)"),
        List.of(),
        List.of(),
        wikidata,
        iso3,
        country,
        null,
        null,
        members,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
