package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.export.Records;
import io.chancery.pipeline.SeedDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What the best models and our rules find of the events in seeds/gold. Floors, a little under what
 * is reached: a reader that falls through one is broken.
 */
final class GoldFloorTest {

  private static final double EVENT_F1 = .75;
  private static final double CORE_RECALL = .75;

  @Test
  void the_reader_finds_most_events_of_the_articles_and_invents_few() {
    Records records = SeedDocuments.records();
    List<String> lines =
        SeedDocuments.resolved().stream().flatMap(d -> records.of(d).stream()).toList();
    GoldScore score = GoldScore.of(Findings.of(lines), Gold.read(Path.of("seeds/gold")));
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
}
