package io.chancery.merge;

import io.chancery.correct.Sameness;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What is held to be one, from links: the same set of links gives the same clusters, whatever order
 * they come in.
 *
 * <p>The two clusters whose members are linked most on average become one, again and again until no
 * two are linked enough (average linkage, Sokal and Michener 1958). Two that one document tells of
 * and does not link count against it; a single weak link between many that are not alike joins
 * nothing.
 */
final class Clusters {

  /** What two count for that a document tells apart, in hundredths. */
  private static final long APART = -200;

  private static final int WHOLE = 100;

  private final Map<String, Cluster> clusters = new TreeMap<>();
  private final PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.BEST);
  private final Sameness sameness;

  private Clusters(Sameness sameness) {
    this.sameness = sameness;
  }

  /** Members found to be one so far. What people say is one counts once. */
  private static final class Cluster {

    private final SortedSet<String> members = new TreeSet<>();

    /** What its members' links to those of others sum up to, in hundredths. */
    private final Map<Cluster, Long> sums = new HashMap<>();

    /** Those with members that are two with one of its own. */
    private final Set<Cluster> others = new HashSet<>();

    private int size = 1;

    private void absorb(Cluster other) {
      sums.remove(other);
      other.sums.remove(this);
      other.sums.forEach(
          (third, sum) -> {
            third.sums.remove(other);
            third.sums.merge(this, sum, Long::sum);
            sums.merge(third, sum, Long::sum);
          });
      other.sums.clear();
      other.others.forEach(
          third -> {
            third.others.add(this);
            others.add(third);
          });
      members.addAll(other.members);
      size += other.size;
      other.size = 0;
    }
  }

  /**
   * That two clusters become one; void as soon as either has changed.
   *
   * @param mean of their members' links
   * @param first the smallest member, which breaks ties
   * @param second that of the other cluster
   */
  private record Offer(
      double mean, String first, String second, Cluster one, int ones, Cluster other, int others) {

    private static final Comparator<Offer> BEST =
        Comparator.comparingDouble(Offer::mean)
            .reversed()
            .thenComparing(Offer::first)
            .thenComparing(Offer::second);

    private static Offer of(Cluster one, Cluster other, long sum) {
      double mean = (double) sum / WHOLE / one.size / other.size;
      String first = one.members.first();
      String second = other.members.first();
      return first.compareTo(second) < 0
          ? new Offer(mean, first, second, one, one.size, other, other.size)
          : new Offer(mean, second, first, other, other.size, one, one.size);
    }

    private boolean holds() {
      return one.size == ones && other.size == others;
    }
  }

  /**
   * The clusters of more than one, each under its smallest member. What people say is one is
   * compared with others as one, by its best links; what they say is two is never joined.
   *
   * @param members all that may be clustered, ends of links among them
   * @param apart which of them are compared, and two: a part and its whole, look-alikes. No third
   *     makes them one
   */
  static Map<String, SortedSet<String>> of(
      Collection<String> members,
      Collection<Link> links,
      Collection<Link> apart,
      UnaryOperator<String> documentOf,
      Sameness sameness) {
    Clusters clusters = new Clusters(sameness);
    members.forEach(clusters::place);
    links.forEach(clusters::note);
    clusters.holdApart(documentOf);
    apart.forEach(clusters::part);
    List<Cluster> all = List.copyOf(clusters.clusters.values());
    all.forEach(clusters::offer);
    clusters.join();
    Map<String, SortedSet<String>> found = new TreeMap<>();
    all.stream()
        .filter(c -> c.size > 0 && c.members.size() > 1)
        .forEach(c -> found.put(c.members.first(), c.members));
    return found;
  }

  private void place(String member) {
    clusters.computeIfAbsent(sameness.name(member), none -> new Cluster()).members.add(member);
  }

  private void note(Link link) {
    Cluster one = clusters.get(sameness.name(link.from()));
    Cluster other = clusters.get(sameness.name(link.to()));
    if (one != null && other != null && one != other) {
      long score = Math.round(WHOLE * link.score());
      one.sums.merge(other, score, Math::max);
      other.sums.merge(one, score, Math::max);
    }
  }

  /** What one document tells of is two, unless linked. */
  private void holdApart(UnaryOperator<String> documentOf) {
    Map<String, Set<Cluster>> told = new HashMap<>();
    for (Cluster cluster : clusters.values()) {
      for (String member : cluster.members) {
        told.computeIfAbsent(documentOf.apply(member), none -> new HashSet<>()).add(cluster);
      }
    }
    for (Set<Cluster> together : told.values()) {
      for (Cluster one : together) {
        together.stream()
            .filter(other -> other != one)
            .forEach(other -> one.sums.putIfAbsent(other, APART));
      }
    }
  }

  /** Two that are compared and different are so whatever a third is, unless linked by people. */
  private void part(Link link) {
    Cluster one = clusters.get(sameness.name(link.from()));
    Cluster other = clusters.get(sameness.name(link.to()));
    if (one != null && other != null && one != other && one.sums.getOrDefault(other, APART) <= 0) {
      one.others.add(other);
      other.others.add(one);
    }
  }

  /** Offers what a cluster is linked to enough. */
  private void offer(Cluster cluster) {
    cluster.sums.forEach(
        (other, sum) -> {
          Offer offer = Offer.of(cluster, other, sum);
          if (offer.mean >= Weights.READ.linked() && !cluster.others.contains(other)) {
            offers.add(offer);
          }
        });
  }

  private void join() {
    while (!offers.isEmpty()) {
      Offer best = offers.remove();
      if (best.holds()
          && !best.one.others.contains(best.other)
          && !areTwo(best.one.members, best.other.members)) {
        best.one.absorb(best.other);
        offer(best.one);
      }
    }
  }

  /** Whether people say that a member of one is none of the other. */
  private boolean areTwo(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(o -> sameness.areTwo(one, o)));
  }
}
