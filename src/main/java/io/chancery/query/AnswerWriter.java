package io.chancery.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterFactory;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/**
 * Writes answers in UTF-8.
 *
 * @param dataset gives the labels for tables
 */
public record AnswerWriter(Dataset dataset) {

  /**
   * Writes an answer and leaves the stream open.
   *
   * @throws QueryException when the format cannot hold this kind of answer
   */
  public void write(Answer answer, AnswerFormat format, OutputStream out) {
    if (answer instanceof Answer.Triples triples) {
      writeTriples(triples.graph(), format, out);
    } else if (format == AnswerFormat.TABLE) {
      print(table(answer), out);
    } else {
      writeResults(answer, format, out);
    }
  }

  private static void writeTriples(Graph graph, AnswerFormat format, OutputStream out) {
    if (format != AnswerFormat.TURTLE && format != AnswerFormat.TABLE) {
      throw new QueryException(
          QueryFault.WRONG_FORMAT, "triples are written as turtle, not as " + format);
    }
    graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
    RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private String table(Answer answer) {
    if (answer instanceof Answer.Rows rows) {
      return Txn.calculateRead(
          dataset,
          () -> new TableText(new Labels(dataset.asDatasetGraph().getDefaultGraph())).of(rows));
    }
    return answer instanceof Answer.Verdict verdict && verdict.holds() ? "yes\n" : "no\n";
  }

  private static void writeResults(Answer answer, AnswerFormat format, OutputStream out) {
    Lang lang = lang(format);
    RowSetWriterFactory factory = RowSetWriterRegistry.getFactory(lang);
    Context context = Context.emptyContext();
    if (answer instanceof Answer.Rows rows) {
      factory.create(lang).write(out, rowSet(rows, format), context);
    } else if (answer instanceof Answer.Verdict verdict) {
      factory.create(lang).write(out, verdict.holds(), context);
    }
  }

  private static Lang lang(AnswerFormat format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE, TURTLE ->
          throw new QueryException(
              QueryFault.WRONG_FORMAT, "rows and verdicts are not written as " + format);
    };
  }

  private static RowSet rowSet(Answer.Rows rows, AnswerFormat format) {
    List<Binding> bindings =
        format == AnswerFormat.CSV
            ? rows.rows().stream().map(AnswerWriter::plain).toList()
            : rows.rows();
    return RowSetStream.create(rows.columns(), bindings.iterator());
  }

  private static Binding plain(Binding row) {
    BindingBuilder plain = BindingFactory.builder();
    row.forEach((Var column, Node value) -> plain.add(column, plain(value)));
    return plain.build();
  }

  private static Node plain(Node value) {
    return value.isTripleTerm() ? NodeFactory.createLiteralString(NodeFmtLib.strNT(value)) : value;
  }

  private static void print(String text, OutputStream out) {
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    writer.print(text);
    writer.flush();
  }
}
