package io.chancery.query;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds events and relations by what commands print of them.
 *
 * @param graph all that is known
 */
record PrintedFacts(Graph graph) {

  /**
   * Those with this label, whole or as a table cuts it, or with this end of an IRI, such as {@code
   * Talk-3} or {@code calls-before-beijing/event/Talk-3}.
   */
  Set<Node> of(String text) {
    Set<Node> labelled = labelled(text);
    return labelled.isEmpty() ? identified(text) : labelled;
  }

  private Set<Node> labelled(String text) {
    String folded = Folded.of(text);
    return with(Terms.LABEL, folded)
        .filter(node -> graph.contains(node, Terms.TYPE, Terms.EVENT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Node> identified(String text) {
    String ending = "/" + text.strip();
    return Stream.of(
            graph.find(Node.ANY, Terms.TYPE, Terms.EVENT),
            graph.find(Node.ANY, Terms.TYPE, Terms.RELATION),
            graph.find(Node.ANY, Terms.OF_EVENT, Node.ANY))
        .flatMap(found -> found.mapWith(Triple::getSubject).toList().stream())
        .filter(node -> node.isURI() && node.getURI().endsWith(ending))
        .sorted(Terms.BY_IRI)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The places in documents that have these words, whole or as a table cuts them. */
  Set<Node> spans(String text) {
    return with(Terms.WORDS, Folded.of(text)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Node> with(Node property, String folded) {
    return graph
        .find(Node.ANY, property, Node.ANY)
        .filterKeep(triple -> Folded.names(folded, triple.getObject().getLiteralLexicalForm()))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(Terms.BY_IRI);
  }
}
