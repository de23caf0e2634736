package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two invented states, their offices and who held them. */
final class GazetteerTest {
  private static final String ID = "https://w3id.org/chancery/id/";
  private static final String KNOWN =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix lex: <https://w3id.org/chancery/lexicon#> .
      @prefix id: <https://w3id.org/chancery/id/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      id:Istria a ch:Country ; rdfs:label "Istria"@en ; skos:altLabel "U.I.", "the Istrian Republic" ;
        ch:demonym "Istrian", "Coastal" ; ch:metonym "the Lantern House" ; ch:iso3 "IST" .
      id:Veldt a ch:Country ; rdfs:label "Véldt"@en ; ch:demonym "Veldter", "Coastal" ; ch:capital id:Ora .
      id:Port_Istria a ch:City ; rdfs:label "Port Istria" ; ch:capitalOf id:Istria ; ch:country id:Istria .
      id:Ora a ch:City ; rdfs:label "Ora" ; ch:country id:Veldt .
      id:Foreign_Minister_of_Istria a ch:Position ; rdfs:label "Foreign Minister of Istria" ;
        ch:positionOf id:Istria ; ch:portfolio "foreign affairs" .
      id:Ana_Belmonte a ch:Person ; rdfs:label "Ana Belmonte" ; ch:gender "female" .
      id:Ilir_Toska a ch:Person ; rdfs:label "Ilir Toska" ; ch:familyName "Ilir" .
      id:Belmonte-Foreign a ch:Tenure ; ch:holder id:Ana_Belmonte ; ch:position id:Foreign_Minister_of_Istria ;
        ch:start "2024-05-01"^^xsd:date .
      id:Toska-Foreign a ch:Tenure ; ch:holder id:Ilir_Toska ; ch:position id:Foreign_Minister_of_Istria ;
        ch:start "2020-01-01"^^xsd:date ; ch:end "2024-05-01"^^xsd:date .
      id:Keeper a lex:Title ; rdfs:label "Keeper" ; lex:form "keeper" ; lex:plural "keepers" .
      """;

  private static Gazetteer gazetteer;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    gazetteer =
        Gazetteer.load(
            List.of(Files.writeString(folder.resolve("known.ttl"), KNOWN)),
            Ontology.load(List.of(Path.of("ontology"))));
  }

  @Test
  void a_person_is_called_by_the_family_name_else_the_last_word() {
    assertThat(gazetteer.surnamed("Belmonte"))
        .extracting(KnownEntity::name)
        .containsExactly("Ana Belmonte");
    assertThat(gazetteer.surnamed("Ilir"))
        .extracting(KnownEntity::name)
        .containsExactly("Ilir Toska");
    assertThat(gazetteer.surnamed("Ana")).isEmpty();
    assertThat(gazetteer.surnamed("Toska")).isEmpty();
  }

  @Test
  void finds_names_without_regard_to_accents_articles_dots_and_case() {
    assertThat(gazetteer.named("VELDT"))
        .extracting(KnownEntity::localName)
        .containsExactly("Veldt");
    assertThat(gazetteer.named("Istrian Republic")).hasSize(1);
    assertThat(gazetteer.named("The Port-Istria")).hasSize(1);
    assertThat(gazetteer.named("Atlantis")).isEmpty();
  }

  @Test
  void tells_an_acronym_from_a_word() {
    assertThat(gazetteer.named("UI")).hasSize(1);
    assertThat(gazetteer.named("ui")).isEmpty();
    assertThat(NameKey.of("U.S.")).isEqualTo(NameKey.of("US")).isNotEqualTo(NameKey.of("us"));
    assertThat(NameKey.of("NATO")).isEqualTo(NameKey.of("Nato"));
  }

  @Test
  void leads_from_a_demonym_to_its_country_and_guesses_nothing() {
    assertThat(gazetteer.demonym("Istrians")).map(KnownEntity::localName).contains("Istria");
    assertThat(gazetteer.demonym("Coastal")).isEmpty();
  }

  @Test
  void leads_from_a_capital_or_a_building_to_its_state() {
    assertThat(gazetteer.metonym("Port Istria")).map(KnownEntity::localName).contains("Istria");
    assertThat(gazetteer.metonym("Ora")).map(KnownEntity::localName).contains("Veldt");
    assertThat(gazetteer.metonym("Lantern House")).map(KnownEntity::localName).contains("Istria");
  }

  @Test
  void knows_who_held_a_position_on_a_day() {
    String minister = ID + "Foreign_Minister_of_Istria";
    assertThat(gazetteer.holder(minister, LocalDate.of(2023, 6, 1)))
        .map(KnownEntity::name)
        .contains("Ilir Toska");
    assertThat(gazetteer.holder(minister, LocalDate.of(2024, 5, 1)))
        .map(KnownEntity::name)
        .contains("Ana Belmonte");
    assertThat(gazetteer.holder(minister, LocalDate.of(2019, 6, 1))).isEmpty();
    assertThat(gazetteer.tenures(minister))
        .extracting(Tenure::holder)
        .containsExactly(ID + "Ilir_Toska", ID + "Ana_Belmonte");
    assertThat(gazetteer.tenuresOf(ID + "Ana_Belmonte")).hasSize(1);
  }

  @Test
  void finds_the_positions_of_a_state_by_their_field() {
    assertThat(gazetteer.positionsOf(ID + "Istria", "foreign affairs")).hasSize(1);
    assertThat(gazetteer.positionsOf(ID + "Istria", "defence")).isEmpty();
  }

  @Test
  void keeps_titles() {
    assertThat(gazetteer.titles())
        .containsExactly(
            new Title(
                "Keeper", List.of("keeper"), List.of("keepers"), null, false, Title.Home.NONE));
  }
}
