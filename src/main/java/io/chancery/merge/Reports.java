package io.chancery.merge;

import io.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * How often and by whom an event is reported: an agency's text in three papers of one house counts
 * as one publisher, and a document that names none as one of its own.
 *
 * @param accounts the documents that tell of it
 * @param publishers the publishers, each once, whatever the case of their names
 * @param days the days of the reports that have one, in order
 */
record Reports(int accounts, Set<String> publishers, TreeSet<String> days) {

  /** What the documents with these names say of themselves. */
  static Reports of(DatasetGraph dataset, Collection<Node> documents) {
    Set<String> publishers = new TreeSet<>();
    TreeSet<String> days = new TreeSet<>();
    for (Node document : documents) {
      List<String> named = values(dataset, document, Vocabulary.PUBLISHER).toList();
      publishers.add(
          named.isEmpty() ? document.getURI() : named.get(0).strip().toLowerCase(Locale.ROOT));
      values(dataset, document, Vocabulary.PUBLISHED).forEach(days::add);
    }
    return new Reports(documents.size(), publishers, days);
  }

  private static Stream<String> values(DatasetGraph dataset, Node document, Node property) {
    return dataset.stream(document, document, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .sorted();
  }

  /** As statements about the event, in a graph. */
  Set<Quad> about(Node graph, Node event) {
    Stream<Quad> counts =
        Stream.of(
            new Quad(graph, event, Vocabulary.ACCOUNTS, number(accounts)),
            new Quad(graph, event, Vocabulary.PUBLISHERS, number(publishers.size())));
    Stream<Quad> reported =
        days.isEmpty()
            ? Stream.of()
            : Stream.of(
                new Quad(graph, event, Vocabulary.FIRST_REPORT, day(days.first())),
                new Quad(graph, event, Vocabulary.LAST_REPORT, day(days.last())));
    return Stream.concat(counts, reported).collect(Collectors.toSet());
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node day(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
  }
}
