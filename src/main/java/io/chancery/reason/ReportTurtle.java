package io.chancery.reason;

import io.chancery.graph.Vocabulary;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** A report in SHACL's own vocabulary, each result with its place in our terms. */
final class ReportTurtle {

  private static final Node LINE = Vocabulary.ch("line");
  private static final Node FILE = Vocabulary.ch("file");

  private final Graph graph = GraphFactory.createDefaultGraph();

  private ReportTurtle() {}

  static String of(ValidationReport report) {
    ReportTurtle turtle = new ReportTurtle();
    turtle.graph.getPrefixMapping().setNsPrefix("sh", SHACL.NS);
    turtle.graph.getPrefixMapping().setNsPrefix("ch", Vocabulary.CH);
    turtle.graph.getPrefixMapping().setNsPrefix("xsd", XSD.getURI());
    turtle.report(report.conforms(), report.findings());
    return RDFWriter.source(turtle.graph).format(RDFFormat.TURTLE_PRETTY).asString();
  }

  private void report(boolean conforms, List<Finding> findings) {
    Node report = NodeFactory.createBlankNode("report");
    graph.add(report, RDF.Nodes.type, SHACL.ValidationReport);
    graph.add(report, SHACL.conforms, conforms ? NodeConst.nodeTrue : NodeConst.nodeFalse);
    for (int i = 0; i < findings.size(); i++) {
      Node result = NodeFactory.createBlankNode("result" + i);
      graph.add(report, SHACL.result, result);
      result(result, findings.get(i));
    }
  }

  private void result(Node result, Finding finding) {
    graph.add(result, RDF.Nodes.type, SHACL.ValidationResult);
    graph.add(result, SHACL.resultSeverity, finding.severity().term());
    graph.add(result, SHACL.focusNode, NodeFactory.createURI(finding.focus()));
    graph.add(result, SHACL.sourceConstraintComponent, NodeFactory.createURI(finding.component()));
    graph.add(result, SHACL.sourceShape, NodeFactory.createURI(finding.shape()));
    text(result, SHACL.resultMessage, finding.message());
    if (finding.path() != null) {
      graph.add(result, SHACL.resultPath, ShaclPaths.pathToRDF(finding.path(), graph));
    }
    if (finding.value() != null) {
      graph.add(result, SHACL.value, finding.value().node());
    }
    place(result, finding.place());
  }

  private void place(Node result, Place place) {
    if (place instanceof Place.InDocument in) {
      text(result, Vocabulary.DOC_ID, in.docId());
      number(result, Vocabulary.BEGIN, in.begin());
      number(result, Vocabulary.END, in.end());
      text(result, Vocabulary.WORDS, in.words());
    } else if (place instanceof Place.OfDocument of) {
      text(result, Vocabulary.DOC_ID, of.docId());
    } else if (place instanceof Place.InFile in) {
      text(result, FILE, in.file().toString());
      number(result, LINE, in.line());
    }
  }

  private void text(Node node, Node property, @Nullable String text) {
    if (text != null) {
      graph.add(node, property, NodeFactory.createLiteralString(text));
    }
  }

  private void number(Node node, Node property, long number) {
    graph.add(
        node, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }
}
