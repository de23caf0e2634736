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
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Journeys of which some stops lie ahead. */
class ItineraryTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer KNOWN =
      Gazetteer.load(List.of(Path.of("seeds", "entities")), ONTOLOGY);

  private static final String JOURNEY =
      "Antony Blinken and Wang Yi arrived in Kenya on Thursday. "
          + "Their visit to Nairobi and Kampala is a rare one. ";

  @Test
  void a_stop_of_which_only_plans_are_told_is_planned() {
    String text = JOURNEY + "They will meet traders in Kampala on Monday.";
    assertThat(visit(text, "Kampala")).isEqualTo(Factuality.Planned);
    assertThat(visit(text, "Nairobi")).isEqualTo(Factuality.Actual);
  }

  @Test
  void a_stop_of_which_nothing_else_is_told_is_taken_as_told() {
    assertThat(visit(JOURNEY, "Kampala")).isEqualTo(Factuality.Actual);
  }

  private static Factuality visit(String text, String city) {
    Source friday = new Source(null, null, LocalDate.of(2026, 3, 6), null, "en");
    Document document = new Document("journey", text, friday, List.of());
    return new Resolver(ONTOLOGY, KNOWN)
            .resolve(new Extractor(ONTOLOGY).extract(SharedAnnotator.best().annotate(document)))
            .events()
            .stream()
            .filter(e -> e.type().equals("Visit"))
            .filter(e -> Objects.requireNonNull(e.place()).entity().name().equals(city))
            .map(Event::factuality)
            .findFirst()
            .orElseThrow();
  }
}
