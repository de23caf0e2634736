package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegressionTest {

  /** So many examples of each kind: with the feature or without, the same or not. */
  private static Weights.Sum fit(int sign, int with, int withSame, int without, int withoutSame) {
    Regression regression =
        new Regression(Set.of(Feature.WORD, Feature.PLACE)::contains, f -> sign, 0.01);
    for (int i = 0; i < with; i++) {
      regression.add(Map.of(Feature.WORD, 1.0), i < withSame, 1);
    }
    for (int i = 0; i < without; i++) {
      regression.add(Map.of(), i < withoutSame, 1);
    }
    return regression.fit();
  }

  @Test
  @DisplayName("the likelihoods fitted are the shares in the examples")
  void sharesAreFound() {
    Weights.Sum sum = fit(0, 100, 80, 100, 10);
    assertThat(sum.likelihood(Map.of(Feature.WORD, 1.0))).isCloseTo(0.8, within(0.01));
    assertThat(sum.likelihood(Map.of())).isCloseTo(0.1, within(0.01));
    assertThat(sum.of(Feature.PLACE)).as("never found").isZero();
  }

  @Test
  @DisplayName("a weight keeps to its side of 0, whatever the examples say")
  void signsHold() {
    assertThat(fit(-1, 100, 80, 100, 10).of(Feature.WORD)).isZero();
    assertThat(fit(1, 100, 80, 100, 10).of(Feature.WORD)).isPositive();
    assertThat(fit(1, 100, 10, 100, 80).of(Feature.WORD)).isZero();
  }

  @Test
  @DisplayName("the same examples give the same weights")
  void isDeterministic() {
    assertThat(fit(0, 100, 80, 100, 10)).isEqualTo(fit(0, 100, 80, 100, 10));
  }
}
