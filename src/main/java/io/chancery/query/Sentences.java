package io.chancery.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The sentences of events, and their text.
 *
 * @param graph has sentences and documents
 */
record Sentences(Graph graph) {
  private static final Node IN_SENTENCE = Terms.ch("inSentence");
  private static final Node BEGIN = Terms.ch("begin");
  private static final Node END = Terms.ch("end");
  private static final Node TEXT = Terms.ch("text");

  /** The sentences that tell an event; none of a relation. */
  List<Node> of(Node event) {
    return graph
        .find(Node.ANY, Terms.OF_EVENT, event)
        .mapWith(mention -> one(mention.getSubject(), IN_SENTENCE))
        .filterKeep(Node::isURI)
        .toList();
  }

  /** The text of a sentence. */
  String text(Node sentence) {
    String all = one(document(sentence), TEXT).getLiteralLexicalForm();
    return CodePoints.part(all, number(sentence, BEGIN), number(sentence, END));
  }

  Node document(Node part) {
    return one(part, Terms.IN_DOCUMENT);
  }

  private int number(Node part, Node property) {
    return Integer.parseInt(one(part, property).getLiteralLexicalForm());
  }

  private Node one(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(Node.ANY);
  }
}
