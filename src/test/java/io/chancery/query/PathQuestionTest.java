package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The question of paths, over the fixture and a little more. */
final class PathQuestionTest {
  private final Dataset dataset = Fixture.dataset();
  private final Inquiry inquiry = new Inquiry(dataset, Catalogue.read(Fixture.QUERIES));

  private List<String> paths(String a, String b, String... more) {
    Map<String, String> values = new HashMap<>(Map.of("a", a, "b", b, "most", "1"));
    for (int at = 0; at < more.length; at += 2) {
      values.put(more[at], more[at + 1]);
    }
    Answer.Rows rows = (Answer.Rows) inquiry.ask("how-are-two-actors-connected", values);
    Labels labels = new Labels(dataset.asDatasetGraph().getDefaultGraph());
    return rows.rows().stream()
        .map(row -> labels.of(row.get("from")) + " > " + labels.of(row.get("to")))
        .toList();
  }

  @Test
  void one_event_is_the_shortest_path() {
    assertThat(paths("Nancy Pelosi", "Taiwan")).containsExactly("Nancy Pelosi > Taiwan");
    assertThat(paths("Park Jin", "North Korea")).containsExactly("Park Jin > North Korea");
  }

  @Test
  void a_path_leads_over_offices_and_groups() {
    assertThat(paths("Park Jin", "Japan", "source", "known"))
        .containsExactly(
            "Park Jin > Foreign Minister of South Korea",
            "Foreign Minister of South Korea > South Korea",
            "South Korea > US-Japan-South Korea trilateral",
            "US-Japan-South Korea trilateral > Japan");
  }

  @ParameterizedTest
  @CsvSource({
    "to, 2022-01-01",
    "from, 2030-01-01",
    "doc, port-istria",
    "confidence, 1",
    "source, known"
  })
  void what_is_narrowed_away_connects_nobody(String parameter, String value) {
    assertThat(paths("Nancy Pelosi", "Taiwan", parameter, value)).isEmpty();
  }

  @Test
  void what_is_only_planned_connects_where_it_is_asked_for() {
    assertThat(paths("Antony Blinken", "China")).isEmpty();
    assertThat(paths("Antony Blinken", "China", "status", "Planned"))
        .containsExactly("Antony Blinken > China");
    assertThat(paths("Antony Blinken", "China", "status", "any")).hasSize(1);
  }

  @Test
  void members_of_a_large_group_are_not_connected_by_it() {
    StringBuilder members = new StringBuilder("id:Club a ch:Alliance ; rdfs:label \"Club\"@en .\n");
    for (int at = 0; at < 13; at++) {
      members.append(
          "id:Club ch:member id:M%1$d . id:M%1$d a ch:Country ; rdfs:label \"Member %1$d\"@en .\n"
              .formatted(at));
    }
    Fixture.add(dataset, members.toString());
    assertThat(paths("Member 1", "Member 2")).isEmpty();
    assertThat(paths("Member 1", "Club")).containsExactly("Member 1 > Club");
  }

  @Test
  void the_function_says_how_it_is_called() {
    assertThatThrownBy(
            () ->
                inquiry.sparql(
                    "SELECT * WHERE { (?p) <https://w3id.org/chancery/function#paths> (1 2) }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("8 variables")
        .hasMessageContaining("10 values");
  }
}
