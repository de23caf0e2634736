package io.chancery.pipeline;

import io.chancery.ontology.KnowledgeRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.RDF;

/**
 * The Turtle files below some roots, for what concerns them as files.
 *
 * @param roots files and folders
 */
record KnowledgeFiles(List<Path> roots) {

  /** All files, root by root, in order of their names. */
  List<Path> files() {
    return roots.stream().flatMap(root -> below(root).stream()).toList();
  }

  private static List<Path> below(Path root) {
    try {
      return new KnowledgeRoot(root).files();
    } catch (IOException e) {
      throw new SetupException(
          SetupFault.UNREADABLE, root + ": there is no such file or folder", e);
    }
  }

  /** Tells these files from changed, added or missing ones, wherever they lie. */
  String digest() {
    Digest digest = new Digest();
    files().forEach(file -> digest.add(file.getFileName()).addFile(file));
    return digest.hex();
  }

  /**
   * What the files say of named terms; what hangs on blank nodes stays in the files. A later root
   * that gives a term a type describes it anew, as for whoever reads with them.
   */
  Graph graph() {
    Graph named = GraphMemFactory.createDefaultGraphSameTerm();
    roots.forEach(root -> overlay(named, root));
    return named;
  }

  private static void overlay(Graph named, Path root) {
    Graph later = GraphMemFactory.createDefaultGraphSameTerm();
    below(root).forEach(file -> parse(file, later));
    later.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .forEach(t -> named.remove(t.getSubject(), Node.ANY, Node.ANY));
    later.stream()
        .filter(t -> !t.getSubject().isBlank() && !t.getObject().isBlank())
        .forEach(named::add);
  }

  private static void parse(Path file, Graph graph) {
    RDFParser.source(file)
        .lang(Lang.TURTLE)
        .base("file:///chancery/")
        .parse(StreamRDFLib.graph(graph));
  }
}
