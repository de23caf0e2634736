package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is known of an entity or an event. */
final class ShowTest {
  private final Show show = new Show(Fixture.inquiry());

  @Test
  void aPersonIsShownWithOfficesAndEventsByDate() {
    Profile park = show.of("park jin");
    assertThat(park.label()).isEqualTo("Park Jin");
    assertThat(park.sections())
        .extracting(Profile.Section::title)
        .containsExactly("what it is", "offices", "events");
    assertThat(show.text(park))
        .contains("Foreign Minister of South Korea  2022-05-12  2024-01-10")
        .containsSubsequence("the three meet", "2022-09-22", "Antony Blinken talks with Park Jin");
  }

  @Test
  void aSpokesmanIsShownWithWhomHeSpeaksForAndWhatHeSaid() {
    assertThat(show.text(show.of("Matthew Miller")))
        .contains("Matthew Miller  spokesperson of  US Department of State")
        .contains("Antony Blinken reassures Park Jin                            source");
  }

  @Test
  void aGroupsDoingsAreShownOfItsMembers() {
    assertThat(show.text(show.of("Japan")))
        .contains("US-Japan-South Korea trilateral condemns launch");
  }

  @Test
  void aPlannedVisitHasATripleThatIsNotAsserted() {
    Profile visit = show.of(Fixture.DOC + "calls-before-beijing/event/Visit-0");
    assertThat(visit.label()).isEqualTo("Antony Blinken visits China");
    assertThat(show.text(visit))
        .contains("Antony Blinken  visits     China   false")
        .contains("visits  1      calls-before-beijing")
        .containsPattern("purpose +to ease tension +calls-before-beijing");
  }

  @Test
  void whatIsSaidOfSomebodyIsShownInItsWords() {
    assertThat(section("Yoshimasa Hayashi", "said of")).contains("Japan’s foreign minister");
  }

  @Test
  void aLabelThatATableCutIsFound() {
    assertThat(show.of("Yoshimasa Hayashi, Antony Blinken and Park Jin condemn laun…").label())
        .endsWith("condemn launches of North Korea");
  }

  @Test
  void whatRestsOnAStatementIsNotShownAsABareFact() {
    assertThat(section("Matthew Miller", "what it is"))
        .doesNotContain("spokespersonOf", "spokesperson of");
    assertThat(section("Antony Blinken", "what it is")).doesNotContain("talks with");
  }

  @Test
  void whatNobodyKnowsIsSaidSo() {
    assertThatThrownBy(() -> show.of("Atlantis")).hasMessageContaining("query-unknown-name");
    assertThatThrownBy(() -> show.of("id:Atlantis")).hasMessageContaining("nothing is known of");
    assertThatThrownBy(() -> show.of("Korea")).hasMessageContaining("query-ambiguous-name");
  }

  private String section(String name, String title) {
    Profile all = show.of(name);
    return show.text(
        new Profile(
            all.subject(),
            all.label(),
            all.sections().stream()
                .filter(section -> section.title().equals(title))
                .collect(Collectors.toList())));
  }
}
