package io.chancery.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Mentions sorted into clusters, each mention in one.
 *
 * @param clusters mentions by the cluster's name
 */
record Clustering(Map<String, Set<String>> clusters) {

  /** Clusters from the cluster of each mention. */
  static Clustering of(Map<String, String> clusterOfMention) {
    Map<String, Set<String>> clusters = new TreeMap<>();
    clusterOfMention.forEach(
        (mention, cluster) -> clusters.computeIfAbsent(cluster, c -> new TreeSet<>()).add(mention));
    return new Clustering(clusters);
  }

  Collection<Set<String>> sets() {
    return clusters.values();
  }

  /** How many clusters there are. */
  int size() {
    return clusters.size();
  }

  /** How many mentions a cluster has; none where there is no such cluster. */
  int size(String name) {
    return clusters.getOrDefault(name, Set.of()).size();
  }

  /** The cluster of each mention. */
  Map<String, String> byMention() {
    Map<String, String> byMention = new HashMap<>();
    clusters.forEach((name, members) -> members.forEach(m -> byMention.put(m, name)));
    return byMention;
  }

  /** How many of some mentions lie in each cluster. */
  static Map<String, Integer> shares(Collection<String> mentions, Map<String, String> byMention) {
    Map<String, Integer> shares = new TreeMap<>();
    for (String mention : mentions) {
      String cluster = byMention.get(mention);
      if (cluster != null) {
        shares.merge(cluster, 1, Integer::sum);
      }
    }
    return shares;
  }

  /** The names of the clusters, in the order of {@link #sets}. */
  List<String> names() {
    return List.copyOf(clusters.keySet());
  }
}
