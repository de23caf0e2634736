package io.chancery.export;

import io.chancery.graph.Iris;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * RDF/XML, one description a subject. XML has no way to write most control characters: each becomes
 * U+FFFD, so that offsets still hold.
 */
final class RdfXmlSyntax implements RdfSyntax {

  private final PrintWriter out;
  private final Prefixes prefixes;

  RdfXmlSyntax(OutputStream out, Iris iris) {
    this.out =
        new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    this.prefixes = new Prefixes(iris);
  }

  @Override
  public boolean hasGraphs() {
    return false;
  }

  @Override
  public void start() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    prefixes
        .namespaces()
        .forEach((p, n) -> out.print("\n    xmlns:" + p + "=\"" + escape(n) + "\""));
    out.print(">\n");
  }

  @Override
  public void graph(Node name) {
    throw new IllegalStateException("RDF/XML has no named graphs");
  }

  @Override
  public void subject(List<Triple> triples) {
    out.print("  <rdf:Description " + about(triples.get(0).getSubject()) + ">\n");
    Reification.withoutTerms(triples).forEach(this::property);
    out.print("  </rdf:Description>\n");
  }

  private static String about(Node node) {
    return node.isBlank()
        ? "rdf:nodeID=\"" + xmlName(node) + "\""
        : "rdf:about=\"" + escape(node.getURI()) + "\"";
  }

  private static String xmlName(Node blank) {
    return "b" + blank.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "_");
  }

  private void property(Triple triple) {
    String name = name(triple.getPredicate().getURI());
    Node value = triple.getObject();
    if (value.isLiteral()) {
      out.print("    <" + name + attributes(value) + ">");
      out.print(escape(value.getLiteralLexicalForm()));
      out.print("</" + name.split(" ", 2)[0] + ">\n");
    } else {
      out.print("    <" + name + " " + resource(value) + "/>\n");
    }
  }

  private static String resource(Node node) {
    return node.isBlank()
        ? "rdf:nodeID=\"" + xmlName(node) + "\""
        : "rdf:resource=\"" + escape(node.getURI()) + "\"";
  }

  private static String attributes(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
    }
    return literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? ""
        : " rdf:datatype=\"" + escape(literal.getLiteralDatatypeURI()) + "\"";
  }

  /** The element of a property, with a namespace of its own where no prefix fits. */
  private String name(String iri) {
    return prefixes.shorten(iri).map(Prefixes.Name::toString).orElseGet(() -> ownName(iri));
  }

  private static String ownName(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    if (!Prefixes.isLocal(iri.substring(cut))) {
      throw new ExportException(
          "The property "
              + iri
              + " has no name in XML: export it as trig, turtle, nquads or jsonld.");
    }
    return "ns:" + iri.substring(cut) + " xmlns:ns=\"" + escape(iri.substring(0, cut)) + "\"";
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int c, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\r' -> to.append("&#xD;");
      default -> to.appendCodePoint(isXml(c) ? c : 0xFFFD);
    }
  }

  /** The production Char of XML 1.0. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public void finish() {
    out.print("</rdf:RDF>\n");
    out.flush();
    if (out.checkError()) {
      throw new ExportException("RDF/XML could not be written: is the disk full?");
    }
  }
}
