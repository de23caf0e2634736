package io.chancery.ontology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What all files say together, by subject. Within one root, files add to one another. A later root
 * that gives a term a type describes it anew, so that what earlier roots say of it is forgotten;
 * without a type it adds.
 */
final class Knowledge {
  private final Map<Node, Term> terms = new LinkedHashMap<>();
  private final List<TurtleFile> files = new ArrayList<>();

  private Knowledge() {}

  /** Reads files, and folders with all Turtle files below them, in order of their names. */
  static Knowledge read(List<Path> roots) {
    Knowledge knowledge = new Knowledge();
    for (Path root : roots) {
      knowledge.overlay(readRoot(root));
    }
    return knowledge;
  }

  private static Knowledge readRoot(Path root) {
    Knowledge knowledge = new Knowledge();
    for (Path path : turtleFiles(root)) {
      knowledge.add(TurtleFile.read(path));
    }
    return knowledge;
  }

  static List<Path> turtleFiles(Path root) {
    try {
      return new KnowledgeRoot(root).files();
    } catch (IOException e) {
      throw new OntologyException(
          OntologyFault.UNREADABLE_FILE, root, 1, "there is no such file or folder");
    }
  }

  private void add(TurtleFile file) {
    files.add(file);
    file.triples()
        .forEach((node, triples) -> terms.merge(node, new Term(node, file, triples), Term::plus));
  }

  private void overlay(Knowledge later) {
    files.addAll(later.files);
    later.terms.forEach(
        (node, term) ->
            terms.merge(node, term, (old, fresh) -> fresh.isTyped() ? fresh : old.plus(fresh)));
  }

  /** In the order in which they were read. */
  List<TurtleFile> files() {
    return files;
  }

  Collection<Term> terms() {
    return terms.values();
  }

  Stream<Term> instances(Node type) {
    return terms.values().stream().filter(term -> term.isA(type));
  }

  Optional<Term> term(Node node) {
    return Optional.ofNullable(terms.get(node));
  }

  /** The descriptions of a property's values that are described. */
  Stream<Term> parts(Term whole, Node property) {
    return whole.all(property).stream().flatMap(node -> term(node).stream());
  }
}
