package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

  @Test
  void the_file_has_its_groups_over_several_lines_and_words_of_two_words() {
    assertThat(WordGroups.of("PRESS")).contains("media");
    assertThat(WordGroups.of("MANY-RANKS")).contains("national security");
    assertThat(WordGroups.parse(List.of("# why", "A: one two_three", "", "A: four")))
        .isEqualTo(Map.of("A", Set.of("one", "two three", "four")));
  }

  @Test
  void a_word_that_a_group_has_twice_is_named() {
    assertThatThrownBy(() -> WordGroups.parse(List.of("A: one", "A: one")))
        .hasMessageContaining("'one' twice");
  }

  @Test
  void a_group_that_the_file_lacks_is_named() {
    assertThatThrownBy(() -> WordGroups.of("NOBODY")).hasMessageContaining("NOBODY");
  }
}
