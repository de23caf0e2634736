package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceScoreTest {

  private static final Clustering GOLD =
      new Clustering(
          Map.of(
              "1",
              Set.of("a", "b", "c"),
              "2",
              Set.of("d", "e"),
              "3",
              Set.of("f"),
              "4",
              Set.of("g", "h")));

  @TempDir Path folder;

  @Test
  @DisplayName("figures are those that the published measures give, worked out by hand")
  void figures() {
    Clustering said =
        new Clustering(
            Map.of(
                "x",
                Set.of("a", "b", "d"),
                "y",
                Set.of("c", "e"),
                "z",
                Set.of("f", "g"),
                "w",
                Set.of("h")));
    CoreferenceScore score = CoreferenceScore.of(GOLD, said);
    assertThat(score.muc().precision()).isEqualTo(1 / 4.0);
    assertThat(score.muc().recall()).isEqualTo(1 / 4.0);
    assertThat(score.b3().precision()).isCloseTo((5 / 3.0 + 1 + 1 + 1) / 8, within(1e-9));
    assertThat(score.b3().recall()).isCloseTo((5 / 3.0 + 1 + 1 + 1) / 8, within(1e-9));
    double pairs = 4 / 6.0 + 2 / 4.0 + 2 / 3.0 + 2 / 3.0;
    assertThat(score.ceafe().precision()).isCloseTo(pairs / 4, within(1e-9));
  }

  @Test
  @DisplayName("the same clusters are right in full, single mentions have no links")
  void extremes() {
    assertThat(CoreferenceScore.of(GOLD, GOLD).conll()).isCloseTo(1, within(1e-9));
    Map<String, String> alone = new TreeMap<>();
    GOLD.byMention().keySet().forEach(m -> alone.put(m, m));
    assertThat(CoreferenceScore.of(GOLD, Clustering.of(alone)).muc().f1()).isZero();
  }

  @Test
  @DisplayName("no other pairing of rows and columns weighs more")
  void pairing() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Map<Integer, Double>> rows =
          random.ints(1 + random.nextInt(5), 0, 1).mapToObj(row -> weights(random, 4)).toList();
      assertThat(new BestPairing(rows, 4).total())
          .as("seed %d, round %d", seed, round)
          .isCloseTo(best(rows, 0, 0), within(1e-9));
    }
  }

  private static Map<Integer, Double> weights(Random random, int columns) {
    Map<Integer, Double> row = new TreeMap<>();
    for (int column = 0; column < columns; column++) {
      if (random.nextInt(3) > 0) {
        row.put(column, random.nextDouble());
      }
    }
    return row;
  }

  private static double best(List<Map<Integer, Double>> rows, int row, int taken) {
    if (row == rows.size()) {
      return 0;
    }
    double best = best(rows, row + 1, taken);
    for (Map.Entry<Integer, Double> weight : rows.get(row).entrySet()) {
      if ((taken & (1 << weight.getKey())) == 0) {
        double with = best(rows, row + 1, taken | (1 << weight.getKey()));
        best = Math.max(best, weight.getValue() + with);
      }
    }
    return best;
  }

  @Test
  @DisplayName("a mention of tokens that the text does not have is refused")
  void noSuchTokens() throws IOException {
    Files.writeString(folder.resolve("text.tsv"), "pier\t3\tBelmonte met Toska .\n");
    Files.writeString(folder.resolve("key.json"), "{\"1\": [\"pier|3|1|1\", \"pier|3|4|4\"]}");
    assertThatThrownBy(() -> CoreferenceBenchmark.of(folder, null))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("pier|3|4|4");
  }

  @Test
  @DisplayName("tokens stand in the text where they are said to be, in code points")
  void tokens() {
    TokenText text = new TokenText("pier");
    text.add(0, List.of("The", "🚢", "sank"));
    text.add(4, List.of("Nobody", "died"));
    assertThat(text.document(null).document().textAt(text.span(0, 2, 2))).isEqualTo("sank");
    assertThat(text.document(null).document().textAt(text.span(4, 0, 1))).isEqualTo("Nobody died");
    assertThat(text.span(4, 1, 2)).isNull();
  }
}
