package io.chancery.query;

import io.chancery.query.AskedPart.Connecting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** The SPARQL of how two are connected: through the events of both, else by the shortest path. */
final class AskedPaths {
  private AskedPaths() {}

  static Stream<Query> of(Connecting part) {
    return Stream.<Supplier<Query>>of(() -> event(part), () -> path(part)).map(Supplier::get);
  }

  private static Query event(Connecting part) {
    return ReadQuery.parse(
        """
        SELECT DISTINCT ?answer ?fact WHERE {
          VALUES ?one { %s }
          VALUES ?other { %s }
          ?fact ch:agent|ch:recipient|ch:theme|ch:place ?one ; ch:agent|ch:recipient|ch:theme|ch:place ?other ; a ch:Event ;
            ch:factuality ch:Actual
          BIND(?fact AS ?answer)
        }
        ORDER BY ?fact
        """
            .formatted(QueryDraft.list(part.one(), " "), QueryDraft.list(part.other(), " ")));
  }

  private static Query path(Connecting part) {
    return ReadQuery.parse(
        """
        SELECT ?one ?other ?path ?step ?from ?how ?to ?fact WHERE {
          VALUES ?one { %s }
          VALUES ?other { %s }
          (?path ?strength ?step ?from ?how ?to ?fact ?facts) <%s>
            (?one ?other "shortest" 1 "Actual" ?source ?confidence ?since ?until ?doc)
        }
        ORDER BY ?one ?other ?path ?step
        """
            .formatted(
                QueryDraft.list(part.one(), " "),
                QueryDraft.list(part.other(), " "),
                PathFunction.IRI));
  }

  /** Whether rows are the steps of paths. */
  static boolean areSteps(Answer.Rows rows) {
    return rows.columns().stream().anyMatch(column -> column.getVarName().equals("step"));
  }

  /** The steps of each path. */
  static List<List<Binding>> paths(Answer.Rows steps) {
    Map<List<Node>, List<Binding>> paths = new LinkedHashMap<>();
    for (Binding step : steps.rows()) {
      List<Node> path = Stream.of("one", "other", "path").map(step::get).toList();
      paths.computeIfAbsent(path, none -> new ArrayList<>()).add(step);
    }
    return List.copyOf(paths.values());
  }

  /** What a path leads over, from end to end. */
  static List<Node> nodes(List<Binding> path) {
    return Stream.concat(
            Stream.of(path.get(0).get("from")), path.stream().map(step -> step.get("to")))
        .toList();
  }

  /** A path in words, each step with what ties the two. */
  static String words(List<Binding> path, Labels labels) {
    return path.stream()
        .map(step -> " – " + labels.of(step.get("to")) + " (" + labels.of(step.get("how")) + ")")
        .collect(Collectors.joining("", labels.of(path.get(0).get("from")), ""));
  }
}
