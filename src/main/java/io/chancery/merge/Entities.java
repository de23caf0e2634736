package io.chancery.merge;

import io.chancery.correct.Corrections;
import io.chancery.correct.Sameness;
import io.chancery.graph.Iris;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps who is who among the entities of documents, within a transaction: whenever accounts or
 * corrections come or go, all that share names with them or are one with them by the word of
 * people, near and far, are told apart anew.
 */
final class Entities {

  private final Iris iris;
  private final AccountIndex index;
  private final IdentityGraph identities;
  private final Sameness sameness;
  private final Set<String> touched = new TreeSet<>();

  Entities(DatasetGraph dataset, Iris iris) {
    this.iris = iris;
    this.index = new AccountIndex(dataset, iris);
    this.identities = new IdentityGraph(dataset, iris);
    this.sameness = new Corrections(dataset, iris).sameness();
  }

  /**
   * Tells apart all that is reached from accounts that came or went and from entities of which
   * people said something.
   *
   * @return the events whose links rest on somebody who is one with others than before
   */
  Set<String> changed(Collection<EntityAccount> accounts, Collection<String> corrected) {
    Map<String, EntityAccount> moved = new TreeMap<>();
    accounts.forEach(account -> moved.put(account.iri(), account));
    Set<String> done = new HashSet<>();
    touched.clear();
    Stream.concat(moved.keySet().stream(), corrected.stream())
        .filter(entity -> !done.contains(entity))
        .forEach(entity -> done.addAll(tellApart(new Reach(entity, moved))));
    return new TreeSet<>(touched);
  }

  /** What is to be told apart together. */
  private final class Reach {

    private final Map<String, EntityAccount> accounts = new TreeMap<>();
    private final Set<String> all = new TreeSet<>();

    /** Accounts that came or went: also those that went lead on to their namesakes. */
    private final Map<String, EntityAccount> moved;

    Reach(String start, Map<String, EntityAccount> moved) {
      this.moved = moved;
      all.add(start);
      follow();
    }

    private void follow() {
      Deque<String> open = new ArrayDeque<>(all);
      while (!open.isEmpty()) {
        String entity = open.remove();
        Stream.concat(sameness.group(entity).stream(), namesakes(entity).stream())
            .filter(all::add)
            .forEach(open::add);
      }
    }

    private Set<String> namesakes(String entity) {
      if (accounts.containsKey(entity)) {
        return Set.of();
      }
      Map<String, EntityAccount> namesakes =
          Optional.ofNullable(moved.get(entity))
              .or(() -> index.entityIfThere(entity))
              .map(account -> index.namesakes(List.of(account)))
              .orElse(Map.of());
      accounts.putAll(namesakes);
      return namesakes.keySet();
    }
  }

  private Set<String> tellApart(Reach reach) {
    EntityPartition partition =
        EntityPartition.of(
            reach.accounts.values(), sameness, iri -> !iris.isOfDocument(iri), iris::known);
    Map<String, TreeSet<String>> clusters = new TreeMap<>();
    partition.clusters().forEach(each -> each.forEach(m -> clusters.put(sameness.name(m), each)));
    reach.all.stream()
        .filter(identities::isThere)
        .forEach(
            each ->
                clusters.computeIfAbsent(sameness.name(each), none -> new TreeSet<>()).add(each));
    List<TreeSet<String>> several =
        clusters.values().stream().distinct().filter(each -> each.size() > 1).toList();
    Set<String> others = identities.replace(reach.all, partition.links(), several);
    touched.addAll(identities.restingOn(others));
    return reach.all;
  }
}
