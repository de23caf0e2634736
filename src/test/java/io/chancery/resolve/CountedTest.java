package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

  @ParameterizedTest
  @CsvSource({
    "a ferry, three ferries",
    "two coast guard boats, 4 boats in the bay",
    "an envoy, two envoys",
    "one fisherman, twelve fishermen",
    "five people, a person"
  })
  @DisplayName("other numbers of one thing differ")
  void differ(String one, String other) {
    assertThat(differs(one, other)).isTrue();
    assertThat(differs(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a share of the port, 40 percent",
    "a crew of 9 sailors, 9 sailors",
    "a plan, 2031 plan",
    "three ferries, 3 ferries",
    "ferries, two ferries",
    "both, two ferries",
    "%, two ferries"
  })
  @DisplayName("numbers of two things, and years, do not")
  void agree(String one, String other) {
    assertThat(differs(one, other)).isFalse();
    assertThat(differs(other, one)).isFalse();
  }

  private static boolean differs(String one, String other) {
    return Counted.of(text(one))
        .filter(mine -> Counted.of(text(other)).filter(mine::differs).isPresent())
        .isPresent();
  }

  private static Participant text(String words) {
    return new Participant.OfText(new Quote(new Span(0, words.length()), words));
  }
}
