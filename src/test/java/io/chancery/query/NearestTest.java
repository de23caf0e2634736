package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES =
      List.of("Antony Blinken", "India", "Park Jin", "Biden administration", "Berlin");

  @Test
  void aMisspeltSurnameFindsThePerson() {
    assertThat(Nearest.to("Blinkin", NAMES)).first().isEqualTo("Antony Blinken");
  }

  @Test
  void aWholeNameIsComparedAsAWhole() {
    assertThat(Nearest.to("Antony Blinkin", NAMES)).first().isEqualTo("Antony Blinken");
    assertThat(Nearest.to("Indai", NAMES)).first().isEqualTo("India");
  }
}
