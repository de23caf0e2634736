package io.chancery.evaluate;

import io.chancery.ingest.Accepted;
import io.chancery.ingest.Outcome;
import io.chancery.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole articles with all their events and relations, in the form of seeds/gold. */
public final class GoldBenchmark implements Benchmark {

  private final Gold gold;
  private final Supplier<Stream<Outcome>> inputs;
  private final GoldTables tables;

  private GoldBenchmark(Gold gold, Supplier<Stream<Outcome>> inputs, GoldTables tables) {
    this.gold = gold;
    this.inputs = inputs;
    this.tables = tables;
  }

  /**
   * Reads the gold.
   *
   * @param folder holds it
   * @param inputs opens the texts; those without gold are passed over
   * @param name what the names of its tables begin with
   * @param mistakes whether to list every miss, untrue fact and wrong value
   * @throws EvaluationException if a file is missing or broken
   */
  public static GoldBenchmark of(
      Path folder, Supplier<Stream<Outcome>> inputs, String name, boolean mistakes) {
    return new GoldBenchmark(Gold.read(folder), inputs, new GoldTables(name, mistakes));
  }

  @Override
  public List<Table> measure(Reader reader) {
    try (Stream<Outcome> outcomes = inputs.get()) {
      Stream<Outcome> wanted = outcomes.filter(this::hasGold);
      if (gold.crossDocument().isEmpty() && gold.entityPairs().isEmpty()) {
        return tables.of(score(reader.read(wanted)));
      }
      Reader.ReadTogether together = reader.readTogether(wanted);
      GoldScore score = score(together.read());
      List<Table> all = new ArrayList<>(tables.of(score));
      all.addAll(
          CrossDocumentScore.of(gold.crossDocument(), score.alignments(), together.world())
              .tables(tables.name()));
      if (!gold.entityPairs().isEmpty()) {
        all.add(
            EntityPairScore.of(gold.entityPairs(), together.read().findings(), together.world())
                .table(tables.name()));
      }
      return all;
    }
  }

  private GoldScore score(Reader.Read read) {
    check(read.documents());
    return GoldScore.of(read.findings(), gold);
  }

  private boolean hasGold(Outcome outcome) {
    return !(outcome instanceof Accepted accepted)
        || gold.documents().containsKey(accepted.document().id());
  }

  /** Every document was read, and has the gold's words where the gold says. */
  private void check(List<Document> documents) {
    Map<String, Document> byId =
        documents.stream().collect(Collectors.toMap(Document::id, document -> document));
    gold.documents().forEach((id, row) -> read(byId, id, row));
    Stream.concat(gold.events().stream(), gold.rejected().events().stream())
        .forEach(event -> checkWords(event, read(byId, event.doc(), event.row())));
  }

  private static Document read(Map<String, Document> documents, String id, Row row) {
    Document document = documents.get(id);
    if (document == null) {
      throw row.fault(EvaluationFault.BENCHMARK_NOT_READ, "the document " + id + " was not read");
    }
    return document;
  }

  private static void checkWords(GoldEvent event, Document document) {
    for (GoldEvent.Trigger trigger : event.triggers()) {
      boolean within = trigger.span().end() <= document.length();
      String words = within ? document.textAt(trigger.span()) : "";
      if (!words.equals(trigger.words())) {
        throw event
            .row()
            .fault(
                EvaluationFault.BENCHMARK_OTHER_TEXT,
                "\"%s\" is not at %d in the document; there stands \"%s\""
                    .formatted(trigger.words(), trigger.span().begin(), words));
      }
    }
  }
}
