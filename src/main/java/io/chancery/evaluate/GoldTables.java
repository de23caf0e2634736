package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a {@link GoldScore}.
 *
 * @param name what the names of the tables begin with
 * @param mistakes whether to list every miss, untrue fact and wrong value
 */
record GoldTables(String name, boolean mistakes) {

  List<Table> of(GoldScore score) {
    List<Table> tables =
        new ArrayList<>(
            List.of(
                found(score),
                values(score),
                documents(score),
                calibration(score),
                reliability(score)));
    if (score.hasRejected()) {
      tables.add(rejected(score));
    }
    if (mistakes) {
      tables.add(mistakes(score));
    }
    return tables;
  }

  private Table table(String part, String title, List<String> columns, List<List<Object>> rows) {
    return new Table(name + "/" + part, title, columns, rows);
  }

  private Table found(GoldScore score) {
    return table(
        "found",
        "What is found",
        List.of("figure", "precision", "recall", "F1", "said", "in gold"),
        List.of(
            row("event mentions", score.mentions()),
            row("events", score.events()),
            List.of("core events", "", score.core().value(), "", "", score.core().of()),
            row("agents and recipients", score.roles()),
            row("flat triples", score.direct()),
            row("relations", score.relations())));
  }

  private static List<Object> row(String figure, Rate rate) {
    return List.of(figure, rate.precision(), rate.recall(), rate.f1(), rate.said(), rate.gold());
  }

  private Table values(GoldScore score) {
    return table(
        "values",
        "Values of what is found",
        List.of("value", "right", "of"),
        Stream.concat(
                Arrays.stream(Value.values()).map(v -> row(v.title(), score.value(v))),
                Stream.of(
                    row("theme that is an event", score.themes()),
                    row("factuality of flat triples", score.directStatus())))
            .toList());
  }

  private static List<Object> row(String value, Share share) {
    return List.of(value, share.value(), share.of());
  }

  private Table rejected(GoldScore score) {
    return table(
        "rejected",
        "What people reject",
        List.of("of", "not said", "rejected"),
        List.of(
            row("events", score.unsaidEvents()),
            row("flat triples", score.unsaidDirect()),
            row("relations", score.unsaidRelations())));
  }

  private Table documents(GoldScore score) {
    return table(
        "documents",
        "Events, document by document",
        List.of("document", "precision", "recall", "F1", "said", "in gold"),
        score.alignments().stream().map(a -> row(a.doc(), a.events())).toList());
  }

  private Table calibration(GoldScore score) {
    return table(
        "calibration",
        "How far confidence can be believed",
        List.of("of", "said", "mean confidence", "right", "calibration error", "Brier score"),
        List.of(
            score.eventCalibration().row("events"),
            score.directCalibration().row("flat triples"),
            score.relationCalibration().row("relations")));
  }

  private Table reliability(GoldScore score) {
    return table(
        "reliability",
        "How often what has a confidence is right",
        List.of("of", "confidence", "said", "mean confidence", "right"),
        Stream.of(
                score.eventCalibration().reliability("events"),
                score.directCalibration().reliability("flat triples"),
                score.relationCalibration().reliability("relations"))
            .flatMap(List::stream)
            .toList());
  }

  private Table mistakes(GoldScore score) {
    return table(
        "mistakes",
        "Every miss, untrue fact and wrong value",
        Mistake.COLUMNS,
        score.mistakes().stream().map(Mistake::cells).toList());
  }
}
