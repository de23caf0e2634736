package io.chancery.evaluate;

import io.chancery.evaluate.Tuple.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CaRB's measure: lenient match of tuples of two arguments. In each sentence the recall is that of
 * the best answer to each gold tuple; for the precision each tuple answers one, the best pairs
 * first. Taken at every threshold of confidence.
 *
 * @param points from the lowest threshold to the highest
 * @param said how many tuples were read
 * @param gold how many the gold has
 */
record OpenIeScore(List<Point> points, int said, int gold) {

  /**
   * What remains at a threshold.
   *
   * @param threshold the least confidence
   * @param precision of these tuples
   * @param recall of these tuples
   */
  record Point(double threshold, double precision, double recall) {

    double f1() {
      return Rate.harmonicMean(precision, recall);
    }
  }

  static OpenIeScore of(Map<String, List<Tuple>> gold, Map<String, List<Tuple>> found) {
    List<Point> points =
        found.values().stream()
            .flatMap(Collection::stream)
            .map(Tuple::confidence)
            .distinct()
            .sorted()
            .map(threshold -> point(threshold, gold, found))
            .toList();
    return new OpenIeScore(points, count(found), count(gold));
  }

  private static int count(Map<String, List<Tuple>> tuples) {
    return tuples.values().stream().mapToInt(List::size).sum();
  }

  private static Point point(
      double threshold, Map<String, List<Tuple>> gold, Map<String, List<Tuple>> found) {
    double precision = 0;
    double recall = 0;
    int said = 0;
    int wanted = 0;
    for (Map.Entry<String, List<Tuple>> sentence : gold.entrySet()) {
      List<Tuple> sure = sure(found.getOrDefault(sentence.getKey(), List.of()), threshold);
      List<List<Match>> matches = matches(sentence.getValue(), sure);
      precision += precision(matches, sure.size());
      recall += recall(matches);
      said += sure.size();
      wanted += sentence.getValue().size();
    }
    return new Point(
        threshold, said == 0 ? 1 : precision / said, wanted == 0 ? 0 : recall / wanted);
  }

  private static List<Tuple> sure(List<Tuple> tuples, double threshold) {
    return tuples.stream().filter(tuple -> tuple.confidence() >= threshold).toList();
  }

  /** For each gold tuple, how well each of those read answers it. */
  private static List<List<Match>> matches(List<Tuple> gold, List<Tuple> said) {
    return gold.stream().map(g -> said.stream().map(g::answeredBy).toList()).toList();
  }

  private static double recall(List<List<Match>> matches) {
    return matches.stream()
        .mapToDouble(row -> row.stream().mapToDouble(Match::recall).max().orElse(0))
        .sum();
  }

  /**
   * A gold tuple and one that was read.
   *
   * @param gold index of the one
   * @param said index of the other
   * @param precision of the answer
   */
  private record Answer(int gold, int said, double precision) {}

  private static double precision(List<List<Match>> matches, int said) {
    List<Answer> answers = new ArrayList<>();
    for (int g = 0; g < matches.size(); g++) {
      for (int s = 0; s < said; s++) {
        answers.add(new Answer(g, s, matches.get(g).get(s).precision()));
      }
    }
    answers.sort(Comparator.comparingDouble(Answer::precision).reversed());
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenSaid = new HashSet<>();
    double sum = 0;
    for (Answer answer : answers) {
      if (!takenGold.contains(answer.gold()) && !takenSaid.contains(answer.said())) {
        takenGold.add(answer.gold());
        takenSaid.add(answer.said());
        sum += answer.precision();
      }
    }
    return sum;
  }

  /** The threshold with the best F1. */
  Point best() {
    return points.stream().reduce((a, b) -> b.f1() > a.f1() ? b : a).orElse(new Point(0, 0, 0));
  }

  /** The area under the curve of precision over recall, from no recall with full precision. */
  double area() {
    double area = 0;
    for (int i = 0; i < points.size(); i++) {
      Point here = points.get(i);
      Point next = i + 1 < points.size() ? points.get(i + 1) : new Point(1, 1, 0);
      area += (here.recall() - next.recall()) * (here.precision() + next.precision()) / 2;
    }
    return Math.abs(area);
  }

  List<Table> tables() {
    Point all = points.isEmpty() ? new Point(0, 0, 0) : points.get(0);
    return List.of(
        new Table(
            "open-ie/tuples",
            "Open propositions, by CaRB's measure",
            List.of("tuples", "precision", "recall", "F1", "area under curve", "said", "in gold"),
            List.of(
                row("all", all, "", said), row("from the best threshold", best(), area(), ""))));
  }

  private List<Object> row(String name, Point point, Object area, Object count) {
    return List.of(name, point.precision(), point.recall(), point.f1(), area, count, gold);
  }
}
