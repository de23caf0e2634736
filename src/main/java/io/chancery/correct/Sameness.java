package io.chancery.correct;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who and what is one or two by the word of people, and by what follows from it: if A is B and B is
 * C, then A is C; if C is not D, then A is not D. It speaks of what is not in the store, too.
 */
public final class Sameness {

  /** Nobody said anything. */
  public static final Sameness NONE = of(List.of());

  private final Map<String, SortedSet<String>> groups = new TreeMap<>();
  private final Map<String, Set<String>> apart = new TreeMap<>();

  private Sameness() {}

  /** What follows from claims, in whatever order. */
  public static Sameness of(Collection<Claim> claims) {
    Sameness sameness = new Sameness();
    for (Claim claim : claims) {
      if (claim instanceof Claim.Same same) {
        sameness.join(same.one().getURI(), same.other().getURI());
      }
    }
    for (Claim claim : claims) {
      if (claim instanceof Claim.Different different) {
        sameness.part(different.one().getURI(), different.other().getURI());
      }
    }
    return sameness;
  }

  private void join(String one, String other) {
    SortedSet<String> joined = new TreeSet<>(group(one));
    joined.addAll(group(other));
    joined.forEach(member -> groups.put(member, joined));
  }

  private void part(String one, String other) {
    apart.computeIfAbsent(name(one), none -> new HashSet<>()).add(name(other));
    apart.computeIfAbsent(name(other), none -> new HashSet<>()).add(name(one));
  }

  /** All that are one with this by the word of people, itself among them. */
  public SortedSet<String> group(String iri) {
    SortedSet<String> group = groups.get(iri);
    return group == null ? new TreeSet<>(List.of(iri)) : new TreeSet<>(group);
  }

  /** The smallest IRI of the group. */
  public String name(String iri) {
    SortedSet<String> group = groups.get(iri);
    return group == null ? iri : group.first();
  }

  /** All that are said to be one with others. */
  public Set<String> members() {
    return Set.copyOf(groups.keySet());
  }

  /** The smallest IRIs of the groups that are said not to be this one's. */
  public Set<String> others(String iri) {
    return Set.copyOf(apart.getOrDefault(name(iri), Set.of()));
  }

  /** Whether people say that both are two. */
  public boolean areTwo(String one, String other) {
    return apart.getOrDefault(name(one), Set.of()).contains(name(other));
  }

  /** Whether people say that both are one. */
  public boolean areOne(String one, String other) {
    return name(one).equals(name(other));
  }
}
