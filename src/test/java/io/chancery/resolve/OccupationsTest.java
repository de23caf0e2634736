package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The nouns of occupations.txt. */
class OccupationsTest {

  @Test
  void the_list_says_what_people_do_and_not_what_they_are() {
    Occupations occupations = Occupations.load();
    assertThat(occupations.nouns())
        .contains("engineer", "nurse")
        .doesNotContain("victim", "critic");
    assertThat(occupations.plain()).contains("local").doesNotContain("medical");
  }

  @Test
  void a_word_stands_there_once() {
    assertThatThrownBy(() -> Occupations.parse(List.of("nurse teacher", "nurse")))
        .hasMessageContaining("nurse");
  }
}
