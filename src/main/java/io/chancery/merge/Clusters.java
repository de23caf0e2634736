package io.chancery.merge;

import io.chancery.correct.Sameness;
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
  private final Sameness sameness;

  private Clusters(UnaryOperator<String> documentOf, Sameness sameness) {
    this.documentOf = documentOf;
    this.sameness = sameness;
  }

  /**
   * The clusters of more than one, each under its smallest member. What people say is one is
   * compared with others as one, by its best links; what they say is two is never joined.
   *
   * @param members all that may be clustered, ends of links among them
   */
  static Map<String, SortedSet<String>> of(
      Collection<String> members,
      Collection<Link> links,
      UnaryOperator<String> documentOf,
      Sameness sameness) {
    Clusters clusters = new Clusters(documentOf, sameness);
    members.forEach(clusters::place);
    List<Link> same = links.stream().sorted(Link.SUREST).toList();
    same.forEach(clusters::note);
    same.forEach(clusters::join);
    Map<String, SortedSet<String>> found = new TreeMap<>();
    clusters.clusters.values().forEach(c -> found.put(c.first(), c));
    found.values().removeIf(c -> c.size() < 2);
    return found;
  }

  private void place(String member) {
    clusters.computeIfAbsent(sameness.name(member), none -> new TreeSet<>()).add(member);
  }

  private void note(Link link) {
    note(sameness.name(link.from()), sameness.name(link.to()), link.score());
    note(sameness.name(link.to()), sameness.name(link.from()), link.score());
  }

  private void note(String from, String to, double score) {
    scores.computeIfAbsent(from, none -> new HashMap<>()).merge(to, score, Math::max);
  }

  private void join(Link link) {
    SortedSet<String> one = cluster(link.from());
    SortedSet<String> other = cluster(link.to());
    if (!one.equals(other)
        && !heldApart(one, other)
        && meanScore(names(one), names(other)) >= Weights.READ.least()) {
      one.addAll(other);
      names(other).forEach(name -> clusters.put(name, one));
    }
  }

  private Set<String> names(Collection<String> members) {
    return members.stream().map(sameness::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> cluster(String member) {
    return clusters.getOrDefault(sameness.name(member), new TreeSet<>());
  }

  /** Whether a document or people hold a member of one apart from a member of the other. */
  private boolean heldApart(SortedSet<String> some, SortedSet<String> others) {
    Set<String> documents = some.stream().map(documentOf).collect(Collectors.toSet());
    return others.stream().map(documentOf).anyMatch(documents::contains)
        || some.stream().anyMatch(one -> others.stream().anyMatch(o -> sameness.areTwo(one, o)));
  }

  private double meanScore(Set<String> some, Set<String> others) {
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
