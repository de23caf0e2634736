package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpenIeScoreTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final Tuple MET = tuple("met", 1, "Belmonte", "Ilir Toska", "on Friday");

  @TempDir private Path folder;

  private static Tuple tuple(String relation, double confidence, String... arguments) {
    return Tuple.of(relation, List.of(arguments), confidence);
  }

  private static OpenIeScore score(List<Tuple> gold, List<Tuple> said) {
    return OpenIeScore.of(Map.of("s", gold), Map.of("s", said));
  }

  @Test
  void a_tuple_answers_itself_in_full() {
    assertThat(MET.answeredBy(MET)).isEqualTo(new Tuple.Match(1, 1));
  }

  @Test
  void words_count_place_by_place_and_further_arguments_are_one_place() {
    Tuple said = tuple("met", 1, "Ana Belmonte", "on Friday");
    assertThat(MET.answeredBy(said)).isEqualTo(new Tuple.Match(4 / 5.0, 4 / 6.0));
    Tuple turned = tuple("met", 1, "Ilir Toska on Friday", "Belmonte");
    assertThat(MET.answeredBy(turned)).isEqualTo(new Tuple.Match(1 / 6.0, 1 / 6.0));
  }

  @Test
  void without_a_word_of_the_relation_or_without_a_second_argument_nothing_is_answered() {
    Tuple.Match nothing = new Tuple.Match(0, 0);
    assertThat(MET.answeredBy(tuple("saw", 1, "Belmonte", "Ilir Toska"))).isEqualTo(nothing);
    assertThat(MET.answeredBy(tuple("met", 1, "Belmonte"))).isEqualTo(nothing);
  }

  @Test
  void a_bare_be_stands_for_any_form() {
    Tuple gold = tuple("was", 1, "Toska", "mayor");
    assertThat(gold.answeredBy(tuple("be", 1, "Toska", "mayor")).recall()).isEqualTo(1, EXACT);
    assertThat(gold.answeredBy(tuple("is", 1, "Toska", "mayor")).recall()).isZero();
  }

  @Test
  void the_speaker_may_stand_behind_what_is_said() {
    Tuple gold = tuple("said", 1, "Toska", "all is well");
    Tuple turned = tuple("said", 1, "all is well", "Toska");
    assertThat(gold.answeredBy(turned).recall()).isEqualTo(1, EXACT);
  }

  @Test
  void what_answers_one_tuple_answers_no_other_for_the_precision() {
    OpenIeScore score = score(List.of(MET), List.of(MET, MET));
    assertThat(score.best().precision()).isEqualTo(.5, EXACT);
    assertThat(score.best().recall()).isEqualTo(1, EXACT);
  }

  @Test
  void the_best_threshold_leaves_out_what_is_doubtful_and_wrong() {
    OpenIeScore score =
        score(
            List.of(MET, tuple("sailed", 1, "the ship", "away")),
            List.of(tuple("met", .9, "Belmonte", "Ilir Toska on Friday"), tuple("x", .3, "y")));
    assertThat(score.points()).hasSize(2);
    assertThat(score.points().get(0).precision()).isEqualTo(.5, EXACT);
    assertThat(score.best()).isEqualTo(new OpenIeScore.Point(.9, 1, .5));
    assertThat(score.area()).isEqualTo(.5, EXACT);
  }

  @Test
  void who_says_nothing_has_no_area() {
    OpenIeScore score = OpenIeScore.of(Map.of("s", List.of(MET)), Map.of());
    assertThat(score.best().f1()).isZero();
    assertThat(score.area()).isZero();
    assertThat(score.tables().get(0).rows()).hasSize(2);
  }

  @Test
  void a_line_without_its_fields_is_named() throws IOException {
    Files.writeString(folder.resolve("sentences.txt"), "Belmonte met Toska.\n");
    Files.writeString(
        folder.resolve("gold.tsv"), "Belmonte met Toska.\tmet\tBelmonte\tToska\nshort\n");
    assertThatThrownBy(() -> OpenIeBenchmark.of(folder))
        .hasMessageContaining("gold.tsv:2: ")
        .hasMessageEndingWith("[benchmark-broken-line]");
  }
}
