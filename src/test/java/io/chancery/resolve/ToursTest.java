package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.extract.Extractor;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Journeys that lead the same people to several places. */
class ToursTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer KNOWN =
      Gazetteer.load(List.of(Path.of("seeds", "entities")), ONTOLOGY);

  private static final String TWO_STOPS =
      "Antony Blinken and Lloyd Austin will visit Kenya on Monday. "
          + "They will visit Ghana on Tuesday. ";
  private static final String ONE_STOP =
      "Antony Blinken and Lloyd Austin will visit Kenya on Monday. ";

  @Test
  void a_trip_is_the_whole_of_a_journey_to_several_places() {
    List<Event> events = events(TWO_STOPS + "A spokesman confirmed the trip.");
    Event trip = trip(events).orElseThrow();
    assertThat(names(trip.agents())).containsExactly("Antony Blinken", "Lloyd Austin");
    assertThat(trip.place()).isNull();
    assertThat(trip.factuality()).isEqualTo(Factuality.Planned);
    assertThat(events)
        .filteredOn(e -> e.type().equals("Visit"))
        .hasSize(2)
        .allMatch(visit -> trip.key().equals(visit.partOf()));
    assertThat(events)
        .filteredOn(e -> e.type().equals("Confirm"))
        .allMatch(e -> new Participant.OfEvent(trip.key()).equals(e.theme()))
        .hasSize(1);
  }

  @Test
  void a_trip_to_one_place_is_no_second_journey() {
    assertThat(trip(events(ONE_STOP + "A spokesman confirmed the trip."))).isEmpty();
  }

  @Test
  void ministers_of_both_states_that_people_visit_are_met_state_by_state() {
    String journey = "Antony Blinken and Lloyd Austin will visit Kenya and Ghana this month. ";
    String meeting = "They will meet the foreign ministers of both countries.";
    assertThat(met(journey + meeting))
        .containsExactlyInAnyOrder(
            List.of("Foreign Minister of Kenya"), List.of("Foreign Minister of Ghana"));
  }

  @Test
  void ministers_of_two_states_whom_nobody_visits_may_be_met_together() {
    assertThat(met("Antony Blinken met the foreign ministers of Kenya and Ghana.")).hasSize(1);
  }

  @Test
  void the_minister_of_a_state_is_whoever_holds_that_office_and_not_the_one_whom_he_meets() {
    List<Event> events = events("The foreign minister of Japan met Antony Blinken on Monday.");
    assertThat(events).extracting(Event::type).containsExactly("Meet");
    assertThat(names(events.get(0).agents())).containsExactly("Toshimitsu Motegi");
  }

  private static List<List<String>> met(String text) {
    return events(text).stream()
        .filter(e -> e.type().equals("Meet"))
        .map(e -> names(e.recipients()))
        .toList();
  }

  private static Optional<Event> trip(List<Event> events) {
    return events.stream().filter(e -> e.type().equals("Travel")).findFirst();
  }

  private static List<String> names(List<Participant.OfEntity> participants) {
    return participants.stream().map(p -> p.entity().name()).toList();
  }

  private static List<Event> events(String text) {
    Source friday = new Source(null, null, LocalDate.of(2026, 3, 6), null, "en");
    Document document = new Document("tour", text, friday, List.of());
    return new Resolver(ONTOLOGY, KNOWN)
        .resolve(new Extractor(ONTOLOGY).extract(SharedAnnotator.best().annotate(document)))
        .events();
  }
}
