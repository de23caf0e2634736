package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The known entities that come with Chancery. */
final class KnownEntitiesTest {
  private static final List<Path> ROOTS = List.of(Path.of("seeds/entities"));
  private static final String ID = "https://w3id.org/chancery/id/";
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer GAZETTEER = Gazetteer.load(ROOTS, ONTOLOGY);

  @Test
  void know_states_by_name_people_and_capital() {
    assertThat(GAZETTEER.named("DPRK")).extracting(KnownEntity::iri).contains(ID + "North_Korea");
    assertThat(GAZETTEER.demonym("Japanese")).map(KnownEntity::iri).contains(ID + "Japan");
    assertThat(GAZETTEER.metonym("Tokyo")).map(KnownEntity::iri).contains(ID + "Japan");
    assertThat(GAZETTEER.named("the U.S."))
        .extracting(KnownEntity::iri)
        .contains(ID + "United_States");
  }

  @Test
  void know_who_was_the_us_secretary_of_state_when_the_articles_were_written() {
    String position = ID + "US_Secretary_of_State";
    assertThat(GAZETTEER.holder(position, LocalDate.of(2023, 6, 17)))
        .map(KnownEntity::iri)
        .contains(ID + "Antony_Blinken");
    assertThat(GAZETTEER.positionsOf(ID + "United_States", "foreign affairs"))
        .extracting(KnownEntity::iri)
        .contains(position);
  }

  @Test
  void are_read_within_a_second_once_the_machine_is_warm() {
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> Gazetteer.load(ROOTS, ONTOLOGY));
  }
}
