package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.export.Records;
import io.chancery.graph.Iris;
import io.chancery.pipeline.SeedDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the best models and our rules find of the events in seeds/gold. Floors, a little under what
 * is reached: a reader that falls through one is broken.
 */
final class GoldFloorTest {

  private static final double EVENT_F1 = .82;
  private static final double CORE_RECALL = .88;

  @Test
  void the_reader_finds_most_events_of_the_articles_and_invents_few() {
    GoldScore score = score(Gold.read(Path.of("seeds/gold")));
    System.out.printf(
        Locale.ROOT,
        "seeds/gold: event F1 %.3f (%d right, %d said, %d in gold), core recall %.3f%n",
        score.events().f1(),
        score.events().rightSaid(),
        score.events().said(),
        score.events().gold(),
        score.core().value());
    assertThat(score.events().f1()).as("event F1").isGreaterThan(EVENT_F1);
    assertThat(score.core().value()).as("core recall").isGreaterThan(CORE_RECALL);
  }

  @Test
  void every_pair_of_events_is_one_or_two_or_part_and_whole_as_a_careful_person_says() {
    Gold gold = Gold.read(Path.of("seeds/gold"));
    OneWorld world = SeedDocuments.ask(dataset -> OneWorld.of(dataset, Iris.standard()));
    Table pairs =
        CrossDocumentScore.of(gold.crossDocument(), score(gold).alignments(), world)
            .tables("seeds")
            .get(1);
    assertThat(pairs.rows()).hasSize(gold.crossDocument().size());
    Set<String> failing =
        pairs.rows().stream()
            .filter(row -> !row.get(row.size() - 1).toString().startsWith("right"))
            .map(row -> row.get(0).toString())
            .collect(Collectors.toSet());
    assertThat(failing).as("pairs that fail").isEmpty();
  }

  private static GoldScore score(Gold gold) {
    Records records = SeedDocuments.records();
    List<String> lines =
        SeedDocuments.resolved().stream().flatMap(d -> records.of(d).stream()).toList();
    return GoldScore.of(Findings.of(lines), gold);
  }
}
