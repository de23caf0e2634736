package io.chancery.query;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** SPARQL 1.2 text made into a query that only reads, and only the dataset it is asked of. */
final class ReadQuery {
  private static final Path COMMAND = Path.of("-e");

  private ReadQuery() {}

  /** Parses SPARQL given on its own. */
  static Query parse(String sparql) {
    return parse(sparql, COMMAND);
  }

  /**
   * Parses the text of a file; our prefixes are preset.
   *
   * @throws QueryException with the file and the line when it is broken, writes or leaves the
   *     dataset
   */
  static Query parse(String sparql, Path file) {
    Query query = syntax(sparql, file);
    if (query.getQueryPattern() != null) {
      checkStaysHere(query, file);
      checkBindable(query, file);
    }
    return query;
  }

  private static Query syntax(String sparql, Path file) {
    try {
      return QueryFactory.parse(Prefixes.query(), sparql, null, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException broken) {
      throw isUpdate(sparql)
          ? new QueryException(QueryFault.NOT_READ_ONLY, file, 1, "an update, not a question")
          : SyntaxWords.fault(broken, file);
    }
  }

  private static boolean isUpdate(String sparql) {
    UpdateRequest update = new UpdateRequest();
    update.setPrefixMapping(Prefixes.mapping());
    try {
      UpdateFactory.parse(update, sparql);
      return !update.getOperations().isEmpty();
    } catch (QueryParseException neither) {
      return false;
    }
  }

  private static void checkStaysHere(Query query, Path file) {
    OpVisitor refusal =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw new QueryException(
                QueryFault.NOT_READ_ONLY, file, 1, "SERVICE would ask another machine");
          }
        };
    Walker.walk(Algebra.compile(query), refusal, new ExprVisitorBase());
    for (SortCondition order : orders(query)) {
      Walker.walk(order.getExpression(), refusal, new ExprVisitorBase());
    }
  }

  private static List<SortCondition> orders(Query query) {
    return query.hasOrderBy() ? query.getOrderBy() : List.of();
  }

  /** Substitution does not reach into triple terms, so a parameter there would match anything. */
  private static void checkBindable(Query query, Path file) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.getPattern().forEach(path -> checkBindable(path, file));
          }
        });
  }

  private static void checkBindable(TriplePath path, Path file) {
    for (Node node : List.of(path.getSubject(), path.getObject())) {
      if (node.isTripleTerm() && parts(node).anyMatch(ReadQuery::isParameter)) {
        throw new QueryException(
            QueryFault.BROKEN_SPARQL,
            file,
            1,
            "a parameter within <<( )>> is not bound: match a variable, then FILTER it");
      }
    }
  }

  private static Stream<Node> parts(Node term) {
    Triple triple = term.getTriple();
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static boolean isParameter(Node node) {
    return node.isVariable() && node.getName().startsWith("_");
  }
}
