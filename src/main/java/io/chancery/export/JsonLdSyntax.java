package io.chancery.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * JSON-LD 1.1: each graph an object with its name and its nodes. Values keep their lexical forms as
 * strings.
 */
final class JsonLdSyntax implements RdfSyntax {

  private final JsonGenerator out;
  private final Prefixes prefixes;
  private boolean inGraph;

  JsonLdSyntax(OutputStream out, Iris iris) {
    this.prefixes = new Prefixes(iris);
    try {
      this.out =
          new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.out.setPrettyPrinter(printer());
  }

  /** Line ends are the same on every system. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  @Override
  public boolean hasGraphs() {
    return true;
  }

  @Override
  public void start() {
    write(
        () -> {
          out.writeStartObject();
          out.writeObjectFieldStart("@context");
          for (Map.Entry<String, String> e : prefixes.namespaces().entrySet()) {
            out.writeStringField(e.getKey(), e.getValue());
          }
          out.writeEndObject();
          out.writeArrayFieldStart("@graph");
        });
  }

  @Override
  public void graph(Node name) {
    write(
        () -> {
          endGraph();
          inGraph = true;
          out.writeStartObject();
          out.writeStringField("@id", name.getURI());
          out.writeArrayFieldStart("@graph");
        });
  }

  private void endGraph() throws IOException {
    if (inGraph) {
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  @Override
  public void subject(List<Triple> triples) {
    Map<Node, List<Node>> values =
        Reification.withoutTerms(triples).stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    LinkedHashMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    write(
        () -> {
          out.writeStartObject();
          out.writeStringField("@id", id(triples.get(0).getSubject()));
          for (Map.Entry<Node, List<Node>> e : values.entrySet()) {
            property(e.getKey(), e.getValue());
          }
          out.writeEndObject();
        });
  }

  private void property(Node property, List<Node> values) throws IOException {
    boolean type = property.equals(Vocabulary.TYPE);
    out.writeArrayFieldStart(type ? "@type" : term(property.getURI()));
    for (Node value : values) {
      if (type) {
        out.writeString(term(id(value)));
      } else {
        value(value);
      }
    }
    out.writeEndArray();
  }

  private void value(Node value) throws IOException {
    out.writeStartObject();
    if (value.isLiteral()) {
      literal(value);
    } else {
      out.writeStringField("@id", id(value));
    }
    out.writeEndObject();
  }

  private void literal(Node value) throws IOException {
    out.writeStringField("@value", value.getLiteralLexicalForm());
    if (!value.getLiteralLanguage().isEmpty()) {
      out.writeStringField("@language", value.getLiteralLanguage());
    } else if (!value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      out.writeStringField("@type", term(value.getLiteralDatatypeURI()));
    }
  }

  private String term(String iri) {
    return prefixes.shorten(iri).map(Prefixes.Name::toString).orElse(iri);
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  @Override
  public void finish() {
    write(
        () -> {
          endGraph();
          out.writeEndArray();
          out.writeEndObject();
          out.writeRaw('\n');
          out.flush();
        });
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
