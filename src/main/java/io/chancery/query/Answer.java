package io.chancery.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a question gives, complete and apart from the dataset. */
public sealed interface Answer {

  /**
   * Of SELECT.
   *
   * @param columns in order
   * @param rows in the query's order; a column may be unbound
   */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** Of ASK. */
  record Verdict(boolean holds) implements Answer {}

  /** Of CONSTRUCT and DESCRIBE. */
  record Triples(Graph graph) implements Answer {}
}
