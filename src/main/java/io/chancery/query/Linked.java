package io.chancery.query;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.merge.IdentityGraph;
import io.chancery.merge.Link;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What an event is held to be to one of another document, and why.
 *
 * @param says the event in words
 * @param relation what it is to the other: {@code the same as}
 * @param other that one in words
 * @param doc the id of the document that tells of the other
 * @param score as its link has it
 * @param reasons what speaks for it and against it
 */
public record Linked(
    String says, String relation, String other, String doc, double score, List<String> reasons) {

  public Linked {
    reasons = List.copyOf(reasons);
  }

  /** The links of an event; works within a transaction. */
  static List<Linked> of(Node event, DatasetGraph dataset, Iris iris) {
    Graph view = dataset.getDefaultGraph();
    return new IdentityGraph(dataset, iris)
        .linksOf(event.getURI()).stream().map(link -> of(event, link, view, iris)).toList();
  }

  private static Linked of(Node event, Link link, Graph view, Iris iris) {
    boolean first = link.from().equals(event.getURI());
    String other = first ? link.to() : link.from();
    return new Linked(
        words(event, view),
        relation(link.relation(), first),
        words(NodeFactory.createURI(other), view),
        String.valueOf(iris.docId(iris.documentOf(other))),
        link.score(),
        link.reasons());
  }

  private static String relation(Link.Relation relation, boolean first) {
    return switch (relation) {
      case SAME -> "the same as";
      case PART_OF -> first ? "part of" : "the whole of";
      case DIFFERENT -> "different from";
      case UNDECIDED -> "perhaps (undecided) the same as";
    };
  }

  /** Its label, or the words that only refer to it. */
  private static String words(Node event, Graph view) {
    return view.find(event, Vocabulary.WORDS, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElseGet(() -> new Labels(view).of(event));
  }

  /** For people, on two lines. */
  String text() {
    return """
        - “%s” is %s “%s” of document %s, score %s:
          %s
        """
        .formatted(says, relation, other, doc, score, String.join("; ", reasons));
  }
}
