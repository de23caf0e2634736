package io.chancery.graph;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a document's graph costs.
 *
 * @param events events described
 * @param eventQuads quads that say an event and nothing else: its own properties, role and
 *     statement reifiers, mentions, and the flat triples asserted for it
 * @param spanQuads quads of the words that events, mentions, times and attributions share
 * @param quads all of the graph
 */
public record GraphSize(long events, long eventQuads, long spanQuads, long quads) {

  /** Counts a document's graph. */
  public static GraphSize of(Graph graph) {
    Set<Node> events = instances(graph, Vocabulary.EVENT);
    Set<Node> spans = instances(graph, Vocabulary.SPAN);
    long about = graph.stream().filter(t -> isWithin(t.getSubject(), events)).count();
    long words = graph.stream().filter(t -> spans.contains(t.getSubject())).count();
    return new GraphSize(events.size(), about + asserted(graph), words, graph.size());
  }

  /** Quads for each event, without the words that it shares; 0 where there is no event. */
  public double quadsPerEvent() {
    return events == 0 ? 0 : (double) eventQuads / events;
  }

  private static Set<Node> instances(Graph graph, Node type) {
    return graph.stream(Node.ANY, Vocabulary.TYPE, type)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private static boolean isWithin(Node node, Set<Node> events) {
    return events.contains(node)
        || events.stream().anyMatch(e -> node.getURI().startsWith(e.getURI() + "/"));
  }

  private static long asserted(Graph graph) {
    return graph.stream(Node.ANY, Vocabulary.OF_EVENT, Node.ANY)
        .flatMap(t -> graph.stream(t.getSubject(), Vocabulary.REIFIES, Node.ANY))
        .map(t -> t.getObject().getTriple())
        .distinct()
        .filter(graph::contains)
        .count();
  }
}
