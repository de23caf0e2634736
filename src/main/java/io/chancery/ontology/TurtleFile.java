package io.chancery.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL2;

/** One Turtle file: its triples by subject, in the order in which they are written. */
final class TurtleFile {
  private final Path path;
  private final String text;
  private final Map<Node, List<Triple>> triples = new LinkedHashMap<>();
  private final Map<Node, Node> owners = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();

  private TurtleFile(Path path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Reads and checks a file; nothing is fetched from elsewhere. */
  static TurtleFile read(Path path) {
    TurtleFile file = new TurtleFile(path, textOf(path));
    file.parse();
    if (file.triples.isEmpty()) {
      String what = "the file says nothing; perhaps it was cut off";
      throw new OntologyException(OntologyFault.UNREADABLE_FILE, path, 1, what);
    }
    return file;
  }

  private static String textOf(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      String what = "the file cannot be read (" + e + ")";
      throw new OntologyException(OntologyFault.UNREADABLE_FILE, path, 1, what);
    }
  }

  private void parse() {
    RDFParser.fromString(text, Lang.TURTLE)
        .base("file:///chancery/")
        .checking(false)
        .strict(true)
        .errorHandler(new Refusing())
        .parse(new Collecting());
  }

  Map<Node, List<Triple>> triples() {
    return triples;
  }

  Path path() {
    return path;
  }

  /** An exception that points to the place where something is said of a node. */
  OntologyException fault(OntologyFault fault, Node node, String detail, String what) {
    Node named = named(node);
    return new OntologyException(
        fault, path, line(named, detail), Vocabulary.show(named) + ": " + what);
  }

  private long line(Node named, String detail) {
    SourceLines lines = new SourceLines(text, prefixes);
    return named.isURI()
        ? lines.find(named.getURI(), detail).orElseGet(() -> lines.first(detail))
        : lines.first(detail);
  }

  private Node named(Node node) {
    Node owner = owners.get(node);
    return owner == null ? node : named(owner);
  }

  private final class Collecting extends StreamRDFBase {
    @Override
    public void prefix(String prefix, String iri) {
      prefixes.put(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
      refuseImport(triple);
      triples.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
      if (triple.getObject().isBlank()) {
        owners.put(triple.getObject(), triple.getSubject());
      }
    }

    private void refuseImport(Triple triple) {
      if (triple.getPredicate().equals(OWL2.imports.asNode())) {
        String what = "it imports " + Vocabulary.show(triple.getObject());
        throw fault(OntologyFault.IMPORT, triple.getSubject(), "imports", what);
      }
    }
  }

  private final class Refusing implements ErrorHandler {
    @Override
    public void warning(String message, long line, long col) {
      throw new OntologyException(
          OntologyFault.SYNTAX, path, line, message + " (column " + col + ")");
    }

    @Override
    public void error(String message, long line, long col) {
      warning(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
      warning(message, line, col);
    }
  }
}
