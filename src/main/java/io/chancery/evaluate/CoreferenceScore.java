package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike two clusterings of mentions are, by the three measures whose mean is the CoNLL figure:
 * MUC (Vilain and others, 1995) counts links, B³ (Bagga and Baldwin, 1998) mentions, entity-based
 * CEAF (Luo, 2005) clusters one to one. Singletons count.
 *
 * @param muc links
 * @param b3 mentions
 * @param ceafe clusters
 */
record CoreferenceScore(Figure muc, Figure b3, Figure ceafe) {

  /**
   * One measure, from 0 to 1.
   *
   * @param precision of what is said
   * @param recall of the gold
   */
  record Figure(double precision, double recall) {

    double f1() {
      return Rate.harmonicMean(precision, recall);
    }
  }

  static CoreferenceScore of(Clustering gold, Clustering said) {
    return new CoreferenceScore(
        new Figure(muc(said, gold.byMention()), muc(gold, said.byMention())),
        new Figure(b3(said, gold.byMention()), b3(gold, said.byMention())),
        ceafe(gold, said));
  }

  /** The mean of the three F1. */
  double conll() {
    return (muc.f1() + b3.f1() + ceafe.f1()) / 3;
  }

  /** The share of the links needed for these clusters that the others have too. */
  private static double muc(Clustering clusters, Map<String, String> others) {
    int kept = 0;
    int needed = 0;
    for (Set<String> cluster : clusters.sets()) {
      Map<String, Integer> shares = Clustering.shares(cluster, others);
      int elsewhere = shares.values().stream().mapToInt(Integer::intValue).sum();
      kept += elsewhere - shares.size();
      needed += cluster.size() - 1;
    }
    return needed == 0 ? 0 : (double) kept / needed;
  }

  /** The mean over mentions of the share of their cluster that the others keep with them. */
  private static double b3(Clustering clusters, Map<String, String> others) {
    double sum = 0;
    int mentions = 0;
    for (Set<String> cluster : clusters.sets()) {
      int squares = Clustering.shares(cluster, others).values().stream().mapToInt(n -> n * n).sum();
      sum += (double) squares / cluster.size();
      mentions += cluster.size();
    }
    return mentions == 0 ? 0 : sum / mentions;
  }

  private static Figure ceafe(Clustering gold, Clustering said) {
    double best = likeness(gold, said);
    return new Figure(
        said.size() == 0 ? 0 : best / said.size(), gold.size() == 0 ? 0 : best / gold.size());
  }

  /** What the best pairing of clusters, one to one, has in common. */
  private static double likeness(Clustering gold, Clustering said) {
    Map<String, String> others = said.byMention();
    List<String> names = said.names();
    Map<String, Integer> columns = new HashMap<>();
    names.forEach(name -> columns.put(name, columns.size()));
    List<Map<Integer, Double>> rows = new ArrayList<>();
    for (Set<String> cluster : gold.sets()) {
      Map<Integer, Double> row = new HashMap<>();
      Clustering.shares(cluster, others)
          .forEach(
              (name, shared) ->
                  row.put(columns.get(name), 2.0 * shared / (cluster.size() + said.size(name))));
      rows.add(row);
    }
    return new BestPairing(rows, names.size()).total();
  }
}
