package io.chancery.merge;

import io.chancery.correct.Sameness;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Words that name neither a day nor a place, as {@code the talks are under way}, refer to the one
 * event of their class near by; where they may be of any of two, they are of none.
 *
 * @param dataset holds the documents' graphs
 * @param iris the store's
 */
record LooseReferences(DatasetGraph dataset, Iris iris) {

  /**
   * Links without those of loose words that several events are linked to, which are not one without
   * these words.
   *
   * @param cluster what follows from links alone
   */
  Set<Link> without(
      Collection<Link> links,
      Sameness sameness,
      Function<Collection<Link>, Collection<SortedSet<String>>> cluster) {
    Map<String, Set<String>> told = told(links, sameness);
    Set<String> doubtful = new HashSet<>();
    if (told.values().stream().anyMatch(events -> events.size() > 1)) {
      Map<String, String> standing = standing(cluster.apply(without(links, told.keySet())));
      told.forEach(
          (words, events) -> {
            if (events.stream().map(e -> standing.getOrDefault(e, e)).distinct().count() > 1) {
              doubtful.add(words);
            }
          });
    }
    return without(links, doubtful);
  }

  private static Set<Link> without(Collection<Link> links, Set<String> words) {
    return links.stream()
        .filter(link -> !words.contains(link.from()) && !words.contains(link.to()))
        .collect(Collectors.toSet());
  }

  /** The events that each loose reference is linked to. */
  private Map<String, Set<String>> told(Collection<Link> links, Sameness sameness) {
    Map<String, Set<String>> told = new TreeMap<>();
    for (Link link : links) {
      note(link.from(), link.to(), sameness, told);
      note(link.to(), link.from(), sameness, told);
    }
    return told;
  }

  private void note(String words, String event, Sameness sameness, Map<String, Set<String>> told) {
    if (!iris.isReference(event) && !sameness.areTwo(words, event) && isLoose(words)) {
      told.computeIfAbsent(words, none -> new HashSet<>()).add(event);
    }
  }

  private static Map<String, String> standing(Collection<SortedSet<String>> clusters) {
    Map<String, String> standing = new TreeMap<>();
    clusters.forEach(all -> all.forEach(member -> standing.put(member, all.first())));
    return standing;
  }

  /** Of documents without a day nothing is near by. */
  private boolean isLoose(String member) {
    return iris.isReference(member)
        && says(iris.documentOf(member), iris.documentOf(member), Vocabulary.PUBLISHED)
        && Stream.of(Vocabulary.PLACE, Vocabulary.TIME_BEGIN, Vocabulary.TIME_END)
            .noneMatch(property -> says(iris.documentOf(member), member, property));
  }

  private boolean says(String document, String node, Node property) {
    return dataset.contains(
        NodeFactory.createURI(document), NodeFactory.createURI(node), property, Node.ANY);
  }
}
