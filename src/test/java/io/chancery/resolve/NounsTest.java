package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounsTest {

  @Test
  void theListOfTheProgramParses() {
    assertThat(Nouns.load().kind("vessel")).contains(NounKind.CRAFT);
    assertThat(Nouns.load().kind("importance")).isEmpty();
    assertThat(Nouns.load().isIsland("TWN")).isTrue();
    assertThat(Nouns.load().isIsland(null)).isFalse();
  }

  @Test
  void aNounTwiceIsRefusedByName() {
    assertThatThrownBy(() -> Nouns.parse(List.of("PERSON: guard", "PLACE: guard")))
        .hasMessageContaining("'guard' twice");
  }
}
