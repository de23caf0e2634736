package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chancery.evaluate.Calibration.Judgement;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private final Calibration mixed =
      new Calibration(
          List.of(
              new Judgement(.95, true),
              new Judgement(1, true),
              new Judgement(.6, true),
              new Judgement(.6, false)));

  @Test
  void each_bin_has_how_sure_and_how_often_right() {
    assertThat(mixed.reliability("events"))
        .containsExactly(
            List.of("events", "0.6 to 0.7", 2, .6, .5),
            List.of("events", "0.9 to 1.0", 2, .975, 1.0));
  }

  @Test
  void the_calibration_error_is_the_mean_distance_of_the_two() {
    assertThat(mixed.expectedError()).isEqualTo((2 * .1 + 2 * .025) / 4, EXACT);
  }

  @Test
  void the_brier_score_is_the_mean_square_of_what_is_lacking() {
    assertThat(mixed.brier()).isEqualTo((.0025 + 0 + .16 + .36) / 4, EXACT);
  }

  @Test
  void who_is_sure_and_wrong_is_as_far_off_as_can_be() {
    Calibration wrong = new Calibration(List.of(new Judgement(1, false)));
    assertThat(wrong.expectedError()).isEqualTo(1, EXACT);
    assertThat(wrong.brier()).isEqualTo(1, EXACT);
  }
}
