package io.chancery.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is held to be one, from links: the same set of links gives the same clusters, whatever order
 * they come in.
 *
 * <p>Links are heeded from the surest down. Two clusters become one where their members are linked
 * on average; a single weak link between many that are not alike joins nothing.
 */
final class Clusters {

  private final Map<String, SortedSet<String>> clusters = new HashMap<>();
  private final Map<String, Map<String, Double>> scores = new HashMap<>();

  private final UnaryOperator<String> documentOf;

  private Clusters(UnaryOperator<String> documentOf) {
    this.documentOf = documentOf;
  }

  /** The clusters of more than one, each under its smallest member. */
  static Map<String, SortedSet<String>> of(
      Collection<Link> links, UnaryOperator<String> documentOf) {
    Clusters clusters = new Clusters(documentOf);
    List<Link> same = links.stream().sorted(Link.SUREST).toList();
    same.forEach(clusters::note);
    same.forEach(clusters::join);
    Map<String, SortedSet<String>> found = new TreeMap<>();
    clusters.clusters.values().forEach(c -> found.put(c.first(), c));
    found.values().removeIf(c -> c.size() < 2);
    return found;
  }

  private void note(Link link) {
    scores.computeIfAbsent(link.from(), k -> new HashMap<>()).put(link.to(), link.score());
    scores.computeIfAbsent(link.to(), k -> new HashMap<>()).put(link.from(), link.score());
  }

  private void join(Link link) {
    SortedSet<String> one = cluster(link.from());
    SortedSet<String> other = cluster(link.to());
    if (!one.equals(other)
        && !heldApart(one, other)
        && meanScore(one, other) >= EventComparison.SAME) {
      one.addAll(other);
      other.forEach(member -> clusters.put(member, one));
    }
  }

  private SortedSet<String> cluster(String member) {
    return clusters.computeIfAbsent(member, m -> new TreeSet<>(List.of(m)));
  }

  /** Whether a document holds a member of one apart from a member of the other. */
  private boolean heldApart(SortedSet<String> some, SortedSet<String> others) {
    Set<String> documents = some.stream().map(documentOf).collect(Collectors.toSet());
    return others.stream().map(documentOf).anyMatch(documents::contains);
  }

  private double meanScore(SortedSet<String> some, SortedSet<String> others) {
    double sum = 0;
    for (String one : some) {
      for (String other : others) {
        sum +=
            Optional.ofNullable(scores.get(one)).map(m -> m.getOrDefault(other, 0.0)).orElse(0.0);
      }
    }
    return sum / (some.size() * others.size());
  }
}
