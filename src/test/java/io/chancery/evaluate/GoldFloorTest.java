package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.chancery.pipeline.SeedDocuments;
import io.chancery.resolve.Event;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the best models and our rules find of the events in seeds/gold. Floors, a little under what
 * is reached: a reader that falls through one is broken.
 */
final class GoldFloorTest {

  private static final Path GOLD = Path.of("seeds/gold");
  private static final double EVENT_F1 = .75;
  private static final double CORE_RECALL = .75;

  /** Words that a person looked at and found to say no event: neither right nor wrong. */
  private final Map<String, List<Span>> considered =
      GoldEvent.rows(GOLD.resolve("considered.jsonl"))
          .collect(Collectors.groupingBy(GoldFloorTest::doc, spans()));

  private final List<GoldEvent> gold = GoldEvent.read(GOLD.resolve("events.jsonl"));

  @Test
  void the_reader_finds_most_events_of_the_articles_and_invents_few() {
    Set<GoldEvent> found = new HashSet<>();
    long said = 0;
    for (ResolvedDocument article : SeedDocuments.resolved()) {
      said += match(article, found);
    }
    double f1 = 2.0 * found.size() / (said + gold.size());
    double core = share(found);
    System.out.printf(
        Locale.ROOT,
        "seeds/gold: event F1 %.3f (%d right, %d said, %d in gold), core recall %.3f%n",
        f1,
        found.size(),
        said,
        gold.size(),
        core);
    assertThat(f1).as("event F1").isGreaterThan(EVENT_F1);
    assertThat(core).as("core recall").isGreaterThan(CORE_RECALL);
  }

  /** Adds what an article's events match, one to one; how many of its events count. */
  private long match(ResolvedDocument article, Set<GoldEvent> found) {
    String doc = article.document().id();
    List<GoldEvent> wanted = gold.stream().filter(event -> event.doc().equals(doc)).toList();
    return article.events().stream().filter(event -> counts(event, doc, wanted, found)).count();
  }

  private boolean counts(Event event, String doc, List<GoldEvent> wanted, Set<GoldEvent> found) {
    boolean right =
        wanted.stream()
            .filter(candidate -> candidate.isSaidBy(event) && !found.contains(candidate))
            .findFirst()
            .map(found::add)
            .orElse(false);
    return !wanted.isEmpty() && (right || !isConsidered(event, doc, wanted));
  }

  private boolean isConsidered(Event event, String doc, List<GoldEvent> wanted) {
    boolean wrong =
        wanted.stream()
            .flatMap(candidate -> candidate.triggers().stream())
            .anyMatch(words -> GoldEvent.isAt(event, words));
    return !wrong
        && considered.getOrDefault(doc, List.of()).stream()
            .anyMatch(words -> GoldEvent.isAt(event, words));
  }

  private double share(Set<GoldEvent> found) {
    long right = found.stream().filter(GoldEvent::core).count();
    return (double) right / gold.stream().filter(GoldEvent::core).count();
  }

  private static String doc(JsonNode row) {
    return row.get("doc").asText();
  }

  private static Collector<JsonNode, ?, List<Span>> spans() {
    return Collectors.mapping(GoldEvent::span, Collectors.toList());
  }
}
