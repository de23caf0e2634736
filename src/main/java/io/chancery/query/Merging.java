package io.chancery.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** Answers to one question about several namesakes, made one. */
final class Merging {
  private Merging() {}

  /** Rows one after another and none twice; yes where one says yes; all triples. */
  static Answer of(List<Answer> answers) {
    Answer first = answers.get(0);
    if (answers.size() == 1) {
      return first;
    }
    if (first instanceof Answer.Rows rows) {
      return new Answer.Rows(
          rows.columns(),
          all(answers, Answer.Rows.class).flatMap(one -> one.rows().stream()).distinct().toList());
    }
    return first instanceof Answer.Verdict ? verdict(answers) : triples(answers);
  }

  private static Answer verdict(List<Answer> answers) {
    return new Answer.Verdict(all(answers, Answer.Verdict.class).anyMatch(Answer.Verdict::holds));
  }

  private static Answer triples(List<Answer> answers) {
    Graph graph = GraphFactory.createDefaultGraph();
    all(answers, Answer.Triples.class).forEach(one -> GraphUtil.addInto(graph, one.graph()));
    return new Answer.Triples(graph);
  }

  private static <A extends Answer> Stream<A> all(List<Answer> answers, Class<A> kind) {
    return answers.stream().map(kind::cast);
  }
}
