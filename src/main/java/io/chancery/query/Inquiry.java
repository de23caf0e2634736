package io.chancery.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * Asks questions of one dataset, each in a read transaction of its own.
 *
 * @param dataset its default graph is what questions are asked of
 * @param catalogue the questions that have names
 */
public record Inquiry(Dataset dataset, Catalogue catalogue) {

  /**
   * Asks a question of the catalogue.
   *
   * @param parameters values by parameter, names of entities as people write them
   * @throws QueryException when the question, a parameter or a value is not known
   */
  public Answer ask(String question, Map<String, String> parameters) {
    return ask(catalogue.named(question), parameters);
  }

  /** Asks a question that lies in a file outside the catalogue. */
  public Answer ask(Path file, Map<String, String> parameters) {
    return ask(catalogue.question(file), parameters);
  }

  /** Asks a question. */
  public Answer ask(Question question, Map<String, String> parameters) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Binder binder = new Binder(new Names(dataset));
          return Merging.of(
              binder.bind(question, parameters).stream()
                  .map(values -> run(question.query(), values))
                  .toList());
        });
  }

  /** Asks SPARQL as it stands, our prefixes preset. */
  public Answer sparql(String sparql) {
    Query query = ReadQuery.parse(sparql);
    return Txn.calculateRead(dataset, () -> run(query, Map.of()));
  }

  Answer run(Query query, Map<String, Node> values) {
    QueryExecBuilder builder = QueryExec.dataset(dataset.asDatasetGraph()).query(query);
    values.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
    builder.set(ARQ.httpServiceAllowed, false);
    builder.set(ARQConstants.registryPropertyFunctions, PathFunction.registry());
    try (QueryExec execution = builder.build()) {
      return answer(query, execution);
    } catch (QueryDeniedException service) {
      throw new QueryException(QueryFault.NOT_READ_ONLY, "SERVICE would ask another machine");
    }
  }

  private static Answer answer(Query query, QueryExec execution) {
    if (query.isAskType()) {
      return new Answer.Verdict(execution.ask());
    }
    if (query.isSelectType()) {
      return rows(execution.select());
    }
    return new Answer.Triples(
        query.isDescribeType() ? execution.describe() : execution.construct());
  }

  private static Answer.Rows rows(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<Binding> all = rows.stream().map(Binding::detach).toList();
    return new Answer.Rows(columns, all);
  }
}
