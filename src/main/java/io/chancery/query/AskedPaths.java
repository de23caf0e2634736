package io.chancery.query;

import io.chancery.query.AskedPart.Connecting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;

/** The SPARQL of how two are connected: through one event, else over ever more relations. */
final class AskedPaths {
  private static final int LONGEST = 4;

  private AskedPaths() {}

  static List<Query> of(Connecting part) {
    return IntStream.rangeClosed(0, LONGEST)
        .mapToObj(length -> length == 0 ? event(part) : relations(part, length))
        .toList();
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

  private static Query relations(Connecting part, int length) {
    String nodes =
        IntStream.rangeClosed(0, length).mapToObj(at -> "?n" + at).collect(Collectors.joining(" "));
    String steps =
        IntStream.rangeClosed(1, length)
            .mapToObj(AskedPaths::step)
            .collect(Collectors.joining("\n"));
    String all = nodes + facts(length);
    return ReadQuery.parse(
        """
        SELECT DISTINCT %s WHERE {
          VALUES ?n0 { %s }
          VALUES ?n%d { %s }
        %s
        }
        ORDER BY %s
        LIMIT 20
        """
            .formatted(
                all,
                QueryDraft.list(part.one(), " "),
                length,
                QueryDraft.list(part.other(), " "),
                steps,
                nodes));
  }

  private static String facts(int length) {
    return IntStream.rangeClosed(1, length)
        .mapToObj(at -> " ?fact" + at)
        .collect(Collectors.joining());
  }

  /** One relation that a document states, in either direction, over a node not yet passed. */
  private static String step(int at) {
    String before = "?n" + (at - 1);
    String after = "?n" + at;
    String passed =
        IntStream.range(0, at - 1)
            .mapToObj(other -> "  FILTER(" + after + " != ?n" + other + ")\n")
            .collect(Collectors.joining());
    return """
          { ?fact%1$d rdf:reifies <<( %2$s ?p%1$d %3$s )>> } UNION { ?fact%1$d rdf:reifies <<( %3$s ?p%1$d %2$s )>> }
          ?fact%1$d a ch:RelationStatement ; ch:factuality ch:Actual .
        """
            .formatted(at, before, after)
        + passed;
  }

  /** The columns of a row that hold what a path leads over. */
  static List<String> columns(Set<String> all) {
    return IntStream.rangeClosed(0, LONGEST)
        .mapToObj(at -> "n" + at)
        .filter(all::contains)
        .toList();
  }
}
