package io.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events that were found, held against events that a careful person marked. Two agree when their
 * words overlap and their class or its PLOVER type is the same, each with one other at most. Words
 * that the person looked at and took for no event count neither way.
 *
 * @param found records of kind event
 * @param gold lines of {@code seeds/gold/events.jsonl}
 * @param considered lines of {@code seeds/gold/considered.jsonl}
 */
record Score(List<JsonNode> found, List<JsonNode> gold, List<JsonNode> considered) {

  private record Pair(JsonNode found, JsonNode gold) {}

  /** One line for each figure. */
  List<String> lines() {
    List<Pair> pairs = pairs();
    double precision = share(pairs.size(), found.stream().filter(this::counts).count());
    double recall = share(pairs.size(), gold.size());
    long core = gold.stream().filter(Score::isCore).count();
    long coreFound = pairs.stream().filter(pair -> isCore(pair.gold())).count();
    return List.of(
        line("events, precision", precision),
        line("events, recall", recall),
        line("events, F1", 2 * precision * recall / Math.max(1e-9, precision + recall)),
        line("core events, recall", share(coreFound, core)),
        line("factuality of events found", agreeing(pairs, Score::sameFactuality)),
        line("reporter or somebody else", agreeing(pairs, Score::sameVoice)));
  }

  private static String line(String name, double figure) {
    return String.format(Locale.ROOT, "%-28s %.2f", name, figure);
  }

  private static double agreeing(List<Pair> pairs, BiPredicate<JsonNode, JsonNode> same) {
    long right = pairs.stream().filter(pair -> same.test(pair.found(), pair.gold())).count();
    return share(right, pairs.size());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Set<JsonNode> taken = new HashSet<>();
    for (JsonNode wanted : gold) {
      found.stream()
          .filter(event -> !taken.contains(event) && agree(event, wanted))
          .findFirst()
          .ifPresent(
              event -> {
                taken.add(event);
                pairs.add(new Pair(event, wanted));
              });
    }
    return pairs;
  }

  private static boolean agree(JsonNode event, JsonNode wanted) {
    boolean sameClass =
        event.get("type").equals(wanted.get("type"))
            || stream(wanted.path("accept").path("type")).anyMatch(event.get("type")::equals)
            || (wanted.path("plover").isTextual()
                && wanted.get("plover").equals(event.get("plover")));
    return sameClass
        && event.get("doc").equals(wanted.get("doc"))
        && stream(event.get("mentions"))
            .anyMatch(a -> stream(wanted.get("mentions")).anyMatch(b -> overlap(a, b)));
  }

  private boolean counts(JsonNode event) {
    return considered.stream()
        .filter(word -> word.get("doc").equals(event.get("doc")))
        .noneMatch(word -> stream(event.get("mentions")).allMatch(m -> overlap(m, word)));
  }

  private static boolean overlap(JsonNode a, JsonNode b) {
    return a.get("begin").asInt() < b.get("end").asInt()
        && b.get("begin").asInt() < a.get("end").asInt();
  }

  private static boolean isCore(JsonNode wanted) {
    return wanted.path("salience").asText().equals("core");
  }

  private static boolean sameFactuality(JsonNode event, JsonNode wanted) {
    return event.get("factuality").equals(wanted.get("factuality"))
        || stream(wanted.path("accept").path("factuality"))
            .anyMatch(event.get("factuality")::equals);
  }

  private static boolean sameVoice(JsonNode event, JsonNode wanted) {
    return event.get("source").isNull() == wanted.path("source").isNull();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
