package io.chancery.reason;

import io.chancery.ontology.KnowledgeRoot;
import io.chancery.ontology.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/**
 * Files of Turtle as one graph, as whoever reads with them sees it: a later root that gives a term
 * a type describes it anew. Knows in which line a file speaks of a term.
 */
final class TurtleFiles {

  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final List<Text> texts = new ArrayList<>();

  private TurtleFiles() {}

  /**
   * Reads files.
   *
   * @param roots files, and folders of files that end in {@code .ttl}, which the loader has read
   *     without a complaint
   */
  static TurtleFiles read(List<Path> roots) {
    TurtleFiles files = new TurtleFiles();
    roots.forEach(files::overlay);
    return files;
  }

  Graph graph() {
    return graph;
  }

  private void overlay(Path root) {
    Graph later = GraphMemFactory.createDefaultGraphSameTerm();
    below(root).forEach(file -> texts.add(Text.parse(file, later)));
    later.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .filter(t -> t.getSubject().isURI())
        .forEach(t -> graph.remove(t.getSubject(), Node.ANY, Node.ANY));
    later.stream().forEach(graph::add);
  }

  private static List<Path> below(Path root) {
    try {
      return new KnowledgeRoot(root).files();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The line that describes a term, in the last file that does.
   *
   * @param node a term, or a blank node that hangs on one
   * @param detail what is looked for in its description, such as {@code :label}; may be empty
   */
  Optional<Place> place(Node node, String detail) {
    Node named = named(node);
    return named.isURI() ? last(text -> text.line(named.getURI(), detail)) : Optional.empty();
  }

  /** The line of a triple of a term, where a file says it; else that which describes the term. */
  Optional<Place> place(Triple said) {
    String detail =
        said.predicateMatches(RDF.Nodes.type)
            ? said.getObject().getLocalName()
            : said.getPredicate().getLocalName();
    String iri = said.getSubject().getURI();
    return last(text -> text.lines().within(iri, ":" + detail))
        .or(() -> place(said.getSubject(), detail));
  }

  private Optional<Place> last(Function<Text, OptionalLong> line) {
    Optional<Place> found = Optional.empty();
    for (Text text : texts) {
      OptionalLong at = line.apply(text);
      found = at.isPresent() ? Optional.of(new Place.InFile(text.file(), at.getAsLong())) : found;
    }
    return found;
  }

  /** The term that a blank node hangs on. */
  Node named(Node node) {
    Node at = node;
    while (at.isBlank()) {
      Optional<Node> owner =
          graph.stream(Node.ANY, Node.ANY, at).map(Triple::getSubject).findFirst();
      if (owner.isEmpty()) {
        return at;
      }
      at = owner.get();
    }
    return at;
  }

  /** A file's words, for the lines of its terms. */
  private record Text(Path file, SourceLines lines) {

    static Text parse(Path file, Graph graph) {
      String text = textOf(file);
      Map<String, String> prefixes = new HashMap<>();
      RDFParser.fromString(text, Lang.TURTLE)
          .base("file:///chancery/")
          .parse(new Collecting(graph, prefixes));
      return new Text(file, new SourceLines(text, prefixes));
    }

    private static String textOf(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    OptionalLong line(String iri, String detail) {
      String name = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
      return lines.text().contains(name) ? lines.find(iri, detail) : OptionalLong.empty();
    }
  }

  private static final class Collecting extends StreamRDFBase {
    private final Graph graph;
    private final Map<String, String> prefixes;

    Collecting(Graph graph, Map<String, String> prefixes) {
      this.graph = graph;
      this.prefixes = prefixes;
    }

    @Override
    public void prefix(String prefix, String iri) {
      prefixes.put(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
      graph.add(triple);
    }
  }
}
