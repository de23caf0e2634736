package io.chancery.query;

import io.chancery.graph.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A headline calls by an office whom the article names: "Port chief jailed". Such an office is left
 * out where the same article answers with a person.
 *
 * @param graph has sentences and documents
 */
record Headlines(Graph graph) {
  private static final Node POSITION = Terms.ch("Position");
  private static final Node PERSON = Terms.ch("Person");
  private static final Var ANSWER = Var.alloc("answer");
  private static final Var FACT = Var.alloc("fact");

  /** The rows without offices of headlines. */
  Answer.Rows without(Answer.Rows rows) {
    Sentences sentences = new Sentences(graph);
    Set<Node> naming =
        rows.rows().stream()
            .filter(row -> is(row, PERSON))
            .map(row -> sentences.document(row.get(FACT)))
            .collect(Collectors.toSet());
    List<Binding> kept =
        rows.rows().stream()
            .filter(
                row ->
                    !is(row, POSITION)
                        || !naming.contains(sentences.document(row.get(FACT)))
                        || !isInHeadline(row.get(FACT)))
            .toList();
    return new Answer.Rows(rows.columns(), kept);
  }

  private boolean is(Binding row, Node type) {
    return row.contains(ANSWER)
        && row.contains(FACT)
        && graph.contains(row.get(ANSWER), Terms.TYPE, type);
  }

  /** Whether nothing but a headline tells an event. */
  private boolean isInHeadline(Node fact) {
    Sentences sentences = new Sentences(graph);
    return sentences.of(fact).stream().allMatch(sentence -> isHeadline(sentence, sentences));
  }

  private boolean isHeadline(Node sentence, Sentences sentences) {
    String words = sentences.text(sentence).strip();
    return graph
        .find(sentences.document(sentence), Vocabulary.TITLE, Node.ANY)
        .mapWith(title -> title.getObject().getLiteralLexicalForm().strip())
        .filterKeep(words::equals)
        .hasNext();
  }
}
